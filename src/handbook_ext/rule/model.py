"""A rule in the form every output needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.config.defaults import Tone
    from handbook_ext.errors import Place


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule and where it stands.

    ``kind``, ``strength`` and ``audience`` are keys of ``handbook_rule_kinds``,
    ``handbook_strengths`` and ``handbook_roles``; ``approved`` is a key of ``handbook_approvals``. What a
    rule does not say is empty, but for its audience: it is then everyone's.
    """

    slug: str
    title: str
    kind: str
    number: str
    strength: str
    tone: Tone
    audience: tuple[str, ...]
    approved: str
    docname: str
    anchor: str
    place: Place

    def binds(self, roles: Iterable[str]) -> bool:
        """Tell whether it is binding for one of these roles; advice is not binding."""
        return self.tone != "should" and not set(self.audience).isdisjoint(roles)
