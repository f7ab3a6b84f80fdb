"""Findings of checkers, and the accepted ones with their reasons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterable

ACCEPTED = Path(__file__).parent / "accepted.yaml"


class Finding(NamedTuple):
    """One finding: the rule, the place, the message and the markup."""

    checker: str
    rule: str
    place: str
    what: str


class Findings(NamedTuple):
    """What a checker has checked, and its findings there."""

    checker: str
    subject: str
    looked_at: int
    found: list[Finding]


@dataclass(frozen=True)
class Accepted:
    """An entry in the file of accepted findings; ``what`` is a pattern to search for."""

    checker: str
    rule: str
    what: str
    reason: str

    def holds(self, finding: Finding) -> bool:
        """Tell whether the entry covers a finding."""
        same = (self.checker, self.rule) == (finding.checker, finding.rule)
        return same and re.search(self.what, f"{finding.place}: {finding.what}") is not None


def read_accepted(path: Path = ACCEPTED) -> list[Accepted]:
    """Return the entries in the file; each must have all four fields, and a reason in words."""
    return [Accepted(**entry) for entry in yaml.safe_load(path.read_text(encoding="utf-8")) or []]


def unaccepted(found: Iterable[Finding], accepted: Iterable[Accepted]) -> list[Finding]:
    """Return the findings that no entry covers."""
    entries = list(accepted)
    return [finding for finding in found if not any(entry.holds(finding) for entry in entries)]


def unused(found: Iterable[Finding], accepted: Iterable[Accepted]) -> list[Accepted]:
    """Return the entries that no longer cover any finding."""
    findings = list(found)
    return [entry for entry in accepted if not any(map(entry.holds, findings))]
