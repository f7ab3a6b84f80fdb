"""What lint takes for personal data in a question."""

from __future__ import annotations

import pytest

from handbook_ext.errors import Place
from handbook_ext.quiz.lint.reading import personal_findings
from handbook_ext.source.text import Text

PLACE = Place("quizzes/rolle.yaml", 1)
REAL = "01019000083"  # the check digits are valid; nobody has it


@pytest.mark.parametrize("words", [f"Nummeret er {REAL}.", "Nummeret er 010190 00083."])
def test_a_national_identity_number_is_found_with_and_without_a_space(words: str) -> None:
    (found,) = personal_findings(Text(words, PLACE), ())
    assert found.check == "personal-data"


@pytest.mark.parametrize("digits", ["01019000084", "99999900083", "12345678901", f"1{REAL}"])
def test_other_digits_are_no_national_identity_number(digits: str) -> None:
    assert list(personal_findings(Text(f"Sak {digits}", PLACE), ())) == []
