"""``handbook review`` says what is another in packs than what was accepted, until it is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sphinx.packs.small_pack import PAGE, QUIZ
from tests.sphinx.packs.test_packs import OWN, UPON
from tests.sphinx.test_cli import run

if TYPE_CHECKING:
    from tests.sphinx.packs.small_pack import SmallPack
    from tests.sphinx.small_handbook import Handbook

NOTHING = "Ingenting i pakkene er endret siden dere godtok det.\n"
FILE = "docs/handbook-review.yaml"
WORDS = "docs/handbook-review-words.json"


def review(handbook: Handbook, *names: str, code: int) -> str:
    result = run(handbook, "review", *names)
    assert result.exit_code == code, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.output


@pytest.fixture
def settled(adopter: Handbook) -> Handbook:
    """Return a handbook that has accepted all that is in its pack."""
    review(adopter, "--accept", code=0)
    return adopter


def test_all_is_new_until_it_is_accepted(adopter: Handbook) -> None:
    told = review(adopter, code=1)
    assert "trovardig (ny quiz)" in told
    for question in ("ryktet", "bildet-fra-festen", "kollegaen-spor"):
        assert f"ny: {question}\n" in told
    assert review(adopter, "--accept", code=0).startswith("Godtok 3 i ")
    assert review(adopter, code=0) == NOTHING


def test_a_handbook_without_packs_has_nothing_to_review(handbook: Handbook) -> None:
    assert review(handbook, code=0) == NOTHING


def test_what_is_changed_new_and_gone_is_told_with_the_words(
    settled: Handbook, pack: SmallPack
) -> None:
    pack.change("quizzes/trovardig.yaml", "ryktet om skolen", "ryktet om den nye skolen")
    pack.change("quizzes/trovardig.yaml", "Da går ryktet", "Slik kommer ryktet")
    pack.change("quizzes/trovardig.yaml", "id: kollegaen-spor", "id: sjefen-spor")
    told = review(settled, code=1)
    lines = [line.strip() for line in told.splitlines()]
    assert "situation: En nabo spør deg om ryktet om {+den nye+} skolen." in lines
    assert "feedback: [-Da går-] {+Slik kommer+} ryktet videre." in lines
    assert {"borte: kollegaen-spor", "ny: sjefen-spor", "endret: ryktet"} <= {*lines}
    assert "bildet-fra-festen" not in told
    assert "Det du vet" not in told
    assert "3 å se på." in told


def test_other_line_breaks_and_comments_are_no_change(settled: Handbook, pack: SmallPack) -> None:
    pack.change(
        "quizzes/trovardig.yaml",
        "# En merknad i filen.\n    situation: En nabo spør deg om ryktet om skolen.",
        "situation: >-\n      En nabo spør deg\n      om ryktet om skolen.",
    )
    assert review(settled, code=0) == NOTHING


def test_changes_are_accepted_one_by_one(settled: Handbook, pack: SmallPack) -> None:
    pack.change("quizzes/trovardig.yaml", "ryktet om skolen", "ryktet om broen")
    pack.change("quizzes/trovardig.yaml", "Ingen blir vist fram", "Ingen blir vist")
    assert review(settled, "--accept", "ryktet", code=0).startswith("Godtok 1 i ")
    told = review(settled, code=1)
    assert "ryktet" not in told
    assert "endret: bildet-fra-festen" in told
    review(settled, "--accept", "trovardig", code=0)
    assert review(settled, code=0) == NOTHING


def test_the_words_of_what_is_new_are_shown_on_request(settled: Handbook, pack: SmallPack) -> None:
    pack.change("quizzes/trovardig.yaml", "id: ryktet", "id: ryktene")
    pack.change("quizzes/trovardig.yaml", "En nabo spør deg", "|\n      En nabo spør deg\n     ")
    assert "om ryktet om skolen" not in review(settled, code=1)
    assert "situation: En nabo spør deg om ryktet om skolen." in review(settled, "ryktene", code=1)


def test_a_name_in_which_nothing_is_changed_is_refused(settled: Handbook, pack: SmallPack) -> None:
    pack.change("quizzes/trovardig.yaml", "ryktet om skolen", "ryktet om broen")
    assert "Ingenting i pakkene som heter «ryktett», er endret. Mente du «ryktet»?" in " ".join(
        review(settled, "--accept", "ryktett", code=2).split()
    )
    assert "endret: ryktet" in review(settled, code=1)


def test_a_quiz_that_is_gone_is_told_as_a_whole(settled: Handbook, pack: SmallPack) -> None:
    pack.folder.joinpath("quizzes/trovardig.yaml").unlink()
    pack.write("quizzes/varsom.yaml", QUIZ.replace("trovardig", "varsom").replace("id: ", "id: v-"))
    told = review(settled, code=1)
    assert "trovardig (hele quizen er borte)" in told
    assert "varsom (ny quiz)" in told
    review(settled, "--accept", code=0)
    text = settled.folder.joinpath(FILE).read_text("utf-8")
    assert "trovardig" not in text
    assert "v-ryktet" in text


def test_a_question_with_own_words_is_still_reviewed_and_one_that_is_left_out_is_not(
    settled: Handbook, pack: SmallPack
) -> None:
    settled.write(
        "quizzes/trovardig.yaml",
        f"{UPON}replace: [ryktet]\nwithout: [bildet-fra-festen]\n{OWN.format(id='ryktet')}",
    )
    pack.change("quizzes/trovardig.yaml", "ryktet om skolen", "ryktet om broen")
    pack.change("quizzes/trovardig.yaml", "Ingen blir vist fram", "Ingen blir vist")
    told = review(settled, code=1)
    assert "endret: ryktet (dere har egne ord)" in told
    assert "bildet-fra-festen" not in told


def test_a_quiz_with_a_whole_file_of_its_own_is_not_reviewed(
    settled: Handbook, pack: SmallPack
) -> None:
    settled.write("quizzes/trovardig.yaml", "rule: trovardig\n" + OWN.format(id="eget"))
    pack.change("quizzes/trovardig.yaml", "ryktet om skolen", "ryktet om broen")
    assert review(settled, code=0) == NOTHING


def test_a_draft_of_the_pack_is_not_reviewed(settled: Handbook, pack: SmallPack) -> None:
    pack.change("quizzes/trovardig.yaml", "questions:", "questions:\n  - {id: nytt, draft: true}")
    assert review(settled, code=0) == NOTHING


def test_the_version_is_told_when_it_is_another(settled: Handbook, pack: SmallPack) -> None:
    metadata = pack.info / "METADATA"
    metadata.write_text(metadata.read_text().replace("Version: 1.0", "Version: 2.0"))
    pack.change("quizzes/trovardig.yaml", "ryktet om skolen", "ryktet om broen")
    assert review(settled, code=1).startswith("nabo-some 2.0 (godtatt: 1.0)\n")
    review(settled, "--accept", code=0)
    assert 'version: "2.0"' in settled.folder.joinpath(FILE).read_text("utf-8")


def test_comments_in_the_file_stay_and_the_order_is_by_name(
    settled: Handbook, pack: SmallPack
) -> None:
    settled.change(FILE, "      ryktet:", "      # Fru Berg ser på denne.\n      ryktet:")
    pack.change("quizzes/trovardig.yaml", "ryktet om skolen", "ryktet om broen")
    pack.change("quizzes/trovardig.yaml", "id: kollegaen-spor", "id: cafeen")
    review(settled, "--accept", code=0)
    lines = settled.folder.joinpath(FILE).read_text("utf-8").splitlines()
    names = [line.strip().partition(":")[0] for line in lines]
    assert names[3:] == [
        "trovardig", "bildet-fra-festen", "cafeen", "# Fru Berg ser på denne.", "ryktet", "version",
    ]  # fmt: skip


def test_the_files_are_the_same_however_one_came_to_accept(
    adopter: Handbook, pack: SmallPack
) -> None:
    for name in ("ryktet", "kollegaen-spor", "bildet-fra-festen"):
        review(adopter, "--accept", name, code=0)
    one = [adopter.folder.joinpath(name).read_bytes() for name in (FILE, WORDS)]
    for name in (FILE, WORDS):
        adopter.folder.joinpath(name).unlink()
    review(adopter, "--accept", code=0)
    assert one == [adopter.folder.joinpath(name).read_bytes() for name in (FILE, WORDS)]


def test_without_the_kept_words_all_that_is_there_now_is_shown(
    settled: Handbook, pack: SmallPack
) -> None:
    settled.folder.joinpath(WORDS).unlink()
    assert review(settled, code=0) == NOTHING
    pack.change("quizzes/trovardig.yaml", "ryktet om skolen", "ryktet om broen")
    told = review(settled, code=1)
    assert "Ordene som ble godtatt, er ikke tatt vare på." in told
    assert "situation: En nabo spør deg om ryktet om broen." in told


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        (FILE, "nabo-some:\n  farge: blå\n", 2),
        (FILE, "nabo-some:\n  quizzes: [trovardig]\n", 2),
        (FILE, "nabo-some:\n  pages:\n    a.md: [1]\n", 3),
        (FILE, "nabo-some: {\n", 2),
        (WORDS, "{\n", 2),
        (WORDS, "[]", 1),
    ],
)
def test_a_file_of_what_was_accepted_that_cannot_be_read_is_reported_and_left_alone(
    settled: Handbook, name: str, text: str, line: int
) -> None:
    settled.write(name, text)
    for arguments in ([], ["--accept"]):
        assert f"{name}:{line}: Fil" in review(settled, *arguments, code=2) or (
            f"{name}:{line}: Linjen er ikke slik" in review(settled, *arguments, code=2)
        )
    assert settled.folder.joinpath(name).read_text("utf-8") == text


def test_a_copied_page_is_reviewed_and_the_own_one_is_left_alone(
    settled: Handbook, pack: SmallPack
) -> None:
    pack.change("pages/rad/svar-raskt.md", "så raskt du kan", "raskt")
    assert review(settled, code=0) == NOTHING
    pack.write("pages/rad/svar-raskt.md", PAGE)
    assert run(settled, "pack", "copy", "rad/svar-raskt").exit_code == 0
    copy = settled.folder / "docs/rad/svar-raskt.md"
    assert copy.read_text("utf-8") == PAGE
    pack.change("pages/rad/svar-raskt.md", "2026-01-01", "2026-05-05")
    pack.change("pages/rad/svar-raskt.md", "Svar folk så", "Svar folk\nså")
    assert review(settled, code=0) == NOTHING
    pack.change("pages/rad/svar-raskt.md", "folk\nså raskt du kan", "folk innen en time")
    told = review(settled, code=1)
    assert "endret: rad/svar-raskt.md" in told
    assert "Svar folk [-så raskt du kan.-] {+innen en time.+}" in told
    assert copy.read_text("utf-8") == PAGE
    pack.folder.joinpath("pages/rad/svar-raskt.md").unlink()
    pack.write("pages/rad/varsom.md", PAGE.replace("svar-raskt", "varsom"))
    told = review(settled, code=1)
    assert "borte: rad/svar-raskt.md" in told
    assert "ny: rad/varsom.md" in told
    review(settled, "--accept", code=0)
    assert review(settled, code=0) == NOTHING


def test_what_is_accepted_of_a_pack_is_forgotten_when_the_handbook_no_longer_names_it(
    settled: Handbook,
) -> None:
    settled.change("docs/conf.py", "handbook_packs = ['nabo-some']\n", "")
    assert review(settled, code=0) == NOTHING
    review(settled, "--accept", code=0)
    assert "nabo" not in settled.folder.joinpath(FILE).read_text("utf-8")
    assert review(settled, code=0) == NOTHING
