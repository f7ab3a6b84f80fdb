"""Numbers and positions that most questions of a type share are reported; those that vary are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.quiz.lint.numbers import number_findings
from tests.unit.judged_pool import draft, multiple, pool, sorting

if TYPE_CHECKING:
    from pathlib import Path


def ticks(right: int) -> str:
    return multiple([f"r{n}" for n in range(right)], [f"g{n}" for n in range(6 - right)])


SAME = {
    "ticks": (
        [ticks(2)] * 3 + [ticks(3)] * 6,
        "6 av 9 spørsmål har like mange svar å krysse av: 3. Varier antallet, fra ett riktig",
    ),
    "number of faults": (
        [draft(7, {1 + n % 7, 1 + (n + 3) % 7}) for n in range(8)],
        "8 av 8 utkast har like mange biter å endre: 2. Varier antallet, så noen",
    ),
    "places of faults": (
        [draft(4, {2}), draft(4, {1, 3}), draft(4, {4})] + [draft(4, {1, 4})] * 5,
        "I 5 av 8 utkast står det som bør endres, på de samme plassene: 1, 4. Flytt",
    ),
    "posts without a fault": (
        [draft(5, {n + 1}) for n in range(3)] + [draft(5, ())] * 6,
        "6 av 9 utkast har like mange biter å endre: 0. Varier antallet, så noen",
    ),
    "sizes of categories": (
        [sorting([2, 2, 2])] * 7 + [sorting([3, 1])],
        "I 7 av 8 sorteringer fordeler punktene seg likt på kategoriene: 2-2-2. La noen",
    ),
}


@pytest.mark.parametrize(("asked", "message"), SAME.values(), ids=SAME)
def test_what_most_questions_share_is_reported_where_it_is_first_met(
    asked: list[str], message: str, tmp_path: Path
) -> None:
    reported = [f for f in number_findings(pool(tmp_path, asked)) if f.message.startswith(message)]
    assert [finding.check for finding in reported] == ["same-number"]


def test_the_first_question_with_the_number_is_the_place(tmp_path: Path) -> None:
    questions = pool(tmp_path, [ticks(2)] * 3 + [ticks(3)] * 6)
    (finding,) = number_findings(questions)
    assert finding.place == questions[3].place


@pytest.mark.parametrize("asked", [[ticks(3)] * 7, [ticks(1 + n % 5) for n in range(20)]])
def test_few_questions_and_numbers_that_vary_are_left_alone(
    asked: list[str], tmp_path: Path
) -> None:
    assert list(number_findings(pool(tmp_path, asked))) == []


def test_a_piece_that_never_or_nearly_always_has_a_fault_is_reported(tmp_path: Path) -> None:
    asked = [draft(6, {3, 4 + n % 3} if n % 2 else {3, 2, 5}) for n in range(15)]
    reported = [
        f.message for f in number_findings(pool(tmp_path, asked)) if f.check == "fault-places"
    ]
    assert [message.split(";")[0] for message in reported] == [
        "Bit 1 bør endres i 0 av 15 utkast",
        "Bit 3 bør endres i 15 av 15 utkast",
    ]
    assert reported[0].endswith("La det som bør endres, stå andre steder i noen av dem.")


def test_faults_all_over_the_drafts_are_left_alone(tmp_path: Path) -> None:
    asked = [draft(6, {1 + n % 6, 1 + (n + 1 + n // 6) % 6}) for n in range(24)]
    assert [f for f in number_findings(pool(tmp_path, asked)) if f.check == "fault-places"] == []
