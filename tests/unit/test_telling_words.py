"""Words that give right answers away are reported with their counts; chance patterns are not."""

from __future__ import annotations

import random
from math import comb
from typing import TYPE_CHECKING

import pytest

from handbook_ext.quiz.lint.lots import Lot, chances
from handbook_ext.quiz.lint.wording import wording_findings
from tests.unit.judged_pool import multiple, pool, single

if TYPE_CHECKING:
    from pathlib import Path


def test_words_of_the_best_answers_and_of_the_others_are_reported_with_counts(
    tmp_path: Path,
) -> None:
    plain = single("Vente a", "Vente b", "Vente c")
    telling = [single(f"Ringe n{n}", f"Vente siden x{n}", f"La y{n}") for n in range(24)]
    more, fewer = wording_findings(pool(tmp_path, [plain, *telling]))
    assert more.message == (
        "Ord som røper det beste svaret: «ringe» (24 av 25, ellers 0 av 50). Bruk dem i noen av "
        "de andre svarene også, eller si det på en annen måte."
    )
    assert fewer.message.startswith(
        "Ord som røper at et svar ikke er det beste: «la» (0 av 25, ellers 24 av 50), «siden» "
    )
    assert (more.check, more.place.line, fewer.place.line) == ("telling-words", 14, 14)


def test_words_of_what_is_to_be_ticked_are_reported_too(tmp_path: Path) -> None:
    telling = [multiple([f"Sjekke a{n}", f"Sjekke b{n}"], [f"Love c{n}"]) for n in range(24)]
    reported = [
        finding.message.split(" (")[0] for finding in wording_findings(pool(tmp_path, telling))
    ]
    assert reported == [
        "Ord som røper at et svar skal krysses av: «sjekke»",
        "Ord som røper at et svar ikke skal krysses av: «love»",
    ]


def test_a_word_that_all_answers_of_its_question_have_gives_nothing_away(tmp_path: Path) -> None:
    shared = [single(f"Rektor a{n}", f"Rektor b{n}") for n in range(40)]
    others = [single(f"c{n}", f"d{n}", f"e{n}", f"f{n}") for n in range(40)]
    assert list(wording_findings(pool(tmp_path, [*shared, *others]))) == []


def test_a_few_questions_say_nothing_of_words(tmp_path: Path) -> None:
    telling = [single(f"Ringe n{n}", f"La y{n}") for n in range(15)]
    assert list(wording_findings(pool(tmp_path, telling))) == []


def test_a_small_difference_is_no_give_away_in_a_large_pool_either(tmp_path: Path) -> None:
    with_it = [single(f"Da a{n}", f"b{n}", f"c{n}") for n in range(260)]
    without = [single(f"d{n}", f"Da e{n}", f"f{n}") for n in range(340)]
    assert list(wording_findings(pool(tmp_path, [*with_it, *without]))) == []


def test_words_laid_out_by_chance_are_hardly_ever_reported(tmp_path: Path) -> None:
    reported = 0
    for seed in range(10):
        draw = random.Random(seed)  # noqa: S311 - a pool, no secret
        words = [f"ord{number}" for number in range(60)]

        def text(n: int, draw: random.Random = draw, words: list[str] = words) -> str:
            return " ".join([*draw.sample(words, 6), f"x{n}"])

        asked = [single(*(text(4 * n + m) for m in range(4))) for n in range(60)]
        reported += bool(list(wording_findings(pool(tmp_path, asked))))
    assert reported <= 1


def test_drawing_by_lot_is_weighed_with_all_that_may_be_drawn() -> None:
    likely = chances([Lot(6, 2, 3), Lot(4, 4, 1), Lot(5, 0, 2)])
    assert likely.start == 1  # one of four is drawn, and all are marked
    assert [round(share, 12) for share in likely.shares] == [0.2, 0.6, 0.2]
    assert [round(likely.tail(drawn), 12) for drawn in (0, 1, 2, 3, 4)] == [0, 0.2, 0.8, 0.2, 0]


def test_drawing_by_lot_is_weighed_alike_however_many_questions_there_are() -> None:
    likely = chances([Lot(2, 1, 1)] * 1000)
    exact = sum(comb(1000, heads) for heads in range(550, 1001)) / 2**1000
    assert likely.tail(550) == pytest.approx(exact, rel=1e-6)
    assert len(likely.shares) < 400
