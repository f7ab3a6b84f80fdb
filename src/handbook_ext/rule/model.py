"""A rule in the form every output needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.errors import Place

STRENGTHS = ("skal", "skal ikke", "bør")
"""How binding a rule is, as authors write it; readers see ``strength_words``."""


def strength_words() -> dict[str, str]:
    """Return the text that readers see for each strength."""
    return {"skal": _("skal"), "skal ikke": _("skal ikke"), "bør": _("bør")}


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule and where it stands.

    ``kind`` and ``audience`` are keys of ``handbook_rule_kinds`` and
    ``handbook_roles``; ``approved`` is a key of ``handbook_approvals``.
    """

    slug: str
    title: str
    kind: str
    number: int
    strength: str
    audience: tuple[str, ...]
    approved: str
    docname: str
    anchor: str
    place: Place

    def binds(self, roles: Iterable[str]) -> bool:
        """Tell whether it is binding for one of these roles; advice is not binding."""
        return self.strength != "bør" and not set(self.audience).isdisjoint(roles)
