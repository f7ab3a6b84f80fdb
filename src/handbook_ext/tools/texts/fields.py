"""The fields of composed texts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handbook_ext.locale import later
from handbook_ext.source.nested import Entries
from handbook_ext.source.record import Field
from handbook_ext.source.shapes import NAME, PLAIN, TEXT, Named
from handbook_ext.source.words import Words
from handbook_ext.tools.conditions import WHEN
from handbook_ext.tools.shared import ID, title, words
from handbook_ext.tools.texts.words import LANGUAGE

if TYPE_CHECKING:
    from handbook_ext.source.record import Fields
    from handbook_ext.source.text import Name
    from handbook_ext.tools.texts.model import Sentence

POINT: Fields = (ID, words(later("Skriv hva teksten skal fortelle.")))
HELD: Field[tuple[Name, ...]] = Field(
    "points",
    Words(),
    later("Id-ene til punktene som setningen forteller om."),
    later("Skriv id-ene til punktene setningen forteller om, for eksempel [{first}]."),
    absent=(),
)
SENTENCE: Fields = (
    Field(
        "text",
        TEXT,
        later("Setningen. Skriv id-en til et spørsmål i klammer der svaret skal stå."),
        later("Skriv setningen, med id-en til et spørsmål i klammer der svaret skal stå."),
    ),
    HELD,
    replace(WHEN, absent=()),
)
SENTENCES: Field[tuple[Sentence, ...]] = Field(
    "sentences",
    Entries(SENTENCE),
    later("Setningene i avsnittet. En setning uten svar blir utelatt."),
)
COMPOSED: Fields = (
    ID,
    title(later("Skriv hva slags tekst det er, og på hvilket språk.")),
    Field(
        "language",
        Named(f"{LANGUAGE}$", later("{name} har ikke en språkkode i «language».")),
        later("nb for bokmål, nn for nynorsk eller en annen språkkode."),
        later("Skriv nb for bokmål, nn for nynorsk eller en annen språkkode."),
    ),
    Field(
        "and",
        PLAIN,
        later("Ordet før det siste i en oppramsing."),
        later("Skriv ordet før det siste i en oppramsing: og."),
        named="last",
    ),
    Field("paragraphs", Entries((SENTENCES,)), later("Avsnittene.")),
)
POINTS = Field("points", Entries(POINT), later("Det tekstene skal fortelle."))
ALL = Field(
    "texts",
    Entries(COMPOSED),
    later("Tekstene som blir laget av svarene, i den rekkefølgen siden skal ha dem."),
)
LIMITS = Field(
    "limits",
    NAME,
    later("Navnet på filen med grenser for lengden, uten .yaml."),
    later("Skriv navnet på filen, uten .yaml."),
    absent=None,
)
TEXTS: Fields = (replace(POINTS, absent=()), replace(ALL, absent=()), LIMITS)
"""The fields of a tool's texts: a tool has none of them, or at least points and texts."""
