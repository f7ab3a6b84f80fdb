"""Every text that the extension shows is in its catalogues, and nothing else is."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import furo
import pytest
from babel.messages.pofile import read_po

import handbook_ext
import sphinx
from handbook_ext.locale.update import NAMES, all_texts, template_texts
from handbook_ext.page.search_words import FOUND_ONE, SEARCH_WORDS
from handbook_ext.quiz.words import status_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.messages.catalog import Message

PACKAGE = Path(handbook_ext.__file__).parent
FURO = Path(furo.__file__).parent / "theme" / "furo"
SPHINX = Path(sphinx.__file__).parent / "locale" / "sphinx.pot"
ON_READ_THE_DOCS = {"Versions", "Downloads", "On Read the Docs", "Project Home", "Builds"}
IN_BOKMAL = {
    "cli": "help and prompts come before a handbook is read: decision 0004",
    "intake/columns.py": "headings that are understood in every handbook",
    "post/model.py": "what authors write after {post}",
    "engine/lint/languages.py": "words that are looked for",
    "engine/lint/reading.py": "words that are looked for",
    "quiz/skeletons.py": "what authors fill in: decision 0004",
    "quiz/types/question_type.py": "what authors fill in: decision 0004",
    "starter/answers.py": "the names of languages",
}
"""Where there are Norwegian words outside the catalogue, and why."""


def messages(language: str, catalogue: str) -> dict[str, Message]:
    path = PACKAGE / "locale" / language / "LC_MESSAGES" / f"{catalogue}.po"
    with path.open("rb") as file:
        found = read_po(file, abort_invalid=True)
    assert not found.obsolete
    return {
        message.id if isinstance(message.id, str) else message.id[0]: message
        for message in found
        if message.id
    }


def forms(texts: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [texts] if isinstance(texts, str) else list(texts or ())


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{+\w*\}+|%\(\w+\)s|%s", text))


def norwegian(path: Path) -> Iterator[str]:
    """Yield the texts in a module that look Norwegian and are not translatable."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            known.add(id(node.value))  # a docstring
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in NAMES:
            known.update(id(argument) for argument in node.args)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in known:
            words = str(node.value)
            if re.search(
                r"[A-Za-z][æøåÆØÅ]|[æøåÆØÅ][a-z]|«\w|\b(og|ikke|eller|som|til|av)\b", words
            ):
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}: {words}"


@pytest.mark.parametrize("language", ["nn", "en"])
def test_every_text_of_the_code_is_translated_and_no_other(language: str) -> None:
    found = messages(language, "handbook_ext")
    texts = set(all_texts())
    assert sorted(texts - found.keys()) == [], "Run locale/update.py, and translate these."
    assert sorted(found.keys() - texts) == [], "Run locale/update.py."


@pytest.mark.parametrize(
    ("language", "catalogue"),
    [("nn", "handbook_ext"), ("en", "handbook_ext"), ("nb", "sphinx"), ("nn", "sphinx")],
)
def test_every_translation_is_there_sure_and_has_the_places_of_its_text(
    language: str, catalogue: str
) -> None:
    found = messages(language, catalogue)
    assert found
    for text, message in found.items():
        assert not message.fuzzy, text
        translations = forms(message.string)
        assert all(translations), text
        for source, translation in zip(forms(message.id), translations, strict=True):
            assert places(translation) == places(source)
            assert translation.endswith(" ") == source.endswith(" ")


def test_english_texts_have_english_quotation_marks_of_one_kind() -> None:
    translations = (forms(message.string) for message in messages("en", "handbook_ext").values())
    found = [text for texts in translations for text in texts if re.search("[«»‘]", text)]
    assert found == []


def test_examples_in_english_texts_are_english() -> None:
    words = "barne|skole|taushets|helsenorge|krise|endringer|ansatt|retningslinje|sunndal"
    translations = (forms(message.string) for message in messages("en", "handbook_ext").values())
    found = [
        text for texts in translations for text in texts if re.search(words, text, re.IGNORECASE)
    ]
    assert found == []


def test_the_words_for_sphinx_and_furo_are_the_same_in_bokmal_and_nynorsk() -> None:
    assert messages("nb", "sphinx").keys() == messages("nn", "sphinx").keys()


def test_every_text_of_furo_and_of_the_search_has_our_words_and_no_other_has() -> None:
    furos = {text for path in FURO.rglob("*.html") for text in template_texts(path)}
    furos = {text for text in furos if "github.com/pradyunsg" not in text} - ON_READ_THE_DOCS
    ours = messages("nb", "sphinx").keys()
    assert sorted((furos | set(SEARCH_WORDS) | {FOUND_ONE}) - ours) == []
    with SPHINX.open("rb") as file:
        sphinxs = {forms(message.id)[0] for message in read_po(file)}
    assert sorted(ours - furos - sphinxs) == []


def test_no_norwegian_words_stand_in_the_code_outside_the_catalogue() -> None:
    found = [
        words
        for path in sorted(PACKAGE.rglob("*.py"))
        if "browser" not in path.parts
        if path.name != "skeleton.py"  # the command line's, in the language of its authors
        if not str(path.relative_to(PACKAGE)).startswith(tuple(IN_BOKMAL))
        for words in norwegian(path)
    ]
    assert found == []


def test_the_scripts_of_the_page_have_no_words_of_their_own() -> None:
    found = (PACKAGE / "browser" / "src").rglob("*.ts")
    scripts = [path for path in found if not path.name.endswith(".test.ts")]
    assert scripts
    for path in scripts:
        code = re.sub(r"//[^\n]*|/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
        assert re.search(r"(?i)[a-zæøå]*[æøå][a-zæøå]+", code) is None, path


def test_the_page_prints_just_the_words_that_its_script_reads() -> None:
    script = (PACKAGE / "browser/src/types/words.ts").read_text(encoding="utf-8")
    names = re.findall(r'^  "(\w+)",', script, re.MULTILINE)
    assert sorted(names) == sorted(status_words())
