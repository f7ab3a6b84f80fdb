"""``pack.yaml``: what a pack says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import yaml

from handbook_ext.locale import _, later
from handbook_ext.source.record import Field, Record, Shape, keys
from handbook_ext.source.schema import TEXT as ANY_TEXT
from handbook_ext.source.shapes import NAME
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.errors import AuthorError
    from handbook_ext.source.record import Fields
    from handbook_ext.source.schema import Schema

FILE = "pack.yaml"
FORMAT = "1"
"""The format of packs that this version reads."""


@dataclass(frozen=True)
class TextsByName(Shape[dict[str, str], None]):
    """Texts under names that authors choose."""

    of: ClassVar[Schema] = {"type": "object", "additionalProperties": ANY_TEXT}

    def read(self, record: Record, field: Field[Any], given: None = None) -> dict[str, str]:
        """Return the texts by name; what is no text is a fault."""
        node = record.mapping_of(record.fields.get(field.key), field)
        pairs = node.value if node else []
        return {str(key.value): record.text_of(value, field).markdown for key, value in pairs}


PACK_FORMAT = Field("format", NAME, later("Formatet pakken er skrevet i: 1."), later("Skriv 1."))
ROLES: Field[dict[str, str]] = Field(
    "roles",
    TextsByName(),
    later("Rollene som spørsmålene i pakken bruker, og hva de heter i håndboka den kommer fra."),
    later("Skriv for eksempel «ansatt: ansatte»."),
)
WORK: Field[dict[str, str]] = Field(
    "work",
    TextsByName(),
    later("Slagene av arbeid som spørsmålene bruker, og hva de heter der."),
    later("Skriv for eksempel «helse: helse og omsorg»."),
    absent={},
)
MANIFEST: Fields = (PACK_FORMAT, ROLES, WORK)


def read_manifest(path: Path) -> dict[str, dict[str, str]]:
    """Return the roles and the work of a pack; raise ``AuthorError`` for one that cannot be used.

    The format is read first: a later one may have other fields.
    """
    root = compose(path, keys(MANIFEST))
    refuse_other_format(root, path)
    faults: list[AuthorError] = []
    values = Record(root, _("Pakken"), str(path), faults, MANIFEST).values()
    if faults:
        raise faults[0]
    return {key: values[key] for key in ("roles", "work")}


def refuse_other_format(root: yaml.MappingNode, path: Path) -> None:
    """Raise ``AuthorError`` for a pack of a format that this version does not read."""
    faults: list[AuthorError] = []
    named = [(key, value) for key, value in root.value if key.value == PACK_FORMAT.key]
    only = yaml.MappingNode(root.tag, named, root.start_mark, root.end_mark)
    record = Record(only, _("Pakken"), str(path), faults, (PACK_FORMAT,))
    found = record.read(PACK_FORMAT)
    if not faults and found != FORMAT:
        record.fault(
            _("Pakken er skrevet i format {found}, og denne utgaven leser {known}.").format(
                found=found[:20], known=FORMAT
            ),
            _("Installer en utgave av pakken og av handbook-ext som passer sammen."),
            record.fields[PACK_FORMAT.key],
        )
    if faults:
        raise faults[0]
