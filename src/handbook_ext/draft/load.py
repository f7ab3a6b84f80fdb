"""Read the file that says what a draft is looked over for. Every fault is collected."""

from __future__ import annotations

import re
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from handbook_ext.draft.experience import read_experience
from handbook_ext.draft.fields import FILE, OF
from handbook_ext.draft.model import Check, Choice, Group, Lookover, Sought, Way
from handbook_ext.draft.phrases import EITHER, items_of, variants
from handbook_ext.engine.draft.phrases import GAP, KEY, STEM
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.ids import Ids
from handbook_ext.source.record import Record, keys
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from handbook_ext.source.text import Text

WEIGHTS = r"\d{1,2}( \d{1,2})*"
MOST_VARIANTS = 100
"""The most phrases that one with alternatives may stand for."""
SOUGHT = ("words", "excepted", "pictures", "digits", "finds", "over")


class Loaded(NamedTuple):
    """The file, or ``None`` if it has faults: checks depend on each other's groups."""

    lookover: Lookover | None
    faults: list[AuthorError]


def load_lookover(path: Path, roles: Collection[str], *, is_learning: bool = False) -> Loaded:
    """Read the file; ``roles`` are those that drafts can be written in. Never raises.

    What has been learnt is read too, unless it is just being learnt.
    """
    faults: list[AuthorError] = []
    try:
        root = compose(path, keys(FILE))
    except AuthorError as error:
        return Loaded(None, [error])
    record = Record(root, _("Filen"), str(path), faults, FILE)
    field = {each.key: each for each in FILE}
    ids = Ids()  # of groups and checks together: one may not be taken for the other
    choices = {
        key: record.read(field[key], choice_maker(Ids())) for key in ("kinds", "channels", "lines")
    }
    groups = record.read(field["groups"], lambda entry: read_group(entry, ids))
    group_ids = [group.id for group in groups]
    extras = record.read(field["extras"], lambda entry: read_extra(entry, group_ids))
    known = {
        "line": [line.id for line in choices["lines"]],
        "kinds": [kind.id for kind in choices["kinds"]],
        "channels": [channel.id for channel in choices["channels"]],
        "roles": list(roles),
        **dict.fromkeys(("of", "near", "beside", "unless", "with", "without"), group_ids),
    }
    checks = record.read(field["checks"], lambda entry: read_check(entry, ids, known))
    hosts = tuple(str(host) for host in record.read(field["hosts"]))
    same = tuple(text.markdown for text in record.read(field["same"]))
    named = str(record.read(field["experience"]))
    experience = None
    if Path(named).name != named:
        record.fault(
            _("«{name}» er ikke navnet på en fil i samme mappe.").format(name=named[:40]),
            field["experience"].remedy,
            record.fields["experience"],
        )
    elif named and not is_learning:
        try:
            experience = read_experience(path.parent / named, [check.id for check in checks])
        except AuthorError as error:
            faults.append(error)
    found = Lookover(
        **choices,
        roles=tuple(roles),
        extras=extras,
        hosts=hosts,
        same=same,
        groups=groups,
        checks=checks,
        experience_file=named,
        experience=experience,
    )
    return Loaded(None if faults else found, faults)


def choice_maker(ids: Ids) -> Callable[[Record], Choice]:
    """Return a reader of choices with unique ids."""
    return lambda record: Choice(**record.values(id=ids), place=record.place)


def read_extra(record: Record, groups: Sequence[str]) -> Choice:
    """Read what may go with a draft; one that is no group would have no effect."""
    choice = Choice(**record.values(), place=record.place)
    if record.sound and choice.id not in groups:
        record.fault(
            _("Ingen gruppe heter «{id}».").format(id=choice.id[:40]),
            _("Skriv en gruppe med den id-en under «groups:», gjerne med ord som sier det samme."),
            record.fields["id"],
        )
    return choice


def read_group(record: Record, ids: Ids) -> Group:
    """Read a group of words."""
    values = record.values(id=ids)
    return Group(values["id"], read_sought(record, values), record.place)


def read_check(record: Record, ids: Ids, known: dict[str, Any]) -> Check:
    """Read a check; one that looks for nothing is a fault."""
    values = record.values(id=ids, ways=lambda entry: read_way(entry, known), **known)
    sought = read_sought(record, values)
    rest = {name: value for name, value in values.items() if name not in SOUGHT}
    if not (sought.words or sought.pictures or sought.finds or values["of"]):
        record.fault(
            _("{name} ser ikke etter noe.").format(name=record.name),
            _("Skriv «words:», «pictures:», «finds:» eller «of:»."),
        )
    return Check(**rest, sought=sought, place=record.place)


def read_way(record: Record, known: dict[str, Any]) -> Way:
    """Read another combination of a check's groups; one that looks for nothing is a fault."""
    given = {key: known[key] for key in keys(record.declared) if key in known}
    way = Way(**record.values(**given))
    if record.sound and not way.of:
        record.missing(OF)
    return way


def read_sought(record: Record, values: dict[str, Any]) -> Sought:
    """Return what is looked for; phrases and weights that can find nothing are faults."""
    sought = Sought(**{name: values[name] for name in SOUGHT})
    for phrase in (*sought.words, *sought.excepted):
        check_phrase(record, phrase)
    for weights in sought.digits:
        check_weights(record, weights, sought.pictures)
    return sought


def check_phrase(record: Record, phrase: Text) -> None:
    """Note a fault when a phrase can find nothing, or stands for too many."""
    if prod(part.count(EITHER) + 1 for part in phrase.markdown.split()) > MOST_VARIANTS:
        record.fault_at(
            phrase.place,
            _("«{phrase}» står for flere enn {most} uttrykk.").format(
                phrase=phrase.markdown[:40], most=MOST_VARIANTS
            ),
            _("Del det i to, eller ta bort noen ord mellom skråstrekene."),
        )
        return
    for items in map(items_of, variants(phrase.markdown)):
        if not items or GAP in (items[0], items[-1]):
            record.fault_at(
                phrase.place,
                _("«{phrase}» er ikke noe å se etter.").format(phrase=phrase.markdown[:40]),
                _("Skriv ett eller flere ord. «...» kan bare stå mellom ord."),
            )
            return
        if STEM in (items[0][0], items[0][-1]) and len(items[0].strip(STEM)) < KEY:
            record.fault_at(
                phrase.place,
                _("«{phrase}» begynner med for få bokstaver.").format(phrase=phrase.markdown[:40]),
                _("Skriv minst {count} bokstaver før eller etter bindestreken.").format(count=KEY),
            )
            return


def check_weights(record: Record, weights: Text, pictures: Sequence[Text]) -> None:
    """Note a fault when weights are no numbers, or more than a picture has digits."""
    text = weights.markdown.strip()
    fewest = min((picture.markdown.count("0") for picture in pictures), default=0)
    if not re.fullmatch(WEIGHTS, text) or len(text.split()) > fewest:
        record.fault_at(
            weights.place,
            _("«{weights}» er ikke vekter for sifrene i «pictures:».").format(weights=text[:40]),
            _("Skriv ett tall for hvert siffer, med mellomrom."),
        )
