"""A hospital, a school and a standard each write their rules in words of their own, and readers meet no others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from bs4 import BeautifulSoup
from sphinx.testing.util import SphinxTestApp
from sphinx.util.docutils import patch_docutils

from handbook_ext.lite.notebooks import write_notebooks

if TYPE_CHECKING:
    from pathlib import Path

HEAD = """\
extensions = ["myst_parser", "handbook_ext"]
myst_enable_extensions = ["colon_fence"]
nitpicky = True
handbook_look = "site"
handbook_lite = False
handbook_fewest_questions = 0
"""
RULE = """\
# {title}

:::{{rule}} {slug}
:kind: {kind}
:number: {number}
:strength: {strength}
:audience: {role}
:approved: 2026-11-02

{title}.
:::
"""
OPTIONS = ("best", "acceptable", "risky", "breach")


@dataclass(frozen=True)
class Words:
    """A handbook's language and options, its rules by strength with their numbers, and what readers see."""

    language: str
    options: dict[str, Any]
    numbers: dict[str, str]
    titles: tuple[str, ...]
    listed: tuple[str, ...]
    audience: str
    approval: str
    usual: tuple[str, ...]
    """What the extension would say if the handbook had no words of its own."""


HOSPITAL = Words(
    language="nb_NO",
    options={
        "handbook_rule_kinds": {"prosedyre": "Prosedyre"},
        "handbook_strengths": {
            "må": {"tone": "must", "meaning": "gjelder uten unntak."},
            "må ikke": {"tone": "must-not"},
            "kan": {"word": "kan gjerne", "tone": "should"},
        },
        "handbook_roles": {"pleier": "pleiere", "lege": "leger"},
        "handbook_approvals": {"2026-11-02": "fagdirektøren"},
        "handbook_words": {
            "best": "Forsvarlig",
            "acceptable": "Forsvarlig nok",
            "risky": "Uheldig",
            "breach": "Avvik",
            "answer": "svar_vakta",
            "private": "Sykehuset får ikke se det.",
        },
    },
    numbers={"må": "3.2 b", "må ikke": "3.2 c", "kan": "4"},
    titles=("Prosedyre 3.2 b må", "Prosedyre 3.2 c må ikke", "Prosedyre 4 kan gjerne"),
    listed=("3.2 b Tittel en må", "3.2 c Tittel to må ikke", "4. Tittel tre kan gjerne"),
    audience="Gjelder pleiere",
    approval="Godkjent 2. november 2026 av fagdirektøren",
    usual=("Retningslinje", "Beste svar", "Godt nok", "Risikabelt", "Bryter regelen", "skal"),
)
SCHOOL = Words(
    language="nn_NO",
    options={
        "handbook_rule_kinds": {"skuleregel": "Skuleregel"},
        "handbook_strengths": {
            "skal": {"word": "skal alltid", "tone": "must", "meaning": "gjeld òg på tur."},
            "aldri": {"tone": "must-not"},
            "ver snill og": {"tone": "should"},
        },
        "handbook_roles": {"elev": "elevar", "larar": "lærarar"},
        "handbook_approvals": {"2026-11-02": "skuleutvalet"},
        "handbook_words": {
            "best": "Tilrådd",
            "acceptable": "Går greitt",
            "risky": "Ikkje lurt",
            "breach": "Imot skulereglane",
            "answer": "prov",
            "private": "Skulen får ikkje sjå det.",
        },
    },
    numbers={"skal": "1", "aldri": "2", "ver snill og": "2 a"},
    titles=("Skuleregel 1 skal alltid", "Skuleregel 2 aldri", "Skuleregel 2 a ver snill og"),
    listed=("1. Tittel en skal alltid", "2. Tittel to aldri", "2 a Tittel tre ver snill og"),
    audience="Gjeld elevar",
    approval="Godkjend 2. november 2026 av skuleutvalet",
    usual=("Retningslinje", "Beste svar", "Godt nok", "Risikabelt", "Bryt regelen"),
)
STANDARD = Words(
    language="en",
    options={
        "handbook_rule_kinds": {"requirement": "Requirement"},
        "handbook_strengths": {
            "MUST": {"tone": "must", "meaning": "is an absolute requirement."},
            "SHOULD": {"tone": "should", "meaning": "needs a good reason to be ignored."},
            "MAY": {"tone": "should", "meaning": "is truly optional."},
        },
        "handbook_roles": {"sender": "senders", "receiver": "receivers"},
        "handbook_approvals": {"2026-11-02": "the working group"},
        "handbook_words": {
            "best": "Conforming",
            "acceptable": "Conditionally conforming",
            "risky": "Discouraged",
            "breach": "Non-conforming",
            "answer": "claim",
            "private": "The working group cannot see it.",
        },
    },
    numbers={"MUST": "5.1", "SHOULD": "5.1 a", "MAY": "5.2"},
    titles=("Requirement 5.1 MUST", "Requirement 5.1 a SHOULD", "Requirement 5.2 MAY"),
    listed=("5.1 Tittel en MUST", "5.1 a Tittel to SHOULD", "5.2 Tittel tre MAY"),
    audience="Applies to senders",
    approval="Approved November 2, 2026 by the working group",
    usual=("Guideline", "Best answer", "Good enough", "Risky", "Breaks the rule", "must"),
)
SLUGS = ("en", "to", "tre")


@pytest.fixture(
    scope="module", params=[HOSPITAL, SCHOOL, STANDARD], ids=["hospital", "school", "standard"]
)
def words(request: pytest.FixtureRequest) -> Words:
    found: Words = request.param
    return found


@pytest.fixture(scope="module")
def app(words: Words, tmp_path_factory: pytest.TempPathFactory) -> SphinxTestApp:
    """Return the handbook, built as ``sphinx-build -W`` does."""
    folder = tmp_path_factory.mktemp("words") / "docs"
    for name, text in files_of(words).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with patch_docutils(folder):  # as sphinx-build does
        app = SphinxTestApp("html", srcdir=folder, warningiserror=True)
        app.build()
        app.cleanup()
    return app


def files_of(words: Words) -> dict[str, str]:
    """Return a handbook with a rule of each strength, a question on the first, and a page for progress."""
    kind, role = (next(iter(words.options[f"handbook_{name}"])) for name in ("rule_kinds", "roles"))
    conf = [f"{name} = {value!r}\n" for name, value in words.options.items()]
    listed = "\n".join([*SLUGS, "progress"])
    files = {
        "conf.py": HEAD + f"language = {words.language!r}\nproject = 'Reglar'\n" + "".join(conf),
        "index.md": f"# Reglar\n\n:::{{rules}} {kind}\n:::\n\n:::{{toctree}}\n{listed}\n:::\n",
        "progress.md": "# Progress\n\n:::{progress}\n:::\n",
    }
    for slug, (strength, number) in zip(SLUGS, words.numbers.items(), strict=True):
        title, shown = f"Tittel {slug}", {"kind": kind, "role": role}
        files[f"{slug}.md"] = RULE.format(
            title=title, slug=slug, number=number, strength=strength, **shown
        )
    files["en.md"] += "\n:::{quiz} en\n:::\n"
    options = [
        {"text": f"Val {verdict}.", "verdict": verdict, "feedback": f"Grunn {verdict}."}
        for verdict in OPTIONS
    ]
    question = {
        "id": "sak",
        "type": "single",
        "roles": [role],
        "situation": "Det skjer noko.",
        "prompt": "Kva no?",
        "options": options,
    }
    files["quizzes/en.yaml"] = yaml.safe_dump({"rule": "en", "questions": [question]})
    return files


def page(app: SphinxTestApp, name: str) -> BeautifulSoup:
    return BeautifulSoup(app.outdir.joinpath(f"{name}.html").read_text("utf-8"), "html.parser")


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_the_handbook_builds_without_a_warning(app: SphinxTestApp) -> None:
    assert app.warning.getvalue() == ""
    assert app.statuscode == 0


def test_a_rule_has_the_handbooks_kind_number_strength_audience_and_approval(
    app: SphinxTestApp, words: Words
) -> None:
    for slug, title in zip(SLUGS, words.titles, strict=True):
        rule = page(app, slug).select_one(f"#rule-{slug}")
        assert rule is not None
        lines = [squeezed(line.get_text()) for line in rule.select("p")]
        assert lines[0] == title
        assert words.audience in lines
        assert words.approval in lines


def test_the_register_and_the_list_say_what_the_strengths_mean(
    app: SphinxTestApp, words: Words
) -> None:
    register = squeezed(page(app, "handbook-rules").get_text(" "))
    listed = squeezed(page(app, "index").get_text(" "))
    strengths = words.options["handbook_strengths"]
    for key, line in zip(strengths, words.listed, strict=True):
        word = strengths[key].get("word", key)
        name = line.removesuffix(f" {word}")
        assert name in register
        assert f" {word}" in register
        assert name.split(maxsplit=1)[-1][-8:] in listed
        assert strengths[key].get("meaning", "") in listed


def test_answers_are_judged_in_the_handbooks_words_alone(app: SphinxTestApp, words: Words) -> None:
    found = page(app, "en")
    key = found.select_one(".handbook-key")
    assert key is not None
    shown = squeezed(key.get_text(" "))
    given = words.options["handbook_words"]
    assert [verdict for verdict in OPTIONS if given[verdict] not in shown] == []
    marks = found.select_one("template.handbook-marks")
    assert marks is not None
    said = squeezed(f"{shown} {marks.get_text(' ')} {found.select_one('#rule-en')}")
    assert [word for word in words.usual if f" {word} " in f" {said} "] == []


def test_notebooks_answer_with_the_handbooks_function(
    app: SphinxTestApp, words: Words, tmp_path: Path
) -> None:
    write_notebooks(app.env, tmp_path)
    code = tmp_path.joinpath("en.ipynb").read_text("utf-8")
    assert f'{words.options["handbook_words"]["answer"]}(\\"sak\\"' in code


def test_readers_are_promised_that_the_handbooks_owner_does_not_see(
    app: SphinxTestApp, words: Words
) -> None:
    assert words.options["handbook_words"]["private"] in page(app, "progress").get_text()
