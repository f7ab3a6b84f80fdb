"""What lint takes for personal data in a question."""

from __future__ import annotations

import pytest
from stdnum.no import fodselsnummer

from handbook_ext.engine.lint.personal import is_id_number, personal

REAL = "01019000083"  # the check digits are valid; nobody has it


@pytest.mark.parametrize("words", [f"Nummeret er {REAL}.", "Nummeret er 010190 00083."])
def test_a_national_identity_number_is_found_with_and_without_a_space(words: str) -> None:
    kind, written = personal(words, ())
    assert (kind, written.replace(" ", "")) == ("number", REAL)


@pytest.mark.parametrize("digits", ["01019000084", "99999900083", "12345678901", f"1{REAL}"])
def test_other_digits_are_no_national_identity_number(digits: str) -> None:
    assert personal(f"Sak {digits}", ()) == ("", "")


def test_what_a_maintained_library_takes_for_a_national_identity_number_is_one_here() -> None:
    bodies = [
        f"{day:02}{month:02}{year:02}"
        for day in (1, 15, 71)
        for month in (2, 12)
        for year in (5, 61)
    ]
    numbers = [f"{body}{last:05}" for body in bodies for last in range(0, 100_000, 7)]
    valid = [number for number in numbers if fodselsnummer.is_valid(number)]
    assert len(valid) > 100
    assert all(is_id_number(number) for number in valid)


@pytest.mark.parametrize(
    "words",
    ["22225555", "22 22 55 55", "922 25 555", "+4722225555", "+47 22225555", "Ring 92225555 nå"],
)
def test_a_phone_number_is_found_as_it_is_written(words: str) -> None:
    kind, written = personal(words, ())
    assert kind == "phone"
    assert written in words


@pytest.mark.parametrize(
    "words", ["12225555", "222255551", "2024 2025", "22 22 55 5", "Sak 24/12345"]
)
def test_other_digits_are_no_phone_number(words: str) -> None:
    assert personal(words, ()) == ("", "")
