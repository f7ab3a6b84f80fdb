"""Look over a draft: the places to think about, and which rules they rest on."""

from handbook_ext.engine.draft.experience import MOST_LIKELY, Weighed
from handbook_ext.engine.draft.found import NOWHERE, Reading, find
from handbook_ext.engine.draft.judged import Judged, marks_of
from handbook_ext.engine.shapes import Refusal, field, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from handbook_ext.engine.draft.found import Found, Place

    Check = dict[str, Any]
    # Start, end, the check's id, and the number of the sentence.
    Hit = tuple[int, int, str, int]

MOST = 60
"""The most places shown; nobody reads more, and a text with more needs another look than this."""
GROUP = "@"
"""The first character of a group's tag."""
CHOICES = ("role", "channel", "kind")
CAME: "list[dict[str, Any]]" = []
"""The checks that came last, if any have."""


def look_over(text: object, about: object, data: object) -> "dict[str, Any]":
    """Return the ``hits``, how many are ``left`` out, the ``lines`` they belong to, and the ``rules``.

    A hit is ``{"check", "start", "end"}``; both places are -1 when it concerns the whole draft. One that no
    list of words has led to, but experience, is a sentence, and has ``like`` too. Those of a check that is
    not nearly always worth asking in such a draft, by experience, have ``maybe``.
    ``about`` says ``role``, ``channel`` and ``kind`` (texts, empty when they are not known) and
    ``extras``, what goes with the draft. ``data`` is what ``handbook_ext.draft.arrange`` returns,
    or its fingerprint when it came last. Checks whose ids start with the same word, such as ``helse`` and ``helse-navn``, do not mark the
    same sentence twice. Raises ``Refusal`` with ``bad-text``, ``bad-about``, ``bad-checks`` or
    ``no-checks``.
    """
    if not isinstance(text, str):
        raise Refusal("bad-text")
    chosen = {name: field(about, name, str, "bad-about") for name in CHOICES}
    extras = texts(about.get("extras") if isinstance(about, dict) else None, "bad-about")
    checks = checks_of(data)
    is_sound = True
    try:
        reading = Reading(text, checks["hosts"])
        found = find(reading, checks)
        places = search(checks["checks"], Met(found, chosen, extras))
        taught = checks.get("experience")
        judged = None
        if taught:
            marks = marks_of(found, [check["id"] for check, _own in places], extras, chosen)
            judged = Judged(Weighed(reading, found, extras, taught), marks, taught)
        asked, hits = worth_asking(places, judged)
        likely = likely_too(judged, checks["checks"], asked, chosen) if judged else []
        asked += [check for check, _sentence in likely]
        learnt: list[Hit] = []
        for check, sentence in likely:
            start, end = reading.span(sentence)
            learnt.append((start, end, check["id"], sentence))
        hits += learnt
        sure = {check["id"] for check in asked if not judged or judged.is_sure(check["id"])}
        lines = [
            {"id": line, "checks": [check["id"] for check in asked if check["line"] == line]}
            for line in checks["lines"]
        ]
        rules = [rule for check in asked for rule in check["rules"]]
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        is_sound = False
    # Not in the handler: MicroPython cannot chain exceptions, and prints a warning instead.
    if not is_sound:
        raise Refusal("bad-checks")
    # What concerns the whole draft comes last.
    hits.sort(key=lambda hit: (hit[0] < 0, hit))
    return {
        "hits": [as_data(hit, learnt, sure) for hit in hits[:MOST]],
        "left": max(0, len(hits) - MOST),
        "lines": lines,
        "rules": rules,
    }


def as_data(hit: "Hit", learnt: "list[Hit]", sure: "set[str]") -> "dict[str, Any]":
    """Return a hit as the page takes it; ``sure`` has the checks that it does not ask with a maybe."""
    start, end, check, _sentence = hit
    shown: dict[str, Any] = {"check": check, "start": start, "end": end}
    if hit in learnt:
        shown["like"] = True
    if check not in sure:
        shown["maybe"] = True
    return shown


def search(checks: "list[Check]", met: "Met") -> "list[tuple[Check, list[Place]]]":
    """Return the checks for which words, pictures or strings found something, and where."""
    places = [(check, places_of(check, met)) for check in checks if concerns(check, met.chosen)]
    return [(check, own) for check, own in places if own]


def worth_asking(
    places: "list[tuple[Check, list[Place]]]", judged: "Judged | None"
) -> "tuple[list[Check], list[Hit]]":
    """Return the checks that should be asked for what words found, and where."""
    asked: list[Check] = []
    hits: list[Hit] = []
    families: dict[str, set[int]] = {}
    for check, own in places:
        if judged and not judged.asks(check["id"]):
            continue
        taken = families.setdefault(family_of(check["id"]), set())
        kept = [place for place in own if place[2] not in taken]
        taken.update([place[2] for place in kept])
        asked += [check] if kept else []
        hits += [(start, end, check["id"], sentence) for start, end, sentence in kept]
    return asked, hits


def family_of(check: str) -> str:
    """Return the first word of a check's id; checks that share it ask about the same thing in other words."""
    return check.split("-", 1)[0]


def likely_too(
    judged: Judged, checks: "list[Check]", asked: "list[Check]", chosen: "dict[str, str]"
) -> "list[tuple[Check, int]]":
    """Return the checks that experience would ask too, each with the number of a sentence."""
    covered = [judged.weighed.kind_of(check["id"]) for check in asked]
    by_id = {check["id"]: check for check in checks if concerns(check, chosen)}
    return [
        (by_id[kind], sentence)
        for kind, sentence in judged.likely()
        if kind in by_id and kind not in covered
    ][:MOST_LIKELY]


def checks_of(data: object) -> "dict[str, Any]":
    """Return the checks, which need not come with each draft: they are many times longer than their fingerprint.

    Raises ``Refusal`` with ``no-checks`` when others came last, or none: two forms of a page may have
    checks of their own. Raises it with ``bad-checks`` when it is something else.
    """
    if isinstance(data, str):
        if not CAME or CAME[0].get("fingerprint") != data:
            raise Refusal("no-checks")
        return CAME[0]
    if not isinstance(data, dict):
        raise Refusal("bad-checks")
    CAME[:] = [data]
    return data


def concerns(check: "Check", chosen: "dict[str, str]") -> bool:
    """Tell whether a check is for drafts like this; what is not known rules nothing out."""
    return all(
        not check[name] or not chosen[name] or chosen[name] in check[name] for name in CHOICES
    )


class Met:
    """What words found in a draft, and what is known of it; the places of a group by sentence are sorted once."""

    def __init__(self, found: "Found", chosen: "dict[str, str]", extras: "list[str]") -> None:
        self.found = dict(found)
        for tag in [GROUP + extra for extra in extras]:
            self.found[tag] = found.get(tag, []).copy()
            self.found[tag].append(NOWHERE)
        self.chosen = chosen
        self.sorted: dict[str, dict[int, list[Place]]] = {}

    def of(self, name: str) -> "list[Place]":
        """Return the places of a group."""
        return self.found.get(GROUP + name, [])

    def by_sentence(self, name: str) -> "dict[int, list[Place]]":
        """Return the places of a group by sentence, without what concerns the whole draft."""
        if name not in self.sorted:
            places: dict[int, list[Place]] = {}
            for place in self.of(name):
                if place != NOWHERE:
                    places.setdefault(place[2], []).append(place)
            self.sorted[name] = places
        return self.sorted[name]

    def has_near(self, place: "Place", names: "list[str]", reach: int) -> bool:
        """Tell whether a group has words in the place's sentence, or at most ``reach`` sentences away."""
        sentences = range(place[2] - reach, place[2] + reach + 1)
        for name in names:
            near = self.by_sentence(name)
            for sentence in sentences if near else ():
                for start, end, _sentence in near.get(sentence, ()):
                    if end <= place[0] or start >= place[1]:
                        return True
        return False


def places_of(check: "Check", met: Met) -> "list[Place]":
    """Return where a check finds something, in any of its ways.

    Of places that overlap only the first; words side by side, such as two names of somebody, are one place.
    """
    places = combined(check, met, list(met.found.get(check["id"], [])))
    for way in check["ways"]:
        # What is not known rules these out: several mark a draft for what it lacks.
        if all(not way[name] or met.chosen[name] in way[name] for name in CHOICES):
            places += combined(way, met, [])
    places.sort()
    kept: list[Place] = []
    for place in places:
        if kept and kept[-1][0] >= 0 and place[2] == kept[-1][2] and place[0] - kept[-1][1] == 1:
            kept[-1] = (kept[-1][0], place[1], place[2])
        elif not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    # What goes with a draft is only worth a remark of its own when the text does not speak of it.
    return [place for place in kept if place[0] >= 0] or kept[:1]


def combined(way: "Check", met: Met, places: "list[Place]") -> "list[Place]":
    """Return those of a check's own places, and of the groups it is ``of``, that have what else it takes.

    That is one of ``near`` and each of ``beside`` within its reach, and none of ``unless`` in the
    same sentence; one of ``with`` and none of ``without`` in the draft.
    """
    if way["with"] and not any(met.of(name) for name in way["with"]):
        return []
    if any(met.of(name) for name in way["without"]):
        return []
    for name in way["of"]:
        places += met.of(name)
    # MicroPython cannot unpack into a list.
    for names in [way["near"]] + [[name] for name in way["beside"]]:
        if names and places:
            places = [place for place in places if met.has_near(place, names, way["reach"])]
    if way["unless"] and places:
        excused = [met.by_sentence(name) for name in way["unless"]]
        places = [place for place in places if not any(place[2] in each for each in excused)]
    return places
