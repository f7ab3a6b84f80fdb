"""Search knows the word forms of the language that an edition is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


@pytest.mark.parametrize(
    ("language", "stemmer", "stop_word"),
    [
        ("en", "EnglishStemmer", '"because"'),
        ("nn_NO", "NorwegianStemmer", '"ikkje"'),
        ("de", "GermanStemmer", '"nicht"'),
    ],
)
def test_the_stemmer_and_the_stop_words_are_those_of_the_language(
    shared: Handbook, language: str, stemmer: str, stop_word: str
) -> None:
    app = shared.build(freshenv=True, confoverrides={"language": language, "html_theme": "furo"})
    written = (app.outdir / "_static/language_data.js").read_text("utf-8")
    assert stemmer in written
    assert stop_word in written
