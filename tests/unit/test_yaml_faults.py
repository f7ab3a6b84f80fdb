"""YAML that is invalid, or not what its author means, is reported in plain words at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.small_quiz import only_fault

if TYPE_CHECKING:
    from pathlib import Path

SWALLOWED = {
    "a tag": (
        "text: Svare",
        "text: !viktig Svare",
        9,
        "YAML leser «!viktig» som et merke, ikke som",
    ),
    "a bare tag": ("text: Svare", "text: ! Svare", 9, "YAML leser «!» som et merke"),
    "an anchor": ("text: Svare", "text: &amp Svare", 9, "YAML leser «&amp» som et merke"),
    "a tag of a list": ("roles: [mandat]", "roles: !!set [mandat]", 5, "som et merke"),
    "nothing": ("text: Svare", "text: null", 9, "YAML leser «null» som ingenting."),
    "nothing by a sign": ("text: Svare", "text: ~", 9, "YAML leser «~» som ingenting."),
    "a hashtag": (
        "text: Svare",
        "text: Svare #sunndal",
        9,
        "Det som står etter «#», blir ikke med.",
    ),
    "a comment": ("text: Svare", "text: Svare # nå", 9, "Sett hermetegn rundt hele teksten, eller"),
    "a bell by its code": ("text: Svare", r'text: "Sv\x07are"', 9, "usynlig tegn (U+0007)"),
    "a carriage return by its code": ("text: Svare", r'text: "Sv\rare"', 9, "tegn (U+000D)"),
    "a tag of YAML itself": ("text: Svare", "text: !!str Svare", 9, "YAML leser «!!str» som et"),
    "a delete": ("text: Svare", "text: Sv\x7fare", 9, "usynlig tegn (U+007F)"),
    "a sign that ends lines": ("text: Svare", "text: Sv\u2028are", 9, "usynlig tegn (U+2028)"),
}


@pytest.mark.parametrize(("old", "new", "line", "message"), SWALLOWED.values(), ids=SWALLOWED)
def test_a_word_that_yaml_would_swallow_is_reported_at_its_line(
    old: str, new: str, line: int, message: str, tmp_path: Path
) -> None:
    fault = only_fault(tmp_path, old, new)
    assert message in str(fault)
    assert fault.place.line == line


GRAMMAR = {
    "a quote that is never closed": ("text: Svare", 'text: "Svare', 9, "Et hermetegn åpnes her"),
    "a quote that the next one closes": (
        "text: Svare\n        correct: true\n        feedback: Rett.",
        'text: "Svare\n        correct: true\n        feedback: "Rett."',
        9,
        "Et hermetegn åpnes her, men lukkes ikke der teksten slutter.",
    ),
    "an apostrophe that the next one closes": (
        "text: Svare\n        correct: true\n        feedback: Rett.",
        "text: 'Svare\n        correct: true\n        feedback: 'Rett.'",
        9,
        "Et hermetegn åpnes her",
    ),
    "words behind a quote": ("text: Svare", 'text: "Svar" nå', 9, "Linjen hører ikke sammen"),
    "a link": (
        "text: Svare",
        "text: [Svar](rolle.md) nå",
        9,
        "Linjen hører ikke sammen med dem over.",
    ),
    "a colon": (
        "text: Svare",
        "text: Husk: svar",
        9,
        "Et kolon gjør resten av linjen til en ny nøkkel.",
    ),
    "a sign": ("text: Svare", "text: @alle", 9, "En verdi kan ikke begynne med «@»."),
    "per cent": ("text: Svare", "text: % av dem", 9, "En verdi kan ikke begynne med «%»."),
    "emphasis": (
        "text: Svare",
        "text: **Svar**",
        9,
        "En verdi kan ikke begynne med «*» eller «&».",
    ),
    "a folder of Windows": (
        "text: Svare",
        r'text: "C:\quiz"',
        9,
        "En omvendt skråstrek i hermetegn",
    ),
    "words on the line of a block": ("text: Svare", "text: | Svar", 9, "Det står noe etter «|»"),
    "a list on the line of its key": (
        "text: Svare",
        "text: - Svar",
        9,
        "En liste kan ikke begynne på",
    ),
    "a line too far in": (
        "    prompt: Hva",
        "      prompt: Hva",
        7,
        "Et kolon gjør resten av linjen til en ny nøkkel.",
    ),
}


@pytest.mark.parametrize(("old", "new", "line", "message"), GRAMMAR.values(), ids=GRAMMAR)
def test_what_is_no_yaml_is_reported_in_the_authors_words_where_it_can_be_mended(
    old: str, new: str, line: int, message: str, tmp_path: Path
) -> None:
    fault = only_fault(tmp_path, old, new)
    assert message in str(fault)
    assert fault.place.line == line
