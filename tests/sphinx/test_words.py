"""A handbook uses one language throughout: our texts, Sphinx's and the theme's."""

from __future__ import annotations

import io
import json
import re
from contextlib import redirect_stdout
from functools import cache
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
import sphinx.locale
from click.testing import CliRunner
from sphinx.locale import translators

from handbook_ext.cli import main
from handbook_ext.locale import CATALOGUE, catalogue, texts
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.notebook import quiz_notebook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook

NESTED = """
# Mer

```{toctree}
trovardig
```

```{note}
Dette er en merknad.
```

|   |   |
|---|---|
| a | b |
"""
ENGLISH = re.compile(
    r"\b(skip|toggle|light|dark|auto|mode|back|top|next|previous|home|this page|contents?|menu|expand|"
    r"made with|copyright|search|index|updated|view|edit|link to|permalink|note|please|error|"
    r"the|and|of)\b",
    re.IGNORECASE,
)
WORDS = {
    "nn": {
        "rolle.html": [
            "Retningslinje 1 skal",
            "Gjeld deg som skriv på vegner av kommunen",
            "Godkjend 12. april 2012 av",
            "Vel eitt svar.",
            "Kor sikker er du?",
            "Sjekk svaret",
            "Beste svar",
            "Lenkje til denne overskrifta",
            "Hopp til innhaldet",
            "Førre",
            "Vis innhaldet i handboka",
            "Byt mellom lyse, mørke og fargane til eininga",
        ],
        "handbook-rules.html": ["Regelregister", "skal ikkje"],
        "search.html": ["Søket verkar berre med JavaScript, og det er slått av her."],
        "mer.html": ["Vis sidene under Mer", "Merk"],
    },
    "en": {
        "rolle.html": [
            "Guideline 1 must",
            "Applies to you who write on behalf of the municipality",
            "Approved April 12, 2012 by",
            "Choose one answer.",
            "How sure are you?",
            "Check the answer",
            "Best answer",
            "Link to this heading",
            "Skip to content",
            "Show the contents of the handbook",
        ],
        "handbook-rules.html": ["Register of rules", "must not"],
        "mer.html": ["Show the pages below Mer", "Note"],
    },
}


class Seen(HTMLParser):
    """What a reader sees or hears on a page."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.words: list[str] = []
        self.hidden = 0
        self.language: str | None = None
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.hidden += tag in {"script", "style"}
        self.language = found.get("lang") if tag == "html" else self.language
        names = ("aria-label", "title", "alt", "placeholder")
        self.words += [value for name in names if (value := found.get(name))]

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in {"script", "style"}

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.words.append(" ".join(data.split()))

    @property
    def text(self) -> str:
        return " ".join(words for words in self.words if words)


def strengths(language: str) -> dict[str, dict[str, str]]:
    """Return the strengths of the small handbook, whose rules are in bokmål, in another language's words."""
    spoken = texts(language).gettext
    return {
        "skal": {"word": spoken("skal"), "tone": "must"},
        "skal ikke": {"word": spoken("skal ikke"), "tone": "must-not"},
        "bør": {"word": spoken("bør"), "tone": "should"},
    }


@pytest.fixture(scope="module")
def built(shared: Handbook) -> Callable[[str], Path]:
    """Return what gives the folder of the handbook in a language, each built once."""
    shared.write("docs/mer.md", NESTED.lstrip())
    shared.write("docs/trovardig.md", "---\norphan: true\n---\n\n# Mer om dette\n")
    shared.list_pages("mer")

    @cache
    def build(language: str) -> Path:
        changed = {
            "language": language,
            "handbook_strengths": strengths(language),
            "html_theme": "furo",
            "html_show_sphinx": False,
        }
        app = shared.build(builddir=shared.folder / language, confoverrides=changed)
        assert app.warning.getvalue() == ""
        return app.outdir

    return build


@pytest.mark.parametrize("language", WORDS)
def test_a_handbook_in_another_language_shows_its_words(
    built: Callable[[str], Path], language: str
) -> None:
    for name, words in WORDS[language].items():
        text = Seen(built(language) / name).text
        assert [phrase for phrase in words if phrase not in text] == []


def test_what_the_page_says_while_it_judges_is_in_the_language_of_the_handbook(
    built: Callable[[str], Path],
) -> None:
    page = built("nn").joinpath("rolle.html").read_text(encoding="utf-8")
    printed = re.search(r'<handbook-quiz[^>]* data-words="([^"]*)"', page)
    assert printed is not None
    words = json.loads(unescape(printed[1]))
    assert words["checking"] == "Sjekkar svaret …"
    assert words["shares"] == "{right} av {count} er på rett plass."


@pytest.mark.parametrize("language", ["nb_NO", "nn"])
def test_no_page_of_a_norwegian_handbook_has_an_english_word(
    built: Callable[[str], Path], language: str
) -> None:
    pages = sorted(built(language).glob("*.html"))
    assert {"search.html", "genindex.html", "handbook-rules.html"} <= {p.name for p in pages}
    for page in pages:
        seen = Seen(page)
        assert seen.language == language.replace("_", "-")
        assert [words for words in seen.words if ENGLISH.search(words)] == [], page.name


def test_faults_are_reported_in_the_language_of_the_handbook(handbook: Handbook) -> None:
    handbook.change("quizzes/rolle.yaml", "verdict: best", "verdict: beste")
    english = {"language": "en", "handbook_strengths": strengths("en")}
    assert handbook.warnings(confoverrides=english) == [
        (
            "quizzes/rolle.yaml:13: WARNING: Option 1 of “hvem-snakker” has an unknown value in "
            "“verdict”: “beste”. Did you mean “best”? [handbook.quiz]"
        )
    ]


@pytest.mark.parametrize(
    ("language", "found"), [("nb", "Fant én side."), ("nn", "Fann éi side."), ("en", None)]
)
def test_the_search_speaks_the_language_without_running_code_from_text(
    built: Callable[[str], Path], language: str, found: str | None
) -> None:
    script = built(language).joinpath("_static", "translations.js").read_text(encoding="utf-8")
    assert "plural_expr" not in script
    assert (found or "Search finished, found one page") in script


@pytest.mark.parametrize(("language", "word"), [("nb", "regel"), ("en", "rule")])
def test_the_search_calls_a_rule_by_its_name_in_the_language(
    built: Callable[[str], Path], language: str, word: str
) -> None:
    index = built(language).joinpath("searchindex.js").read_text(encoding="utf-8")
    assert f'"objnames":{{"0":["handbook","entry",{json.dumps(word)}]' in index


def test_what_a_notebook_says_is_in_the_language_of_the_handbook(
    handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(translators, ("general", CATALOGUE), catalogue(CATALOGUE, "nn"))
    loaded = load_quiz(handbook.folder / "quizzes" / "rolle.yaml", ["mandat", "ansatt"])
    notebook = quiz_notebook(loaded.quiz, {"rolle": "Rolla di"}, handbook.folder)
    reported = io.StringIO()
    with redirect_stdout(reported):
        exec(notebook.cells[1].source + '\nsvar("hvem-snakker", "b"); svar("hvem-snakker")', {})  # noqa: S102 - as the notebook does
    assert "Køyr cellene ovanfrå og ned" in notebook.cells[0].source
    assert "Vel eitt svar." in notebook.cells[2].source
    assert "B – Risikabelt. Da gjetter låneren" in reported.getvalue()
    assert "Skriv bokstaven til svaret, til dømes" in reported.getvalue()


def test_the_command_tells_of_a_handbook_in_its_language(
    handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sphinx.locale.translators", {})
    monkeypatch.setattr("handbook_ext.locale.translators", sphinx.locale.translators)
    handbook.speak("en")
    result = CliRunner().invoke(main, ["--conf", str(handbook.folder / "docs"), "lint"])
    assert (result.exit_code, result.output) == (0, "Nothing to mend.\n")
