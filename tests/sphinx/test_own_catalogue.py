"""The extension's words in a language that it lacks, or in a handbook's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sphinx.errors import ConfigError

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
GERMAN = HEAD + 'msgid "Retningslinje"\nmsgstr "Richtlinie"\n'


def build(handbook: Handbook, language: str) -> SphinxTestApp:
    handbook.speak(language)
    return handbook.build(confoverrides={"locale_dirs": ["../words"]})


def bring(handbook: Handbook, language: str, catalogue: bytes) -> None:
    folder = handbook.folder / "words" / language / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "handbook_ext.po").write_bytes(catalogue)


def shown(app: SphinxTestApp) -> str:
    return app.outdir.joinpath("rolle.html").read_text("utf-8")


def test_a_language_that_we_lack_gets_english(handbook: Handbook) -> None:
    page = shown(build(handbook, "de"))
    assert "Check the answer" in page
    assert "Sjekk svaret" not in page


def test_a_handbook_brings_its_own_words_and_has_english_for_the_rest(handbook: Handbook) -> None:
    bring(handbook, "de", GERMAN.encode())
    page = shown(build(handbook, "de"))
    assert "Richtlinie 1" in page
    assert "Check the answer" in page


def test_a_handbook_can_reword_a_language_that_we_have(handbook: Handbook) -> None:
    bring(handbook, "en", GERMAN.replace("Richtlinie", "House rule").encode())
    assert "House rule 1" in shown(build(handbook, "en"))


@pytest.mark.parametrize(
    ("catalogue", "place"),
    [
        (HEAD.encode() + b'msgid "a"\nhei\n', "handbook_ext.po:5: "),
        (HEAD.encode() + b'msgid "a"\nmsgstr "\xff\xfe"\n', "handbook_ext.po:1: "),
        (b"Hei", "handbook_ext.po:1: "),
    ],
    ids=["a line that is none", "bytes that are no UTF-8", "no catalogue"],
)
def test_a_catalogue_that_cannot_be_read_stops_the_build_with_its_place(
    handbook: Handbook, catalogue: bytes, place: str
) -> None:
    bring(handbook, "de", catalogue)
    with pytest.raises(ConfigError, match=place):
        build(handbook, "de")
