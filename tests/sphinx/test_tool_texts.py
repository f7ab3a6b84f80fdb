"""Texts that a tool makes: what is printed of the examples, and what the author is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from handbook_ext.cli import main
from tests.sphinx.test_builders import words_of
from tests.sphinx.test_tools import data_of, page_of

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

YEAR_LATER = "1827014400"  # 2027-11-24: more than a year after the first was checked
PAGE = "---\norphan: true\n---\n# Tekst\n\n:::{tool} tekst\n:::\n"
LIMITS = """\
limits:
  - id: kort-felt
    channel: Kanalen
    field: profilen
    most: 30
    source: Kanalen <selv>
    address: https://example.no/grense
    checked: 2026-11-23
  - id: langt-felt
    channel: Kanalen
    field: innlegget
    most: 500
    source: oppgitt av andre
    checked: 2026-11-24
"""
TOOL = """\
parts:
  - id: siden
    title: Siden
    questions:
      - id: tjeneste
        ask: Hvem er dere?
        kind: line
        required: true
        example: Vi på <kinoen>.
      - id: om
        ask: Hva viser dere?
        kind: choices
        options:
          - {id: film, text: Filmer, example: true, words: {nb: filmer, nn: filmar}}
          - {id: spill, text: Forestillinger, example: true, words: {nb: forestillinger, nn: framsyningar}}
          - {id: sak, text: Saker}
      - id: tid
        ask: Når svarer dere?
        kind: line
points:
  - {id: hva, text: Hva siden er}
  - {id: nar, text: Når dere svarer}
texts:
  - id: kort-nb
    title: Kort på bokmål
    language: nb
    and: og
    paragraphs:
      - sentences:
          - text: "{tjeneste} viser {om}."
            points: [hva]
          - text: >-
              Vi svarer
              {tid}.
            points: [nar]
      - sentences:
          - text: Si fra om noe mangler.
            when:
              - blank: tid
  - id: kort-nn
    title: Kort på nynorsk
    language: nn
    and: og
    paragraphs:
      - sentences:
          - text: "{tjeneste} syner {om}."
            points: [hva]
limits: grenser
"""
LINES = {words: number for number, words in enumerate(TOOL.split("\n"), 1)}


@pytest.fixture
def noticed(handbook: Handbook) -> Handbook:
    handbook.folder.joinpath("docs/_data").mkdir()
    handbook.write("docs/_data/tekst.yaml", TOOL)
    handbook.write("docs/_data/grenser.yaml", LIMITS)
    handbook.write("docs/tekst.md", PAGE)
    return handbook


def text_of(page: str, name: str) -> str:
    """Return what is printed of one text."""
    found = re.search(rf'<section[^>]*data-text="{name}".*?</section>', page, re.DOTALL)
    assert found
    return found[0]


@pytest.mark.parametrize(
    "builder", ["html", "dirhtml", "singlehtml", "epub", "text", "latex", "texinfo", "xml"]
)
def test_every_builder_prints_the_examples_texts_without_a_warning(
    noticed: Handbook, builder: str
) -> None:
    noticed.change("docs/tekst.md", "---\norphan: true\n---\n", "")
    noticed.change("docs/index.md", "rolle\n", "rolle\ntekst\n")
    app = noticed.build(builder)
    assert app.warning.getvalue() == ""
    text = words_of(app.outdir)
    wanted = ["viser filmer og forestillinger.", "syner filmar og framsyningar.", "Sjekket"]
    assert [words for words in wanted if words not in text] == []


def test_a_text_stands_in_its_language_with_markup_as_words(noticed: Handbook) -> None:
    page = page_of(noticed.build(), "tekst.html")
    body = (
        '<blockquote class="handbook-composed-body" lang="nb">\n'
        "<p>Vi på &lt;kinoen&gt; viser filmer og forestillinger.</p>\n"
        "<p>Si fra om noe mangler.</p>\n</blockquote>"
    )
    assert body in text_of(page, "kort-nb")
    assert 'lang="nn">\n<p>Vi på &lt;kinoen&gt; syner' in text_of(page, "kort-nn")


def test_what_a_text_holds_and_where_it_fits_is_told_by_sign_and_by_word(
    noticed: Handbook,
) -> None:
    text = re.sub(r"\s+", " ", text_of(page_of(noticed.build(), "tekst.html"), "kort-nb"))
    told = re.findall(r'data-item="([\w-]+)".*?true">(.)</span> ([^<]*) <span[^>]*>([^<]*)<', text)
    length = len("Vi på <kinoen> viser filmer og forestillinger.\n\nSi fra om noe mangler.")
    assert told == [
        ("hva", "✓", "Hva siden er:", "med"),
        ("nar", "✗", "Når dere svarer:", "mangler"),
        ("kort-felt", "✗", "Kanalen, profilen:", f"{length - 30} tegn for lang"),
        ("langt-felt", "✓", "Kanalen, innlegget:", "passer"),
    ]
    assert "<summary>Har med 1 av 2 punkter</summary>" in text
    assert "<summary>Får plass på 1 av 2 steder</summary>" in text
    assert f"Lengde: {length} tegn" in text


def test_each_limit_is_told_with_its_source_and_when_it_was_checked(noticed: Handbook) -> None:
    page = page_of(noticed.build(), "tekst.html")
    assert 'href="https://example.no/grense">Kanalen &lt;selv&gt;</a>' in page
    rows = [" ".join(re.sub("<[^>]*>", " ", row).split()) for row in page.split("<tr")[-2:]]
    assert rows[0].endswith("Kanalen, profilen 30 Kanalen &lt;selv&gt; Sjekket 23. november 2026")
    assert "Kanalen, innlegget 500 oppgitt av andre Sjekket 24. november 2026" in rows[1]
    assert 'aria-label="Tabell: Hvor mange tegn det er plass til"' in page


@pytest.mark.parametrize(("language", "written"), [("nb", "63\u00a0206"), ("en", "63,206")])
def test_digits_stand_in_groups_as_the_language_has_them(
    noticed: Handbook, language: str, written: str
) -> None:
    noticed.change("docs/_data/grenser.yaml", "most: 500", "most: 63206")
    noticed.change("docs/conf.py", 'language = "nb_NO"', f'language = "{language}"')
    assert f"<p>{written}</p>" in page_of(noticed.build(), "tekst.html")


def test_the_page_carries_what_the_engine_makes_the_texts_of(noticed: Handbook) -> None:
    page = page_of(noticed.build(), "tekst.html")
    data = data_of(page[page.index('class="handbook-texts"') :])
    assert data["limits"] == [30, 500]
    assert data["words"] == {
        "om": {
            "film": {"nb": "filmer", "nn": "filmar"},
            "spill": {"nb": "forestillinger", "nn": "framsyningar"},
        }
    }
    assert data["texts"][0]["paragraphs"][0][1] == {
        "text": "Vi svarer {tid}.",
        "points": ["nar"],
        "when": [],
    }
    assert [each["id"] for each in data["example"]] == ["kort-nb", "kort-nn"]


def test_the_page_is_read_again_when_a_limit_changes(noticed: Handbook) -> None:
    noticed.build()
    noticed.change("docs/_data/grenser.yaml", "most: 30", "most: 3000")
    assert "Får plass på 2 av 2 steder" in page_of(noticed.build(), "tekst.html")


def test_a_limit_that_is_not_checked_for_a_year_is_told_by_a_tag_of_its_own(
    noticed: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", YEAR_LATER)
    told = (
        "docs/_data/grenser.yaml:2: WARNING: «kort-felt» er ikke sjekket siden 2026-11-23. "
        "Se etter i kanalen, og rett most:, source: og checked:. (unchecked-limit) "
        "[handbook.review]"
    )
    assert noticed.warnings() == [told]
    noticed.change("docs/conf.py", "nitpicky", 'suppress_warnings = ["handbook.review"]\nnitpicky')
    linted = CliRunner().invoke(main, ["--conf", str(noticed.folder / "docs"), "lint"])
    assert linted.exit_code == 1
    assert "grenser.yaml:2: «kort-felt» er ikke sjekket siden 2026-11-23." in linted.output
    assert "langt-felt" not in linted.output


def test_where_no_time_is_set_for_reviews_no_limit_is_told(
    noticed: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", YEAR_LATER)
    noticed.change("docs/conf.py", "nitpicky", "handbook_review_months = 0\nnitpicky")
    assert noticed.warnings() == []


def test_texts_can_do_without_limits_and_a_tool_without_texts(noticed: Handbook) -> None:
    noticed.change("docs/_data/tekst.yaml", "limits: grenser\n", "")
    app = noticed.build()
    assert app.warning.getvalue() == ""
    assert 'data-about="limits"' not in page_of(app, "tekst.html")
    noticed.write("docs/_data/tekst.yaml", TOOL[: TOOL.index("points:")])
    assert "handbook-composed" not in page_of(noticed.build(), "tekst.html")


FAULTS = {
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
        "«film» mangler «example: true»",
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


@pytest.mark.parametrize(("old", "new", "line", "told"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_in_a_text_is_told_at_its_line_with_a_remedy(
    noticed: Handbook, old: str, new: str, line: int | str, told: str
) -> None:
    noticed.change("docs/_data/tekst.yaml", old, new)
    number = line if isinstance(line, int) else LINES[line]
    noticed.told(told, f"docs/_data/tekst.yaml:{number}", "handbook.tool")


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
    "an address that is none": ("https://example", "example", 7, "en nettadresse i «address»."),
    "a date that is none": ("2026-11-23", "i går", 8, "«checked: i går» er ingen dato."),
    "no date": ("    checked: 2026-11-24\n", "", 9, "«langt-felt» mangler «checked»."),
    "a limit twice": ("id: langt-felt", "id: kort-felt", 9, "«kort-felt» er brukt to ganger."),
    "no YAML": ("limits:", "limits: [", 2, "Filen er ikke gyldig YAML"),
}


@pytest.mark.parametrize(
    ("old", "new", "line", "told"), LIMIT_FAULTS.values(), ids=LIMIT_FAULTS.keys()
)
def test_a_fault_in_the_limits_is_told_at_its_line_with_a_remedy(
    noticed: Handbook, old: str, new: str, line: int, told: str
) -> None:
    noticed.change("docs/_data/grenser.yaml", old, new)
    noticed.told(told, f"docs/_data/grenser.yaml:{line}", "handbook.tool")
