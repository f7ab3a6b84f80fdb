"""Progress in small handbooks: what pages contain, and what other builders print."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

PROGRESS = "---\norphan: true\n---\n# Framgang\n\n:::{progress}\n:::\n"
REPEAT = "---\norphan: true\n---\n# Repeter\n\n:::{repeat}\nSlå på framgangen først.\n:::\n"


EXCERPT = """---
orphan: true
---
# Utdrag

:::{quiz} taushetsplikt
:only: hva-kan-vises
:::
"""


def add_pages(handbook: Handbook) -> Handbook:
    handbook.write("docs/framgang.md", PROGRESS)
    handbook.write("docs/repeter.md", REPEAT)
    return handbook


@pytest.fixture
def kept(handbook: Handbook) -> Handbook:
    return add_pages(handbook)


@pytest.fixture(scope="module")
def site(shared: Handbook) -> SphinxTestApp:
    """Return a handbook that no test changes, with an excerpt of a quiz too."""
    shared.write("docs/utdrag.md", EXCERPT)
    return add_pages(shared).build()


def read(app: SphinxTestApp, name: str) -> str:
    return app.outdir.joinpath(name).read_text(encoding="utf-8")


def attribute(page: str, name: str) -> Any:
    found = re.search(rf'{name}="([^"]*)"', page)
    assert found is not None
    return json.loads(unescape(found[1]))


def test_every_page_knows_the_addresses_of_the_rules_and_the_words_of_their_marks(
    site: SphinxTestApp,
) -> None:
    assert site.warning.getvalue() == ""
    page = read(site, "rolle.html")
    assert attribute(page, "data-rules")["taushetsplikt"] == "taushetsplikt.html"
    assert attribute(page, "data-marks")["mastered"][0] == "Kan"
    assert 'src="_static/handbook-progress.js' in read(site, "index.html")


def test_the_panel_and_the_repetition_know_all_questions_as_the_forms_do(
    site: SphinxTestApp,
) -> None:
    known = {entry["id"]: entry for entry in attribute(read(site, "framgang.html"), "data-pool")}
    repeated = attribute(read(site, "repeter.html"), "data-pool")
    assert {entry["id"]: entry for entry in repeated} == known
    file = read(site, "repeter.pool.js").removeprefix("globalThis.handbookPool=")
    shown = re.findall(
        r'data-fingerprint="(\w+)" data-question="([\w-]+)" data-roles="[^"]*" data-rule="([\w-]+)"',
        json.loads(file.removesuffix(";\n"))["html"],
    )
    assert len(shown) == len(known)
    for fingerprint, question, rule in shown:
        assert known[question] == {"id": question, "rule": rule, "fingerprint": fingerprint}
    assert 'src="_static/handbook.js' in read(site, "framgang.html")


def test_the_repetition_s_page_has_no_question_but_links_to_those_that_have(
    site: SphinxTestApp,
) -> None:
    page = read(site, "repeter.html")
    assert "handbook-question" not in page
    closed = page.split('<div class="handbook-closed">')[1].split("</div>")[0]
    assert "Alle spørsmålene står med fasit på sidene til reglene:" in closed
    assert re.findall(r'href="([\w.#-]+)"', closed) == [
        "rolle.html#rule-rolle",
        "taushetsplikt.html#rule-taushetsplikt",
    ]


def test_a_quiz_knows_all_questions_of_its_rule_also_in_an_excerpt(site: SphinxTestApp) -> None:
    whole = attribute(read(site, "taushetsplikt.html"), "data-pool")
    assert len(whole) > 1
    assert attribute(read(site, "utdrag.html"), "data-pool") == whole


def test_the_panel_changes_with_a_quiz_file(kept: Handbook) -> None:
    before = attribute(read(kept.build(), "framgang.html"), "data-pool")
    path = kept.folder / "quizzes" / "rolle.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("prompt: Hva bør", "prompt: Hva, da, bør"), encoding="utf-8")
    assert path.read_text(encoding="utf-8") != text
    after = attribute(read(kept.build(), "framgang.html"), "data-pool")
    assert [entry["id"] for entry in after] == [entry["id"] for entry in before]
    assert after != before


@pytest.mark.parametrize("builder", ["text", "epub"])
def test_other_builders_print_what_is_read_without_scripts_and_no_question_twice(
    kept: Handbook, builder: str
) -> None:
    app = kept.build(builder)
    assert app.warning.getvalue() == ""
    files = [path for path in app.outdir.rglob("*.*") if path.suffix in {".txt", ".tex", ".xhtml"}]
    text = " ".join(" ".join(path.read_text(encoding="utf-8") for path in files).split())
    assert "først." in text
    assert "bare når nettleseren kjører skript" in text
    assert text.count("Da vet låneren") == 1


def test_a_repetition_that_says_nothing_is_reported_with_its_remedy(kept: Handbook) -> None:
    kept.write("docs/repeter.md", "---\norphan: true\n---\n# Repeter\n\n:::{repeat}\n:::\n")
    (warning,) = kept.warnings()
    assert warning.startswith("docs/repeter.md:6: WARNING: {repeat} er tom. Skriv hva siden gjør")
    assert warning.endswith("[handbook.progress]")
