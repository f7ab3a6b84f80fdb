"""Synonyms, as an editor lists them: a search for one word finds the others too."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.config.site import SYNONYMS
from handbook_ext.errors import AuthorError, Fault
from handbook_ext.locale import _, later
from handbook_ext.source.files import is_there, real_path
from handbook_ext.source.record import Field, Record, Shape, keys
from handbook_ext.source.scalar import without_comment
from handbook_ext.source.schema import TEXT
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

    from handbook_ext.errors import Place
    from handbook_ext.rule.domain import HandbookDomain
    from handbook_ext.source.record import Fields
    from handbook_ext.source.schema import Schema

WORD = r"[^\W_]+"
FEWEST = 2


class Groups(Shape["tuple[tuple[str, ...], ...]", None]):
    """A list of groups of words; a word may occur only once."""

    def read(
        self, record: Record, field: Field[Any], given: None = None
    ) -> tuple[tuple[str, ...], ...]:
        """Return the valid groups; faults in the others are noted."""
        met: dict[str, Place] = {}
        groups = [read_group(record, field, node, met) for node in record.nodes(field)]
        return tuple(group for group in groups if group)

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of a list of lists of words."""
        word = {"description": _("Ett ord, uten mellomrom og tegn."), **TEXT, "pattern": r"^\S+$"}
        group = {"type": "array", "minItems": FEWEST, "uniqueItems": True, "items": word}
        return {"type": "array", "minItems": 1, "items": group}


FILE: Fields = (
    Field(
        "groups",
        Groups(),
        later("Ord som betyr det samme: Et søk på ett av dem finner også de andre."),
        later("Skriv ord som betyr det samme, slik: - [sperre, blokkere]."),
    ),
)
"""The fields of the synonyms' file."""


class Loaded(NamedTuple):
    """The groups in a file, and its faults."""

    groups: tuple[tuple[str, ...], ...]
    faults: list[AuthorError]


def synonyms_path(env: BuildEnvironment) -> Path:
    """Return the path that ``handbook_synonyms`` names."""
    return real_path(Path(env.srcdir, env.config.handbook_synonyms))


def load_synonyms(path: Path) -> Loaded:
    """Read the file, which may be missing. Never raises, whatever it contains."""
    faults: list[AuthorError] = []
    if not is_there(path):
        return Loaded((), faults)
    try:
        root = compose(path, keys(FILE))
    except AuthorError as error:
        return Loaded((), [error])
    values = Record(root, _("Filen med søkeord"), str(path), faults, FILE).values()
    return Loaded(values["groups"], faults)


def read_group(
    record: Record, field: Field[Any], node: yaml.Node, met: dict[str, Place]
) -> tuple[str, ...]:
    """Read one group; ``met`` maps the words of earlier groups to their places."""
    known = len(record.faults)
    if not isinstance(node, yaml.SequenceNode):
        record.fault(_("Gruppen er ikke en liste av ord."), field.remedy, node)
        return ()
    words = tuple(read_word(record, field, item, met) for item in node.value)
    if len(words) < FEWEST:
        record.fault(_("Gruppen har færre enn to ord."), field.remedy, node)
    return words if len(record.faults) == known else ()


def read_word(record: Record, field: Field[Any], node: yaml.Node, met: dict[str, Place]) -> str:
    """Read one word, in lower case; a word in two groups is a fault."""
    text = record.text_of(without_comment(node), field)
    word = text.markdown.lower()
    if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
        return word  # reported already
    if not re.fullmatch(WORD, word):
        record.fault(
            _("«{word}» er ikke ett ord.").format(word=word[:40]),
            _("Skriv ett ord, uten mellomrom og tegn."),
            node,
        )
    elif word in met:
        record.fault(
            _("«{word}» står to ganger.").format(word=word[:40]),
            _("Slå gruppene sammen, eller fjern det ene; det andre står på linje {line}.").format(
                line=met[word].line
            ),
            node,
        )
    met.setdefault(word, text.place)
    return word


def synonym_faults(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield the faults of the synonyms' file."""
    for error in load_synonyms(synonyms_path(domain.env)).faults:
        yield Fault.of(error, "search")


def check_file(app: Sphinx, config: Config) -> None:
    """Note a fault when ``conf.py`` names a file that does not exist."""
    name = config.handbook_synonyms
    if name != SYNONYMS and not is_there(Path(app.srcdir, name)):
        place = ConfFile(app.confdir).place("handbook_synonyms")
        fault = _("Filen med søkeord, {path}, finnes ikke.").format(path=name)
        remedy = _("Lag filen, eller rett handbook_synonyms i conf.py.")
        found = Fault(place, f"{fault} {remedy}", "search")
        config.handbook_faults = tuple(sorted([*config.handbook_faults, found]))


def setup(app: Sphinx) -> None:
    """Check once ``conf.py`` has been read and its values checked."""
    app.connect("config-inited", check_file)
