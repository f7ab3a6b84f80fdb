"""The packs of a handbook, for commands that cannot do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from handbook_ext.errors import short_path
from handbook_ext.pack.chosen import packs_of

if TYPE_CHECKING:
    from handbook_ext.cli.reading import Handbook
    from handbook_ext.pack.model import Pack


def chosen_packs(handbook: Handbook) -> dict[str, Pack]:
    """Return the packs by name; report the faults of ``conf.py``, and exit with code 2, if any is wrong."""
    config = handbook.env.config
    if config.handbook_misleads:
        for place, message, _subtype in config.handbook_faults:
            click.echo(f"{short_path(place.path)}:{place.line}: {message}", err=True)
        raise SystemExit(2)
    return {pack.name: pack for pack in packs_of(config)}
