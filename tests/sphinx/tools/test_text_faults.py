"""What authors of texts and limits are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.tools.load import load_tool
from tests.sphinx.tools.faulty import FaultyTools, named
from tests.sphinx.tools.notice import LIMITS, LINES, TOOL

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook


FAULTS: dict[str, tuple[str, str, int | str, str]] = {
    "texts without points": (
        TOOL[TOOL.index("points:") : TOOL.index("texts:")],
        "",
        1,
        "Verktøyet mangler «points».",
    ),
    "points without texts": (
        TOOL[TOOL.index("texts:") : TOOL.index("limits:")],
        "",
        1,
        "Verktøyet mangler «texts».",
    ),
    "a point twice": (
        "{id: nar,",
        "{id: hva,",
        "  - {id: nar, text: Når dere svarer}",
        "to ganger",
    ),
    "a text twice": (
        "id: kort-nn",
        "id: kort-nb",
        "  - id: kort-nn",
        "«kort-nb» er brukt to ganger.",
    ),
    "a text without a title": (
        "    title: Kort på nynorsk\n",
        "",
        "  - id: kort-nn",
        "«kort-nn» mangler «title».",
    ),
    "no language": (
        "language: nn",
        "language: Nynorsk",
        "    language: nn",
        "en språkkode i «language»",
    ),
    "no word before the last": (
        ('    and: og\n    paragraphs:\n      - sentences:\n          - text: "{tjeneste} syner'),
        ('    paragraphs:\n      - sentences:\n          - text: "{tjeneste} syner'),
        "  - id: kort-nn",
        "«kort-nn» mangler «and».",
    ),
    "a paragraph without sentences": (
        (
            "      - sentences:\n          - text: Si fra om noe mangler.\n"
            "            when:\n              - blank: tid\n"
        ),
        "      - sentences: []\n",
        36,
        "paragraphs 2 mangler «sentences».",
    ),
    "a place for no question": (
        "viser {om}",
        "viser {omm}",
        '          - text: "{tjeneste} viser {om}."',
        "plass til «omm», som ikke er et spørsmål. Mente du «om»?",
    ),
    "a place that does not end": (
        "              {tid}.",
        "              {tid.",
        "              Vi svarer",
        "En setning har en klamme som ikke hører til noe spørsmål.",
    ),
    "a place for what has no words": (
        (
            ", words: {nb: filmer, nn: filmar}}\n          - {id: spill, text: Forestillinger, "
            "example: true, words: {nb: forestillinger, nn: framsyningar}}"
        ),
        "}\n          - {id: spill, text: Forestillinger}",
        '          - text: "{tjeneste} viser {om}."',
        "plass til «om», men ingen av valgene har «words».",
    ),
    "words in some of the languages": (
        "{nb: filmer, nn: filmar}",
        "{nb: filmer}",
        "          - {id: film, text: Filmer, example: true, words: {nb: filmer, nn: filmar}}",
        "«words» i «film» mangler nn. Skriv ordene på hvert språk som tekstene har.",
    ),
    "words that are a text": (
        "words: {nb: filmer, nn: filmar}",
        "words: filmer",
        "          - {id: film, text: Filmer, example: true, words: {nb: filmer, nn: filmar}}",
        "«film» har noe annet enn nøkler i «words».",
    ),
    "words in no language": (
        "{nb: filmer, nn: filmar}",
        "{nb: filmer, Nynorsk: filmar}",
        "          - {id: film, text: Filmer, example: true, words: {nb: filmer, nn: filmar}}",
        "«words» i «film» har en ukjent nøkkel: «Nynorsk».",
    ),
    "an example that is no yes or no": (
        "example: true, words: {nb: filmer",
        "example: ja, words: {nb: filmer",
        "          - {id: film, text: Filmer, example: true, words: {nb: filmer, nn: filmar}}",
        "«example» i «film» er verken true eller false.",
    ),
    "two examples of one choice": (
        "kind: choices",
        "kind: choice",
        "      - id: om",
        "«om» har flere valg med «example: true». Leseren kan bare velge ett.",
    ),
    "a point that is none": (
        "points: [nar]",
        "points: [naar]",
        "            points: [nar]",
        "«points»: «naar». Mente du «nar»?",
    ),
    "a condition about no question": (
        "blank: tid",
        "blank: tida",
        "              - blank: tid",
        "Mente du «tid»?",
    ),
    "no file of limits": (
        "limits: grenser",
        "limits: grensa",
        "limits: grenser",
        "Filen grensa.yaml finnes ikke ved siden av verktøyet. Lag filen, eller rett navnet",
    ),
}


LIMIT_FAULTS = {
    "no limits": (LIMITS, "limits: []\n", 1, "Filen med grenser mangler «limits»."),
    "an unknown key": ("most: 30", "mest: 30", 5, "en ukjent nøkkel: «mest». Mente du «most»?"),
    "a number in words": (
        "most: 30",
        "most: tretti",
        5,
        "et antall tegn i «most». Skriv et helt tall",
    ),
    "no number at all": ("most: 30", "most: 0", 5, "«kort-felt» har ikke et antall tegn"),
    "no source": ("    source: oppgitt av andre\n", "", 9, "«langt-felt» mangler «source»."),
    "an address that leads nowhere": (
        "https://example.no/grense",
        "https://",
        7,
        "en nettadresse i «address».",
    ),
    "an address with a space": ("example.no/grense", "a b", 7, "en nettadresse i «address»."),
    "an address that is none": ("https://example", "example", 7, "en nettadresse i «address»."),
    "a date that is none": ("2026-11-23", "i går", 8, "«checked: i går» er ingen dato."),
    "no date": ("    checked: 2026-11-24\n", "", 9, "«langt-felt» mangler «checked»."),
    "a limit twice": ("id: langt-felt", "id: kort-felt", 9, "«kort-felt» er brukt to ganger."),
    "no YAML": ("limits:", "limits: [", 2, "Filen er ikke gyldig YAML"),
}


def limits_of(case: str) -> str:
    """Return the name of the file of limits that has a fault."""
    return f"grenser-{named(case)}"


@pytest.fixture(scope="module")
def faulty(shared: Handbook) -> FaultyTools:
    """Return a handbook with a tool for each case, built once."""
    tools = FaultyTools(shared)
    shared.write("docs/_data/grenser.yaml", LIMITS)
    for case, (old, new, _line, _told) in FAULTS.items():
        tools.add(case, TOOL, old, new)
    for case, (old, new, _line, _told) in LIMIT_FAULTS.items():
        assert old in LIMITS
        shared.write(f"docs/_data/{limits_of(case)}.yaml", LIMITS.replace(old, new))
        tools.add(f"with {case}", TOOL, "limits: grenser", f"limits: {limits_of(case)}")
    tools.build()
    return tools


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_in_a_text_is_reported_at_its_line_with_a_remedy(
    faulty: FaultyTools, case: str
) -> None:
    _old, _new, line, reported = FAULTS[case]
    faulty.reported(case, reported, line if isinstance(line, int) else LINES[line])


@pytest.mark.parametrize("case", LIMIT_FAULTS)
def test_a_fault_in_the_limits_is_reported_at_its_line_with_a_remedy(
    faulty: FaultyTools, case: str
) -> None:
    _old, _new, line, reported = LIMIT_FAULTS[case]
    faulty.reported(case, reported, line, file=limits_of(case))


ONE_MISTAKE = {
    "questions misspelt": ("    questions:", "    question:"),
    "points misspelt": ("points:\n  - {id: hva", "point:\n  - {id: hva"),
    "a language by its name": ("language: nb", "language: norsk"),
}


@pytest.mark.parametrize("case", ONE_MISTAKE.values(), ids=ONE_MISTAKE)
def test_one_mistake_is_not_a_fault_of_all_that_refers_to_it(
    case: tuple[str, str], tmp_path: Path
) -> None:
    old, new = case
    assert TOOL.count(old) == 1
    path = tmp_path / "tekst.yaml"
    path.write_text(TOOL.replace(old, new), encoding="utf-8")
    path.with_name("grenser.yaml").write_text(LIMITS, encoding="utf-8")
    faults = load_tool(path).faults
    assert len(faults) == 1, [str(fault) for fault in faults]
