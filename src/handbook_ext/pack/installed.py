"""The packs that are installed. Nothing in a pack is run: its folder is found, and its files are read."""

from __future__ import annotations

from importlib.machinery import PathFinder
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.pack.manifest import FILE, read_manifest
from handbook_ext.pack.model import Pack

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from handbook_ext.errors import Place

GROUP = "handbook_ext.packs"


def installed() -> dict[str, EntryPoint]:
    """Return the entry points of all installed packs, by the packs' names."""
    return {
        point.name: point for point in sorted(entry_points(group=GROUP), key=lambda it: it.name)
    }


def find_pack(name: str, place: Place) -> Pack:
    """Return an installed pack; raise ``AuthorError`` when there is none, or it cannot be used.

    ``place`` is where it is asked for.
    """
    known = installed()
    if name not in known:
        fault = _("Pakken «{name}» er ikke installert.").format(name=name[:60])
        install = _("Installer den med pip, eller ta den bort.")
        raise AuthorError(place, fault, did_you_mean(name, known, install))
    point = known[name]
    found = PathFinder.find_spec(point.module)
    folders = found.submodule_search_locations if found else None
    if not folders:
        fault = _("Pakken «{name}» er installert, men mappen «{module}» er der ikke.").format(
            name=name, module=point.module
        )
        raise AuthorError(place, fault, _("Installer pakken på nytt."))
    folder = Path(next(iter(folders))).resolve()
    said = read_manifest(folder / FILE)
    about = point.dist.metadata if point.dist else None
    licence = (about["License-Expression"] if about else None) or ""
    version = point.dist.version if point.dist else ""
    return Pack(name, version, licence, str(folder), said["roles"], said["work"])
