"""The fields of a tool's file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handbook_ext.channel.fields import CHANNEL
from handbook_ext.locale import later
from handbook_ext.source.file_schema import mapping
from handbook_ext.source.nested import Block, Entries, Many, Texts
from handbook_ext.source.record import Field, keys
from handbook_ext.source.scalar import scalar
from handbook_ext.source.shapes import FLAG, TEXT
from handbook_ext.source.words import Word
from handbook_ext.tools.conditions import WHEN
from handbook_ext.tools.question import CHOOSING, KINDS
from handbook_ext.tools.shared import ID, intro, title, words
from handbook_ext.tools.texts.fields import TEXTS
from handbook_ext.tools.texts.words import WORDS

if TYPE_CHECKING:
    from collections.abc import Collection

    import yaml

    from handbook_ext.source.record import Fields
    from handbook_ext.source.schema import Schema
    from handbook_ext.tools.model import Document

OPTION: Fields = (
    ID,
    words(later("Skriv det leseren kan velge.")),
    Field(
        "example",
        FLAG,
        later("true når eksemplet har valgt dette."),
        later("Skriv true når eksemplet har valgt dette."),
        absent=False,
    ),
    WORDS,
)
OPTIONS = Field(
    "options",
    Entries(OPTION),
    later("Det leseren kan krysse av, når «kind» er choice eller choices."),
)
QUESTION: Fields = (
    ID,
    Field("ask", TEXT, later("Spørsmålet, ett avsnitt."), later("Skriv spørsmålet.")),
    Field(
        "kind",
        Word(KINDS),
        later("line (én linje), text (flere linjer), choice (ett valg) eller choices (flere)."),
    ),
    Field(
        "required",
        FLAG,
        later("true når skjemaet ikke er ferdig uten svaret."),
        later("Skriv true når svaret må være med."),
        absent=False,
    ),
    Field(
        "help",
        TEXT,
        later("Hva et godt svar har med. Lenker er lov."),
        later("Skriv hva et godt svar har med."),
        absent=None,
    ),
    Field(
        "example",
        TEXT,
        later("Et svar fra en oppdiktet tjeneste, så kort som du vil at leseren skal skrive."),
        later("Skriv et svar slik en tjeneste kunne gitt."),
        absent=None,
    ),
    Field(
        "register",
        Word(keys(CHANNEL)),
        later("Feltet i kanalregisteret som svaret passer i. De fleste spørsmål har ikke noe."),
        absent=None,
    ),
)


class Questions(Entries):
    """A list of questions; those to choose in also have options."""

    def fields_of(self, entry: yaml.MappingNode) -> Fields:
        """Return the fields of a question of the entry's kind; with an unknown kind, those of all kinds."""
        kind = scalar(entry, "kind")
        if kind in KINDS:
            return (*QUESTION, OPTIONS) if kind in CHOOSING else QUESTION
        return (*QUESTION, replace(OPTIONS, absent=()))

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return a schema in which some kinds require options, and the others forbid them."""
        chosen = {"enum": list(CHOOSING)}
        return self.many.array(
            {
                **mapping((*QUESTION, replace(OPTIONS, absent=()))),
                "if": {"properties": {"kind": chosen}, "required": ["kind"]},
                "then": {"required": ["options"]},
                "else": {"not": {"required": ["options"]}},
            }
        )


PART: Fields = (
    ID,
    title(later("Skriv overskriften over spørsmålene.")),
    intro(later("Skriv hva spørsmålene handler om.")),
    Field("questions", Questions(QUESTION), later("Spørsmålene i delen.")),
)
PARTS = Field(
    "parts", Entries(PART), later("Delene av skjemaet, i den rekkefølgen siden skal ha dem.")
)
STEP_HEAD: Fields = (
    ID,
    title(later("Skriv hva steget handler om.")),
    intro(later("Skriv det leseren må vite før steget.")),
)
STEPS = Field(
    "steps",
    Entries((*STEP_HEAD, PARTS), many=Many(2, 9, later("steg"))),
    later(
        "Stegene, når delene er for mange til å bli besvart under ett. Hvert steg har sine deler."
    ),
    absent=(),
)
LOOSE_PARTS = replace(PARTS, absent=(), omitted=later("Utelates når skjemaet har steg."))
RESULT = Field(
    "result",
    TEXT,
    later("Overskriften over det som kommer etter det siste steget. Hører til et skjema med steg."),
    later("Skriv hva som blir laget av svarene, for eksempel «Søknaden»."),
    absent=None,
)
PIECE: Fields = (
    ID,
    Field("at", Word(), later("Id-en til spørsmålet rådet vises ved.")),
    WHEN,
    title(later("Skriv rådet i få ord, så det kan leses for seg.")),
    words(later("Skriv hva dere bør gjøre, og hvorfor.")),
)
PAPER: Fields = (
    title(later("Skriv hva dokumentet heter.")),
    Field("to", TEXT, later("Hvem dokumentet skal til."), later("Skriv hvem det skal til.")),
    intro(later("Skriv hva dokumentet ber om.")),
    Field(
        "decision",
        TEXT,
        later("Overskriften over avgjørelsen."),
        later("Skriv overskriften over avgjørelsen."),
    ),
    Field(
        "options",
        Texts(),
        later("Det som kan bestemmes."),
        later("Skriv det som kan bestemmes, ett punkt for hvert."),
    ),
    Field(
        "room",
        TEXT,
        later("Hva det skal være plass til å skrive under avgjørelsen."),
        later("Skriv hva det skal være plass til."),
        absent=None,
    ),
    Field(
        "signatures",
        Texts(),
        later("Hvem som skriver under."),
        later("Skriv hvem som skriver under."),
    ),
)
MISSING = Field(
    "missing",
    TEXT,
    later("Overskriften over det som ikke er besvart ennå."),
    later("Skriv overskriften over det som mangler."),
    absent=None,
)
ADVICE = Field(
    "advice",
    Entries(PIECE),
    later("Rådene, i den rekkefølgen lista skal ha dem."),
    absent=(),
)
DOCUMENT: Field[Document | None] = Field(
    "document",
    Block(PAPER),
    later("Det som blir laget av svarene."),
    later("Skriv «title:», «to:», «decision:» og «signatures:» under."),
    absent=None,
)
TOOL: Fields = (MISSING, LOOSE_PARTS, STEPS, RESULT, ADVICE, DOCUMENT, *TEXTS)
