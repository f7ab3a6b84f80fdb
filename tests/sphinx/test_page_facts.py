"""The foot of a page: its owner, its reviews, its edition, and where to report errors."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

SETTINGS = """
handbook_owner = "Redaksjonen"
handbook_edition = "2026.1"
handbook_changelog = "endringer"
handbook_fault_link = "mailto:feil@example.no?subject={title}&body={page}"
"""
CHANGES = "---\nreviewed: 2026-01-31\norphan: true\n---\n\n# Endringer\n"


@pytest.fixture
def dated(handbook: Handbook, monkeypatch: pytest.MonkeyPatch) -> Handbook:
    """Return a handbook whose pages are reviewed, on the day after the review."""
    on_day(monkeypatch, "2026-02-01")
    conf = handbook.folder.joinpath("docs/conf.py").read_text(encoding="utf-8")
    handbook.write("docs/conf.py", conf + SETTINGS)
    handbook.write("docs/endringer.md", CHANGES)
    for page in ("index", "rad", "rolle", "taushetsplikt"):
        text = handbook.folder.joinpath(f"docs/{page}.md").read_text(encoding="utf-8")
        handbook.write(f"docs/{page}.md", f"---\nreviewed: 2026-01-31\n---\n\n{text}")
    return handbook


def on_day(monkeypatch: pytest.MonkeyPatch, day: str) -> None:
    seconds = dt.datetime.fromisoformat(f"{day}T12:00:00+00:00").timestamp()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(seconds)))


def foot(handbook: Handbook, page: str) -> BeautifulSoup:
    html = handbook.folder.joinpath(f"docs/_build/html/{page}.html").read_text(encoding="utf-8")
    footer = BeautifulSoup(html, "html.parser").select_one("footer.handbook-facts")
    assert footer is not None
    return BeautifulSoup(str(footer), "html.parser")


def facts(handbook: Handbook, page: str) -> dict[str, str]:
    soup = foot(handbook, page)
    names = [name.get_text().rstrip(":") for name in soup.select("dt")]
    return dict(zip(names, (text.get_text().strip() for text in soup.select("dd")), strict=True))


def test_a_page_says_who_answers_for_it_and_when_it_is_reviewed(dated: Handbook) -> None:
    dated.change("docs/rad.md", "---\n\n", "owner: Personal & lønn\n---\n\n")
    dated.change("docs/rolle.md", "---\n\n", "next_review: 2026-06-01\n---\n\n")
    assert dated.warnings("html") == []
    assert facts(dated, "rad") == {
        "Ansvarlig": "Personal & lønn",
        "Sist gjennomgått": "31. januar 2026",
        "Neste gjennomgang": "31. januar 2027",
        "Utgave": "2026.1 – Hva er endret?",
        "Feil på siden": "Meld feil",
    }
    assert facts(dated, "rolle")["Neste gjennomgang"] == "1. juni 2026"
    assert facts(dated, "rolle")["Ansvarlig"] == "Redaksjonen"


def test_the_fault_link_names_the_page_whatever_its_title_holds(dated: Handbook) -> None:
    dated.change("docs/rad.md", "# Vær troverdig", '# Vær «troverdig» & "ærlig"?')
    dated.build()
    links = [link["href"] for link in foot(dated, "rad").select("a")]
    assert links == [
        "endringer.html",
        (
            "mailto:feil%40example.no?subject=V%C3%A6r%20%C2%ABtroverdig%C2%BB%20%26%20"
            "%C2%AB%C3%A6rlig%C2%BB%3F&body=rad"
        ),
    ]


def test_an_empty_page_leaves_the_feet_of_the_others_as_they_are(dated: Handbook) -> None:
    dated.write("docs/rad.md", "")
    assert not [line for line in dated.warnings("html") if "exception" in line]
    assert "Feil på siden" in facts(dated, "rolle")


def test_a_handbook_that_states_no_facts_has_no_foot(handbook: Handbook) -> None:
    app = handbook.build()
    assert "handbook-facts" not in app.outdir.joinpath("rad.html").read_text(encoding="utf-8")


def test_search_does_not_find_the_foot(dated: Handbook) -> None:
    app = dated.build()
    index = app.outdir.joinpath("searchindex.js").read_text(encoding="utf-8")
    assert "troverd" in index
    assert "redaksjon" not in index


def test_in_one_document_the_first_pages_facts_stand_before_the_other_pages(
    dated: Handbook,
) -> None:
    app = dated.build("latex")
    text = next(app.outdir.glob("*.tex")).read_text(encoding="utf-8")
    assert text.index("Sist gjennomgått") < text.index("Vær bevisst og tydelig")


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        (
            'handbook_changelog = "endring"',
            "Siden «endring» i handbook_changelog finnes ikke. Skriv stien fra kildemappen",
        ),
        (
            'handbook_fault_link = "mailto:"',
            "handbook_fault_link er «mailto:». Skriv en adresse som begynner med",
        ),
        (
            'handbook_fault_link = "javascript:alert(1)"',
            "handbook_fault_link er «javascript:alert(1)». Skriv en adresse som begynner med",
        ),
    ],
)
def test_a_bad_setting_is_reported_once_at_its_line(
    dated: Handbook, setting: str, message: str
) -> None:
    name = setting.split(" ", maxsplit=1)[0]
    conf = dated.folder / "docs/conf.py"
    lines = conf.read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, 1) if text.startswith(name))
    lines[line - 1] = setting
    dated.write("docs/conf.py", "\n".join(lines) + "\n")
    reported = dated.warnings()
    assert len(reported) == 1
    assert reported[0].startswith(f"docs/conf.py:{line}: WARNING: {message}")
    assert reported[0].endswith("[handbook.page]")


OVERDUE = (
    "docs/rad.md:2: WARNING: Siden skulle vært gjennomgått innen 2026-06-30. "
    "Les den på nytt, og sett ny dato i reviewed:. (overdue-review) [handbook.review]"
)


def test_an_overdue_review_is_reported_from_the_day_after(
    dated: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    dated.change("docs/rad.md", "reviewed: 2026-01-31", "reviewed: 2025-06-30")
    on_day(monkeypatch, "2026-06-30")
    assert dated.warnings() == []
    on_day(monkeypatch, "2026-07-01")
    app = dated.make_app("html", srcdir=dated.folder / "docs")
    app.build()
    app.cleanup()
    assert app.statuscode == 0
    assert OVERDUE.split("WARNING: ")[1].split(" (", maxsplit=1)[0] in app.warning.getvalue()


def test_a_handbook_can_keep_overdue_reviews_out_of_its_builds(
    dated: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_day(monkeypatch, "2030-01-01")
    assert len(dated.warnings()) == 5
    reported = dated.warnings(confoverrides={"suppress_warnings": ["handbook.review"]})
    assert reported == []


def test_a_page_without_a_date_is_reported_when_others_have_one(dated: Handbook) -> None:
    dated.change("docs/rad.md", "reviewed: 2026-01-31", "owner: Kari")
    assert dated.warnings() == [
        (
            "docs/rad.md:1: WARNING: Siden sier ikke når den sist ble gjennomgått. "
            "Skriv reviewed: og datoen øverst på siden. (undated-review) [handbook.review]"
        )
    ]


def test_a_date_that_cannot_be_used_is_not_called_missing_too(dated: Handbook) -> None:
    dated.change("docs/rad.md", "reviewed: 2026-01-31", "reviewed: 2099-01-31")
    (told,) = dated.warnings()
    assert "«reviewed: 2099-01-31» har ikke vært ennå." in told


def test_a_page_in_another_language_says_so_and_its_facts_stay_in_the_handbooks(
    dated: Handbook,
) -> None:
    dated.change("docs/rad.md", "---\n\n", "language: nn\n---\n\n")
    assert dated.warnings("html") == []
    html = dated.folder.joinpath("docs/_build/html/rad.html").read_text(encoding="utf-8")
    page = BeautifulSoup(html, "html.parser")
    assert page.select("[lang=nn] h1")
    assert page.select("[lang=nn] footer.handbook-facts[lang^=nb]")


@pytest.mark.parametrize("line", ["language: no", "language: >-\n  no", '{"language": no}'])
def test_the_code_of_norwegian_is_a_language_and_never_false(handbook: Handbook, line: str) -> None:
    text = handbook.folder.joinpath("docs/rad.md").read_text(encoding="utf-8")
    handbook.write("docs/rad.md", f"---\n{line}\n---\n\n{text}")
    assert handbook.warnings("html", confoverrides={"language": "en"}) == []
    html = handbook.folder.joinpath("docs/_build/html/rad.html").read_text(encoding="utf-8")
    assert BeautifulSoup(html, "html.parser").select("[lang=no] h1")
