"""The packs that a handbook uses, found before any page is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.errors import AuthorError, Fault
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.pack.installed import find_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sphinx.application import Sphinx
    from sphinx.config import Config

    from handbook_ext.errors import Place
    from handbook_ext.pack.model import Pack

PACKS = "handbook_packs"
TAKEN = "handbook_pack_quizzes"


def packs_of(config: Config) -> tuple[Pack, ...]:
    """Return the packs that a handbook uses, in the order of ``conf.py``."""
    return cast("tuple[Pack, ...]", config.handbook_packs_found)


def pack_of(path: str, config: Config) -> Pack | None:
    """Return the pack that a file is in, or ``None`` for a file of the handbook's own."""
    return next((pack for pack in packs_of(config) if pack.has(path)), None)


def place_of(pack: Pack, config: Config) -> Place:
    """Return where ``conf.py`` names a pack."""
    return cast("dict[str, Place]", config.handbook_pack_places)[pack.name]


def find_packs(app: Sphinx, config: Config) -> None:
    """Find the packs; one that cannot be used is a fault of ``conf.py``, and pages are not blamed."""
    conf = ConfFile(app.confdir)
    found: list[Pack] = []
    faults: list[AuthorError] = []
    for number, name in enumerate(config[PACKS]):
        place = conf.place(PACKS, (number,))
        try:
            if name in config[PACKS][:number]:
                twice = _("Pakken «{name}» er nevnt to ganger.").format(name=name)
                raise AuthorError(place, twice, _("Ta bort den ene."))  # noqa: TRY301 - noted as the others are
            found.append(find_pack(name, place))
        except AuthorError as error:
            faults.append(error)
    config.handbook_packs_found = tuple(found)
    config.handbook_pack_places = {
        name: conf.place(PACKS, (number,)) for number, name in enumerate(config[PACKS])
    }
    if not faults:
        faults += [*shared_quizzes(conf, config), *unknown_quizzes(conf, config)]
    if faults:
        noted = [Fault.of(error, "config") for error in faults]
        config.handbook_faults = tuple(sorted([*config.handbook_faults, *noted]))
        config.handbook_misleads = True


def shared_quizzes(conf: ConfFile, config: Config) -> Iterator[AuthorError]:
    """Yield a fault for each pack with a quiz that a pack before it has."""
    first: dict[str, str] = {}
    for number, pack in enumerate(packs_of(config)):
        shared = [
            slug
            for slug in taken_of(pack, config)
            if first.setdefault(slug, pack.name) != pack.name
        ]
        if shared:
            fault = _("Pakkene «{one}» og «{other}» har begge quizen «{quiz}».").format(
                one=first[shared[0]], other=pack.name, quiz=shared[0]
            )
            remedy = _("Ta bort den ene pakken, eller velg quizer i handbook_pack_quizzes.")
            yield AuthorError(conf.place(PACKS, (number,)), fault, remedy)


def unknown_quizzes(conf: ConfFile, config: Config) -> Iterator[AuthorError]:
    """Yield a fault for each quiz that is asked for and that no pack has."""
    known = [slug for pack in packs_of(config) for slug in pack.quizzes]
    for number, slug in enumerate(config[TAKEN]):
        if slug not in known:
            fault = _("Ingen av pakkene har quizen «{quiz}».").format(quiz=slug[:60])
            remedy = did_you_mean(slug, known, _("Rett navnet, eller ta det bort."))
            yield AuthorError(conf.place(TAKEN, (number,)), fault, remedy)


def taken_of(pack: Pack, config: Config) -> dict[str, Path]:
    """Return the quiz files of a pack that the handbook takes: those it lists, or else all."""
    wanted = config[TAKEN]
    return {slug: path for slug, path in pack.quizzes.items() if not wanted or slug in wanted}


def setup(app: Sphinx) -> None:
    """Find them once the options are checked, before any other part uses them."""
    app.add_config_value("handbook_packs_found", (), "env", tuple)
    app.connect("config-inited", find_packs, priority=102)
