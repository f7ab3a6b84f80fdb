"""What an author types in a question is in every output, to the letter."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import bs4
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from handbook_ext.cli import main
from handbook_ext.lite.notebooks import write_notebooks
from handbook_ext.source.markup import Emphasis, Words, parse
from tests.print import pdf
from tests.sphinx.small_handbook import Handbook
from tests.sphinx.typed_handbook import (
    book_page,
    marked,
    shown,
    shown_in_html,
    squeezed,
    untexed,
    write_questions,
)
from tests.unit.test_markup import AS_TYPED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sphinx.testing.util import SphinxTestApp

SIGNS = st.sampled_from("aæØ 19.,!?()<>*_`~$%&#@|\\/+-=^'\"«»–\n[]{}:;")


def is_one_paragraph_of_words(text: str) -> bool:
    parts = parse(f"a\n{text}\na")
    return len(parts) == 1 and all(isinstance(span, Words | Emphasis) for span in parts[0].spans)


PARAGRAPHS = st.text(SIGNS, min_size=1, max_size=40).filter(is_one_paragraph_of_words)
EDITIONS = """
handbook_print = [
    {"root": "kurs", "file": "hefte", "edition": "worksheet", "seed": "A"},
    {"root": "kurs", "file": "kursholder", "edition": "trainer", "seed": "A"},
    {"root": "index", "file": "bok", "edition": "handbook"},
]
"""


@pytest.fixture
def handbook(tmp_path: Path, make_app: Callable[..., SphinxTestApp]) -> Handbook:
    handbook = Handbook(tmp_path / "handbook", make_app)
    handbook.write("docs/kurs.md", "# Til kurset\n\n:::{edition}\n:::\n")
    handbook.change("docs/index.md", "rad\n```", "rad\nkurs\n```")
    conf = handbook.folder.joinpath("docs/conf.py").read_text(encoding="utf-8")
    handbook.write("docs/conf.py", conf + EDITIONS)
    return handbook


def lost(texts: Sequence[str], output: str, *, but: str = "") -> list[str]:
    """Return the texts that are missing in an output; ``but`` are characters it transforms."""
    without = str.maketrans("", "", but)
    found = squeezed(output).translate(without)
    return [text for text in texts if shown(text).translate(without) not in found]


def check_every_output(handbook: Handbook, texts: Sequence[str]) -> None:
    write_questions(handbook, texts)
    shutil.rmtree(handbook.folder / "docs" / "_build", ignore_errors=True)
    app = handbook.build("html")
    html = app.outdir.joinpath("rolle.html").read_text(encoding="utf-8")
    page = bs4.BeautifulSoup(html, "html.parser")
    for number, text in enumerate(texts):
        fields = shown_in_html(page, number)
        assert [name for name, words in fields.items() if shown(text) not in words] == [], text
    notebooks = handbook.folder / "notebooks"
    write_notebooks(app.env, notebooks)
    cells = json.loads(notebooks.joinpath("rolle.ipynb").read_text(encoding="utf-8"))["cells"]
    markdown = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    rendered = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render
    read = "".join(bs4.BeautifulSoup(rendered(cell), "html.parser").get_text() for cell in markdown)
    assert lost(texts, read) == []
    assert lost(texts, book_page(handbook.build("epub").outdir, "rolle.xhtml")) == []
    text_page = handbook.build("text").outdir.joinpath("rolle.txt").read_text(encoding="utf-8")
    assert lost(texts, text_page, but="*") == []
    tex = next(handbook.build("latex").outdir.glob("*.tex")).read_text(encoding="utf-8")
    assert lost(texts, untexed(tex), but="{}") == []
    printed = handbook.build("print").outdir
    for name in ("hefte", "kursholder", "bok"):
        assert lost(texts, pdf.words(printed / f"{name}.pdf"), but="-") == [], name


def test_signs_that_mean_something_elsewhere_stand_in_every_output(handbook: Handbook) -> None:
    check_every_output(handbook, marked([text for text in AS_TYPED if "{doc}" not in text]))


@settings(
    max_examples=1,  # of as many texts as a handbook holds
    phases=[Phase.generate],  # shrinking would build a handbook per attempt
    suppress_health_check=list(HealthCheck),
)
@given(st.lists(PARAGRAPHS, min_size=80, max_size=80, unique=True))
def test_any_text_stands_in_every_output(handbook: Handbook, texts: list[str]) -> None:
    check_every_output(handbook, marked(texts))


def test_the_terminal_shows_a_question_as_it_was_typed(handbook: Handbook) -> None:
    texts = marked(AS_TYPED)
    write_questions(handbook, texts)
    for number in range(0, len(texts), 6):
        command = ["--conf", str(handbook.folder / "docs"), "show", f"t-{number}"]
        reported = CliRunner().invoke(main, command).output
        assert squeezed(reported).count(shown(texts[number])) == len(
            re.findall("situation|prompt|text|feedback", "situation prompt text feedback")
        )
