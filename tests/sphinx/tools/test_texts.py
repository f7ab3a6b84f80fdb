"""A tool's texts in small handbooks: what is printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from handbook_ext.cli import main
from tests.sphinx.tools.notice import TOOL, add_notice, text_of
from tests.sphinx.tools.plan import data_of, page_of

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


YEAR_LATER = "1827014400"  # 2027-11-24: more than a year after the first was checked


@pytest.fixture(scope="module")
def page(shared: Handbook) -> str:
    add_notice(shared)
    return page_of(shared.build(), "tekst.html")


def test_a_text_stands_in_its_language_with_markup_as_words(page: str) -> None:
    body = (
        '<blockquote class="handbook-composed-body" lang="nb">\n'
        "<p>Vi på &lt;kinoen&gt; viser filmer og forestillinger.</p>\n"
        "<p>Si fra om noe mangler.</p>\n</blockquote>"
    )
    assert body in text_of(page, "kort-nb")
    assert 'lang="nn">\n<p>Vi på &lt;kinoen&gt; syner' in text_of(page, "kort-nn")


def test_what_a_text_holds_and_where_it_fits_is_reported_by_sign_and_by_word(
    page: str,
) -> None:
    text = re.sub(r"\s+", " ", text_of(page, "kort-nb"))
    reported = re.findall(
        r'data-item="([\w-]+)".*?true">(.)</span> ([^<]*) <span[^>]*>([^<]*)<', text
    )
    length = len("Vi på <kinoen> viser filmer og forestillinger.\n\nSi fra om noe mangler.")
    assert reported == [
        ("hva", "✓", "Hva siden er:", "med"),
        ("nar", "✗", "Når dere svarer:", "mangler"),
        ("kort-felt", "✗", "Kanalen, profilen:", f"{length - 30} tegn for lang"),
        ("langt-felt", "✓", "Kanalen, innlegget:", "passer"),
    ]
    assert "<summary>Har med 1 av 2 punkter</summary>" in text
    assert "<summary>Får plass på 1 av 2 steder</summary>" in text
    assert f"Lengde: {length} tegn" in text


def test_each_limit_is_reported_with_its_source_and_when_it_was_checked(page: str) -> None:
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


def test_the_page_carries_what_the_engine_makes_the_texts_of(page: str) -> None:
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


def test_a_limit_that_is_not_checked_for_a_year_is_reported_by_a_tag_of_its_own(
    noticed: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", YEAR_LATER)
    reported = (
        "docs/_data/grenser.yaml:2: WARNING: «kort-felt» er ikke sjekket siden 2026-11-23. "
        "Se etter i kanalen, og rett most:, source: og checked:. (unchecked-limit) "
        "[handbook.review]"
    )
    assert noticed.warnings() == [reported]
    noticed.change("docs/conf.py", "nitpicky", 'suppress_warnings = ["handbook.review"]\nnitpicky')
    linted = CliRunner().invoke(main, ["--conf", str(noticed.folder / "docs"), "lint"])
    assert linted.exit_code == 1
    assert "grenser.yaml:2: «kort-felt» er ikke sjekket siden 2026-11-23." in linted.output
    assert "langt-felt" not in linted.output


def test_where_no_time_is_set_for_reviews_no_limit_is_reported(
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
