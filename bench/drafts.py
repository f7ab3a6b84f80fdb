"""Print what «Se over utkastet» finds in invented drafts: ``python -m bench.drafts``.

``bench/drafts`` has the drafts, whose faults are labelled; each file says who wrote it, and when. Most have been read and
learnt from, by whoever wrote the words and by ``handbook learn``. Those with ``kept: true`` have not: they say how the look does
on drafts that it has not met. Recall is the share of labels whose check finds something in the draft; beside it stands in how many of the faulty
drafts at least one label is met, since false alarms too are counted by draft: one is a draft in order
in which anything is found. Nothing is learnt from those in ``bench/drafts/hard`` either, which were written to be hard, half of them close to a
fault; they have a row of their own. A finding is worth thanks when its check is among the draft's ``faults``, or in its
``also``: what else a colleague would be thanked for. ``--show`` prints what went wrong in what has been learnt
from, so that nobody tunes on the rest by mistake; ``--file`` prints every finding in another
file of drafts. ``--gates`` prints what would be found in drafts that nothing is learnt from if more or less weight were
needed to ask. ``--limits`` exits with 1 when an aim is missed.
"""

from __future__ import annotations

import argparse
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml
from bench.aims import Aim, record
from bench.look_pace import pace

from handbook_ext.draft.arrange import arrange
from handbook_ext.draft.load import load_lookover
from handbook_ext.engine.draft import judged
from handbook_ext.engine.draft.experience import is_of
from handbook_ext.engine.draft.look import look_over
from handbook_ext.source.tree import Loader

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
DRAFTS = Path(__file__).with_name("drafts")
HARD = DRAFTS / "hard"
WORDS = ROOT / "docs" / "_data" / "utkast.yaml"
ROLES = ("mandat", "ansatt", "folkevalgt")
OWN_HOSTS = ("example.no", "sunndal.kommune.no")
LEAST_RECALL, MOST_ALARMS = 0.90, 0.15
MOST_MS = 50
GATES = (-1.5, judged.ASK, -0.5, 0.0, judged.SURE)
"""Log odds from which a kind of question is asked."""
Draft = dict[str, Any]


def main() -> int:
    """Print the tables; return the exit code."""
    parser = argparse.ArgumentParser(prog="bench.drafts", description=__doc__)
    parser.add_argument(
        "--show", action="store_true", help="what went wrong in what is learnt from"
    )
    parser.add_argument("--file", type=Path, help="print each finding in these drafts instead")
    parser.add_argument("--gates", action="store_true", help="what other weights would find")
    parser.add_argument("--limits", action="store_true", help="end with 1 when an aim is missed")
    asked = parser.parse_args()
    data = arranged()
    if asked.file:
        for draft in read(asked.file):
            print_findings(draft, data)
        return 0
    if asked.gates:
        print_gates(data)
        return 0
    learnt = measure(*parted(drafts_of(kept=False)), data)
    print_set("learnt from", learnt, show=asked.show)
    for path in files(kept=True):
        print_set(f"never met: {path.stem}", measure(*parted(read(path)), data), show=False)
    unmet = measure(*parted(drafts_of(kept=True)), data)
    print_set("never met, all", unmet, show=False)
    hard = [draft for path in sorted(HARD.glob("*.yaml")) for draft in read(path)]
    print_set("written to be hard", measure(*parted(hard), data), show=False)
    text = " ".join(draft["text"] for draft in read(DRAFTS / "faulty.yaml")[::2])[:2000]
    took = 1000 * pace(text, data)
    print(f"2,000 characters take {took:.1f} ms in a warm kernel.")
    record("drafts", list(aims(unmet, took)))
    is_good = unmet.recall >= LEAST_RECALL and unmet.alarms <= MOST_ALARMS
    return int(asked.limits and not is_good)


def aims(unmet: Measured, took: float) -> Iterator[Aim]:
    """Yield what the look does on drafts that it has not met, in per cent, and the milliseconds that it takes."""
    thanks = (
        f"{unmet.sure_thanked} of {unmet.sure} sure findings are worth thanks,"
        f" {unmet.thanked - unmet.sure_thanked} of {unmet.findings - unmet.sure} doubtful ones"
    )
    most = 100 * (1 - LEAST_RECALL)
    overlooked = 100 * (1 - unmet.noticed / unmet.faulty)
    yield Aim("drafts never met: faulty, and nothing found", overlooked, most, "%")
    missed = 100 * (1 - unmet.recall)
    yield Aim("drafts never met: faults that are missed", missed, most, "%")
    alarms = 100 * unmet.alarms
    yield Aim("drafts never met: false alarms", alarms, 100 * MOST_ALARMS, "%", thanks)
    yield Aim("looking over 2,000 characters, the kernel warm", took, MOST_MS, "ms")


def arranged() -> dict[str, Any]:
    """Return the handbook's words as the engine takes them; stop when the file has faults."""
    loaded = load_lookover(WORDS, ROLES)
    if loaded.lookover is None:
        raise SystemExit("\n".join(f"{fault.place}: {fault}" for fault in loaded.faults))
    return arrange(loaded.lookover, OWN_HOSTS)


def read(path: Path) -> list[Draft]:
    """Return the drafts of a file."""
    return list(read_yaml(path)["drafts"])


@cache
def read_yaml(path: Path) -> dict[str, Any]:
    """Return what a file has; most of them are read several times."""
    return dict(yaml.load(path.read_text(encoding="utf-8"), Loader))  # noqa: S506 - plain data alone


def files(*, kept: bool) -> list[Path]:
    """Return the files that nothing is learnt from, or the others."""
    return [path for path in sorted(DRAFTS.glob("*.yaml")) if is_kept(path) == kept]


def is_kept(path: Path) -> bool:
    """Tell whether nothing may be learnt from a file."""
    return bool(read_yaml(path).get("kept"))


def drafts_of(*, kept: bool) -> list[Draft]:
    """Return the drafts of all files that nothing is learnt from, or of the others."""
    return [draft for path in files(kept=kept) for draft in read(path)]


def parted(drafts: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """Return the drafts with faults, and those in order."""
    return [each for each in drafts if each.get("faults")], [
        each for each in drafts if not each.get("faults")
    ]


def found(draft: Draft, data: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the hits in a draft."""
    about = {
        "role": draft.get("role", "mandat"),
        "kind": draft.get("kind", "innlegg"),
        "channel": draft.get("channel", "facebook"),
        "extras": draft.get("with", []),
    }
    return list(look_over(draft["text"], about, data)["hits"])


def met(label: str, checks: set[str]) -> bool:
    """Tell whether a label's check, or one of a family of them, is among the checks."""
    return any(is_of(check, label) for check in checks)


class Measured(NamedTuple):
    """What was found in some drafts: labels and those met by kind, and what went wrong, by draft.

    ``noticed`` counts the ``faulty`` drafts in which at least one label was met.
    ``findings`` counts the checks that found something, draft by draft, and ``thanked`` those of
    them that a colleague would be thanked for; ``sure`` and ``sure_thanked`` count those that the page does not call doubtful.
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
    sure: int
    sure_thanked: int

    @property
    def recall(self) -> float:
        """The share of labels that were met."""
        return self.hit.total() / self.labels.total()

    @property
    def alarms(self) -> float:
        """The share of drafts in order in which something was found."""
        return len(self.alarmed) / self.in_order


def measure(faulty: list[Draft], in_order: list[Draft], data: dict[str, Any]) -> Measured:
    """Return what is found in drafts with faults, and in drafts in order."""
    labels, hit = Counter[str](), Counter[str]()
    missed = []
    alarmed = []
    # Whether each finding is worth thanks, by whether it is sure.
    worth: dict[bool, list[bool]] = {True: [], False: []}
    noticed = 0
    for draft in [*faulty, *in_order]:
        hits = found(draft, data)
        for check, is_sure in {each["check"]: "maybe" not in each for each in hits}.items():
            worth[is_sure].append(is_thanked(draft, check))
        checks = {each["check"] for each in hits}
        if not draft.get("faults"):
            if checks:
                alarmed.append((draft, sorted(checks)))
            continue
        caught = [label for label in draft["faults"] if met(label, checks)]
        labels.update(draft["faults"])
        hit.update(caught)
        noticed += bool(caught)
        if len(caught) < len(draft["faults"]):
            missed.append((draft, sorted(set(draft["faults"]) - set(caught))))
    sure, doubtful = worth[True], worth[False]
    return Measured(
        labels=labels,
        hit=hit,
        missed=missed,
        alarmed=alarmed,
        faulty=len(faulty),
        noticed=noticed,
        in_order=len(in_order),
        findings=len(sure) + len(doubtful),
        thanked=sum(sure) + sum(doubtful),
        sure=len(sure),
        sure_thanked=sum(sure),
    )


def is_thanked(draft: Draft, check: str) -> bool:
    """Tell whether a colleague would be thanked for what a check finds in a draft."""
    return any(met(label, {check}) for label in (*draft.get("faults", []), *draft.get("also", [])))


def print_set(name: str, measured: Measured, *, show: bool) -> None:
    """Print recall by kind, the false alarms and the thanks; with ``show`` also what went wrong."""
    labels, hit = measured.labels, measured.hit
    print(f"\n{name}")
    print(
        f"  recall {measured.recall:.0%} of {labels.total()} faults,"
        f" at least one in {measured.noticed} of {measured.faulty} faulty drafts"
    )
    print(f"  false alarms in {len(measured.alarmed)} of {measured.in_order} drafts in order")
    print(
        f"  worth thanks {measured.thanked} of {measured.findings} findings,"
        f" {measured.sure_thanked} of the {measured.sure} that are sure"
    )
    print("  " + ", ".join(f"{kind} {hit[kind]}/{labels[kind]}" for kind in sorted(labels)))
    for wrong, drafts in (("missed", measured.missed), ("alarm", measured.alarmed)):
        for draft, kinds in drafts if show else ():
            print(f"  {wrong} {kinds}: {draft['text'][:110]}")


def print_gates(data: dict[str, Any]) -> None:
    """Print what is found in drafts that nothing is learnt from if questions are asked from other odds on."""
    drafts = parted(drafts_of(kept=True))
    print(f"{'asked from':>12}{'faults found':>14}{'false alarms':>14}{'thanks':>8}")
    for gate in GATES:
        judged.ASK = gate
        measured = measure(*drafts, data)
        thanks = measured.thanked / measured.findings
        print(f"{gate:>12}{measured.recall:>14.0%}{measured.alarms:>14.0%}{thanks:>8.0%}")


def print_findings(draft: Draft, data: dict[str, Any]) -> None:
    """Print a draft with all that is found in it."""
    print(f"\n{draft['text']}")
    for hit in found(draft, data):
        place = draft["text"][hit["start"] : hit["end"]] if hit["start"] >= 0 else "(hele)"
        doubt = " (maybe)" if hit.get("maybe") else ""
        print(f"  – {hit['check']}{doubt}: {place}")


if __name__ == "__main__":
    raise SystemExit(main())
