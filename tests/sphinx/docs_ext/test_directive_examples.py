"""The example in each directive's docstring, which the reference prints, is one that works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sphinx.testing.util import SphinxTestApp

from from_code.directives import known_directives
from from_code.docstring import read_docstring
from tests.sphinx.docs_ext.building import built
from tests.sphinx.docs_ext.walk import PAGES, THEIRS, new_handbook, put

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings(THEIRS)

DATA = ("photo-check", "channels", "draft")
NAMED = """
handbook_channels = "_data/channels.yaml"
handbook_draft = "_data/draft.yaml"
handbook_languages = {"en": "English", "nn": "Nynorsk"}
"""
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'
QUIZ = """rule: confidentiality
questions:
  - id: a-card-on-the-cake
    type: reflect
    roles: [staff]
    situation: >
      A colleague shows you a picture of a cake for the ward. On the card beside it are a name, a date of birth and a thank-you for
      good care in a hard time. She thinks that it is a fine thing to post, and asks what you would write to go with it. The
      family has not been asked.
    prompt: What do you say?
    points: [Leave the card out., Ask the family first.]
"""


def test_every_directive_has_an_example_that_builds_without_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = new_handbook(tmp_path / "handbook")
    monkeypatch.chdir(folder)
    put(folder, "conf.py", NAMED)
    put(folder, "quizzes/confidentiality.yaml", QUIZ)
    put(folder, "docs/who-decides.svg", DRAWING)
    for name in DATA:
        text = PAGES.joinpath(f"demo/_data/{name}.yaml").read_text("utf-8")
        for rule in ("own-phone", "patients-in-pictures"):
            text = text.replace(rule, "answer")
        put(folder, f"docs/_data/{name}.yaml", text)
    app = SphinxTestApp("dummy", srcdir=PAGES, builddir=tmp_path / "built")
    directives = known_directives()
    app.cleanup()
    assert {"rule", "quiz"} <= directives.keys()
    for name, directive in directives.items():
        examples = read_docstring(directive).examples
        assert examples, f"{directive.__name__} has no example."
        page = "\n\n".join(examples)
        title = "" if page.startswith("# ") else f"# About {name}\n\n## A section\n\n"
        put(folder, f"docs/example-{name}.md", f"---\nreviewed: 2026-11-02\n---\n\n{title}{page}")
    assert built(folder) == []
