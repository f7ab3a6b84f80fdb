"""All that lint finds in one written question: faults, and weaknesses of its texts."""

from handbook_ext.engine.shapes import Refusal, field, texts
from handbook_ext.engine.written.texts import listed, named, texts_of

from .faults import faults_of, is_short_name
from .reading import shortness, weaknesses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from handbook_ext.engine.shapes import Records
    from handbook_ext.engine.written.rows import Fault
    from handbook_ext.engine.written.texts import Path, Written


def check(question: object, known: object) -> "dict[str, Records]":
    """Return ``{"found": [{"path", "check", "values", "fault"}]}``; a fault must be mended.

    ``known`` has the ``language``, ``roles``, ``hosts`` and ``ids`` of the handbook, and its ``rules``:
    each with the roles that it binds. Raises ``Refusal`` with ``bad-written`` or ``bad-known``.

    >>> known = {"language": "nb", "roles": [], "rules": {}, "ids": [], "hosts": []}
    >>> found = check({"type": "reflect", "prompt": "Hva bør du ikke gjøre?"}, known)["found"]
    >>> [one["check"] for one in found if not one["fault"]]
    ['negation']
    """
    if not isinstance(question, dict):
        raise Refusal("bad-written")
    language = field(known, "language", str, "bad-known")
    for name in ("roles", "ids", "hosts"):
        texts(field(known, name, list, "bad-known"), "bad-known")
    for bound in field(known, "rules", dict, "bad-known").values():
        texts(bound, "bad-known")
    if not isinstance(known, dict):
        raise Refusal("bad-known")
    found = [(place, True) for place in faults_of(question, known)]
    if is_short_name(question, known):
        found.append(((["id"], "short-name", {}), False))
    found += [(place, False) for place in weak_texts(question, known["hosts"], language)]
    found += [(place, False) for place in breaches_of_advice(question, known["rules"])]
    return {
        "found": [
            {"path": path, "check": name, "values": values, "fault": is_fault}
            for (path, name, values), is_fault in found
        ]
    }


def weak_texts(question: "Written", hosts: "list[str]", language: str) -> "Iterator[Fault]":
    """Yield the weaknesses of each text."""
    for path, kind, text in texts_of(question):
        for name, values in weaknesses(kind, text, hosts, language) + shortness(kind, text):
            yield path, name, values


def breaches_of_advice(question: "Written", rules: "dict[str, list[str]]") -> "Iterator[Fault]":
    """Yield each option judged a breach without a rule that binds one of the question's roles."""
    roles = listed(question, "roles")
    also = listed(question, "rules")
    owners: list[tuple[Path, object]] = [([], question)]
    owners += [(["steps", name], step) for name, step in named(question, "steps")]
    for path, owner in owners:
        for place, row in enumerate(listed(owner, "options")):
            if not isinstance(row, dict) or row.get("verdict") != "breach":
                continue
            basis = listed(row, "rules") or [question.get("rule")] + also  # noqa: RUF005
            if not any(name not in rules or binds(rules[name], roles) for name in basis):
                yield path + ["options", place, "verdict"], "breach-of-advice", {}  # noqa: RUF005


def binds(bound: "list[str]", roles: "list[Any]") -> bool:
    """Tell whether a rule is binding for one of these roles."""
    return any(role in bound for role in roles)
