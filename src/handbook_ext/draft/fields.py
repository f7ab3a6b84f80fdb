"""The fields of the file that says what a draft is looked over for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

import yaml

from handbook_ext.engine.draft.found import FINDERS
from handbook_ext.locale import _, later
from handbook_ext.source.nested import Entries, Many, Texts
from handbook_ext.source.record import Field, Shape
from handbook_ext.source.shapes import FLAG, NAME, SLUG, TEXT
from handbook_ext.source.words import Word, Words

if TYPE_CHECKING:
    from handbook_ext.source.record import Fields, Record
    from handbook_ext.source.schema import Schema
    from handbook_ext.source.text import Name, Text

NUMBER = re.compile(r"0|[1-9][0-9]{0,8}")


class Number(Shape[int, None]):
    """A whole number, zero or more."""

    of: ClassVar[Schema] = {"type": "integer", "minimum": 0}

    def read(self, record: Record, field: Field[Any], given: None = None) -> int:
        """Return the number; anything else is a fault."""
        node = record.fields[field.key]
        if isinstance(node, yaml.ScalarNode) and NUMBER.fullmatch(node.value):
            return int(node.value)
        record.fault(
            _("«{key}» i {name} er ikke et helt tall.").format(key=field.key, name=record.name),
            field.remedy,
            node,
        )
        return 0


def listed(key: str, help_text: str, named: str = "") -> Field[tuple[Text, ...]]:
    """Return the field of a list of texts that may be missing."""
    return Field(key, Texts(), help_text, help_text, absent=(), named=named)


def chosen(key: str, help_text: str, named: str = "") -> Field[tuple[Name, ...]]:
    """Return the field of a list of words that may be missing."""
    remedy = later("Skriv for eksempel [{first}].")
    return Field(key, Words(), help_text, remedy, absent=(), named=named)


def counted(key: str, help_text: str) -> Field[int]:
    """Return the field of a number that may be missing."""
    return Field(key, Number(), help_text, help_text, absent=0)


ID = Field(
    "id",
    SLUG,
    later("Et kort navn: små bokstaver a–z, tall og bindestrek. Brukt én gang i filen."),
)
SOUGHT: Fields = (
    listed(
        "words",
        later(
            "Ord og uttrykk å se etter. barnehag- er starten på et ord, -skole slutten, -syk- det som "
            "står hvor som helst i det, 0 et tall, Aa et ord med stor forbokstav, ... opptil tre ord av alle slag, "
            "og / står mellom ord der ett av dem er nok."
        ),
    ),
    listed("except", later("Uttrykk der ordene er uskyldige, skrevet på samme måte."), "excepted"),
    listed(
        "pictures",
        later("Slik tallet ser ut: 0 er et siffer, A en stor bokstav, alt annet er seg selv."),
    ),
    listed(
        "check_digits",
        later(
            "Vekten av hvert siffer, med mellomrom. Summen skal kunne deles på 11. Én linje for hvert "
            "kontrollsiffer."
        ),
        "digits",
    ),
    Field(
        "finds",
        Word(tuple(FINDERS)),
        later("Noe annet enn ord å se etter, for eksempel link (lenker til ukjente steder)."),
        absent="",
    ),
    counted("over", later("Grensen for det som står i finds, for eksempel 30 ord i en setning.")),
)
CHOICE: Fields = (
    ID,
    Field("text", TEXT, later("Ordene leseren ser."), later("Skriv det leseren kan velge.")),
)
LINE: Fields = (
    ID,
    Field(
        "ask",
        TEXT,
        later("Spørsmålet leseren skal stille seg til slutt."),
        later("Skriv spørsmålet."),
        named="text",
    ),
)
GROUP: Fields = (ID, *SOUGHT)
NEARBY: Fields = (
    chosen("near", later("Grupper der minst én må ha ord i samme setning.")),
    chosen("beside", later("Grupper der hver eneste må ha ord i samme setning.")),
    counted("reach", later("Så mange setninger unna kan ordene i near og beside stå.")),
    chosen("unless", later("Grupper som gjør ordene uskyldige når de har ord i samme setning.")),
    chosen("with", later("Grupper der minst én må ha ord i utkastet."), "goes_with"),
    chosen("without", later("Grupper som gjør spørsmålet unødvendig når de har ord i utkastet.")),
)
DRAFTS: Fields = (
    chosen("roles", later("Rollene spørsmålet er for. Uten den: alle.")),
    chosen("channels", later("Kanalene spørsmålet er for. Uten den: alle.")),
    chosen("kinds", later("Hva slags utkast spørsmålet er for. Uten den: alle.")),
)
OF = Field(
    "of", Words(), later("Gruppene som har ordene å se etter."), later("Skriv for eksempel [navn].")
)
CHECK: Fields = (
    ID,
    Field(
        "title",
        TEXT,
        later("Overskriften, så kort at den kan leses for seg."),
        later("Skriv i få ord hva det gjelder."),
    ),
    Field(
        "ask",
        TEXT,
        later("Det en kollega ville spurt om, som et spørsmål. Lenker er lov."),
        later("Skriv spørsmålet."),
    ),
    Field("line", Word(), later("Hvilken av linjene til slutt det hører til.")),
    Field(
        "rules",
        Words(),
        later("Reglene spørsmålet bygger på, den viktigste først. Uten den: ask: viser til loven."),
        later("Skriv for eksempel [taushetsplikt]."),
        absent=(),
    ),
    *SOUGHT,
    chosen("of", later("Grupper av ord som også er noe å se etter her.")),
    *NEARBY,
    Field(
        "situations",
        FLAG,
        later("true når spørsmålet også gjelder hendelser, i skjemaet for nye spørsmål."),
        later("Skriv true, eller ta bort linjen."),
        absent=False,
    ),
    *DRAFTS,
    Field(
        "ways",
        Entries((OF, *NEARBY, *DRAFTS), later("Kombinasjon {number} i {owner}")),
        later("Flere kombinasjoner av grupper som fører til samme spørsmål."),
        absent=(),
    ),
    listed("caught", later("Eksempler der noe skal bli merket. Lint prøver dem.")),
    listed("harmless", later("Eksempler der ingenting skal bli merket. Lint prøver dem.")),
)
FILE: Fields = (
    Field("kinds", Entries(CHOICE), later("Hva slags utkast leseren kan ha.")),
    Field("channels", Entries(CHOICE), later("Hvor utkastet skal legges ut.")),
    Field(
        "extras",
        Entries(CHOICE),
        later("Det som kan følge med. Hver id er navnet på en gruppe, som da har ord i utkastet."),
    ),
    Field("lines", Entries(LINE, many=Many(1, 5, later("linjer"))), later("Linjene til slutt.")),
    Field(
        "hosts",
        Words(),
        later("Nettsteder som alle kjenner, og som lenker kan gå til uten spørsmål."),
        later("Skriv for eksempel [helsenorge.no]."),
        absent=(),
    ),
    listed(
        "same",
        later(
            "Ord som betyr det samme overalt, med mellomrom, for eksempel ikke ikkje. Uttrykkene trenger bare det første."
        ),
    ),
    Field(
        "experience",
        NAME,
        later("Filen i samme mappe med det «handbook learn» har lært av eksempler."),
        later("Skriv for eksempel erfaring.json."),
        absent="",
    ),
    Field("groups", Entries(GROUP), later("Ord som flere spørsmål bruker."), absent=()),
    Field("checks", Entries(CHECK), later("Spørsmålene, i den rekkefølgen lista skal ha dem.")),
)
