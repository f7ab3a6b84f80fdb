"""Words that mean the same in a search: what reaches the index, and the faults in their file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.search.index import read_index
from tests.sphinx.linted import at, run
from tests.sphinx.test_search import in_furo

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

WORDS = "docs/_data/synonyms.yaml"


@pytest.fixture
def furo(handbook: Handbook) -> Handbook:
    return in_furo(handbook)


def test_words_that_mean_the_same_come_into_the_index_in_small_letters(furo: Handbook) -> None:
    furo.write(WORDS, "groups:\n  - [Sperre, blokkere]  # av brukere\n  - [no, nei]\n")
    app = furo.build()
    assert app.warning.getvalue() == ""
    assert read_index(app.outdir)["synonyms"] == [["sperre", "blokkere"], ["no", "nei"]]


def test_every_fault_in_the_words_is_reported_at_its_line_and_sound_groups_are_kept(
    furo: Handbook,
) -> None:
    furo.write(
        WORDS,
        "groups:\n"
        "  - [sperre, blokkere]\n"
        "  - [troll]\n"
        "  - sperre\n"
        "  - [legge ut, publisere]\n"
        "  - [hindre,\n"
        "     Sperre]\n",
    )
    assert [
        (line, message.partition(". ")[0]) for line, message in at(run(furo), "synonyms.yaml")
    ] == [
        (3, "Gruppen har færre enn to ord"),
        (4, "Gruppen er ikke en liste av ord"),
        (5, "«legge ut» er ikke ett ord"),
        (7, "«sperre» står to ganger"),
    ]
    assert read_index(furo.build().outdir)["synonyms"] == [["sperre", "blokkere"]]


def test_a_file_of_words_that_conf_names_must_be_there(furo: Handbook) -> None:
    furo.change("docs/conf.py", "html_theme", 'handbook_synonyms = "ord.yaml"\nhtml_theme')
    reported = furo.reported(
        "Filen med søkeord, ord.yaml, finnes ikke.", "docs/conf.py:7", "handbook.search"
    )
    assert "rett handbook_synonyms i conf.py" in reported[0]
