"""Whom a question is for, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sphinx.config import Config


def for_roles(config: Config, roles: Sequence[str]) -> str:
    """Return whom something is for, given keys of ``handbook_roles``: «For ansatte, folkevalgte»."""
    known = config.handbook_roles
    if len(known) > 1 and set(roles) == set(known):
        return _("For alle")
    return _("For {roles}").format(roles=", ".join(known[role] for role in roles))


def role_words(config: Config, roles: Sequence[str]) -> list[tuple[int, str]]:
    """Return roles one by one: the place of each in ``handbook_roles``, and whom it says."""
    places = enumerate(config.handbook_roles)
    return [(place, for_roles(config, [role])) for place, role in places if role in roles]


def work_words(config: Config, work: Sequence[str]) -> str:
    """Return the work that something comes from, by keys of ``handbook_work``."""
    return " · ".join(config.handbook_work[name] for name in work)


def audience(config: Config, roles: Sequence[str], work: Sequence[str]) -> str:
    """Return whom a question is for and the work it comes from."""
    return " · ".join(filter(None, [for_roles(config, roles), work_words(config, work)]))
