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


def audience(config: Config, roles: Sequence[str], work: Sequence[str]) -> str:
    """Return whom a question is for, and the kind of work (keys of ``handbook_work``) it is from."""
    known = config.handbook_work
    return " · ".join([for_roles(config, roles), *(known[name] for name in work)])
