"""``handbook new question``: what it asks, what it writes, and what lint says until it is filled in."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from handbook_ext.cli import main
from handbook_ext.quiz.lint.unfilled import unfilled_texts
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.skeletons import REMEDIES, skeleton
from handbook_ext.quiz.types import TYPES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook

GIVEN = ("--rule", "rolle", "--id", "ny-en", "--type", "multiple", "--role", "mandat")


def ask(handbook: Handbook, *options: str, typed: str = "") -> Result:
    conf = ["--conf", str(handbook.folder / "docs")]
    return CliRunner().invoke(main, [*conf, "new", "question", *options], input=typed)


def lint(handbook: Handbook) -> list[str]:
    conf = ["--conf", str(handbook.folder / "docs")]
    return CliRunner().invoke(main, [*conf, "lint"]).output.splitlines()


RUN_EACH = """
import json, os, sys, traceback
from handbook_ext.cli import main

for arguments in json.loads(sys.argv[1]):
    try:
        main(arguments)
    except SystemExit as end:
        code = end.code
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os.write(1, bytes([0, code or 0]))
"""


def process(
    handbook: Handbook, *commands: Sequence[str], encoding: str = "utf-8"
) -> list[tuple[int, str]]:
    """Run commands after each other where there is no terminal; return how each ends, and says."""
    conf = ["--conf", str(handbook.folder / "docs")]
    given = json.dumps([[*conf, *arguments] for arguments in commands])
    said = subprocess.run(
        [sys.executable, "-c", RUN_EACH, given],
        env=os.environ | {"PYTHONIOENCODING": encoding},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=True,
    ).stdout
    ended = re.findall(rb"(.*?)\x00([\x00-\xff])", said, re.DOTALL)
    return [(code[0], words.decode("ascii", "replace")) for words, code in ended]


def test_rules_types_and_roles_are_listed_and_chosen_by_number(handbook: Handbook) -> None:
    result = ask(handbook, typed="2\nny-sak\n7\n\n")
    assert result.exit_code == 0, result.output
    lines = result.output.splitlines()
    slugs = [line.split()[1] for line in lines if re.match(r" +\d  ", line)]
    assert slugs[:2] == ["rolle", "taushetsplikt"]
    assert slugs[3:10] == list(TYPES)
    assert re.search(r"7  reflect +skriver for seg selv", result.output)
    [quiz] = [load_quiz(handbook.folder / "quizzes/taushetsplikt.yaml", ["mandat", "ansatt"]).quiz]
    assert (quiz.questions[-1].id, quiz.questions[-1].body.type) == ("ny-sak", "reflect")


def test_each_answer_is_checked_at_once_and_asked_for_again(handbook: Handbook) -> None:
    typed = "roller\n99\nrolle\nHvem\nhvem-snakker\nny-sak\nsinge\nsingle\nsjef\nansatt\n"
    result = ask(handbook, typed=typed)
    assert result.exit_code == 0, result.output
    reported = [line for line in result.output.splitlines() if "Feil: " in line]
    assert [line.split("Feil: ")[1] for line in reported] == [
        "«roller» er ingen av dem. Mente du «rolle»?",
        "«99» er ingen av dem.",
        "Id-en kan bare ha små bokstaver a–z, tall og bindestrek.",
        "Spørsmålet «hvem-snakker» finnes fra før. Velg en annen id.",
        "«singe» er ingen av dem. Mente du «single»?",
        "«sjef» er ingen av dem.",
    ]
    assert result.output.index("«roller» er") < result.output.index("Hva skal spørsmålet hete")


def test_the_role_proposed_is_one_that_the_rule_speaks_to(handbook: Handbook) -> None:
    result = ask(handbook, "--rule", "trovardig", "--id", "ny", "--type", "single", typed="\n")
    assert result.exit_code == 0, result.output
    assert "[ansatt]: " in result.output
    assert "roles: [ansatt]" in handbook.folder.joinpath("quizzes/trovardig.yaml").read_text(
        "utf-8"
    )


def test_an_id_of_a_question_with_faults_is_taken_too(handbook: Handbook) -> None:
    handbook.change("quizzes/rolle.yaml", "verdict: best", "verdict: beste")
    result = ask(handbook, *GIVEN[:2], "--id", "hvem-snakker", *GIVEN[4:])
    assert result.exit_code == 2
    assert "Spørsmålet «hvem-snakker» finnes fra før." in result.output


def test_a_list_at_the_margin_gets_its_question_and_lint_knows_it(handbook: Handbook) -> None:
    path = handbook.folder / "quizzes/rolle.yaml"
    text = re.sub(r"(?m)^  ", "", path.read_text("utf-8"))
    path.write_text(text, encoding="utf-8")
    assert ask(handbook, *GIVEN).exit_code == 0
    assert path.read_text("utf-8").startswith(f"{text}\n- id: ny-en\n  type: multiple\n")
    assert any(
        "«<Beskriv situasjonen.>» står igjen fra mønsteret." in line for line in lint(handbook)
    )


@pytest.mark.parametrize(
    "content", [b"rule: rolle\nquestions: snart\n", "rule: rolle # å\n".encode("cp1252")]
)
def test_a_file_that_takes_no_question_is_reported_with_its_place(
    handbook: Handbook, content: bytes
) -> None:
    path = handbook.folder / "quizzes/rolle.yaml"
    path.write_bytes(content)
    result = ask(handbook, *GIVEN)
    assert result.exit_code == 2
    assert re.search(r"rolle\.yaml:\d: \S.*\. \S.*\.", result.output)
    assert path.read_bytes() == content


def test_a_skeleton_shows_how_several_roles_are_written_with_those_that_the_handbook_has() -> None:
    assert "# flere: [ansatte, ledere]" in skeleton(
        "single", "ny", "ansatte", "x", ["ansatte", "ledere"]
    )


@pytest.mark.parametrize("kind", TYPES)
def test_a_skeleton_is_refused_piece_by_piece_until_all_is_written(
    tmp_path: Path, kind: str
) -> None:
    text = f"rule: rolle\nquestions:\n{skeleton(kind, 'ny', 'mandat', 'rolle')}"
    pieces = re.findall(r"<[^<>]+>", text)
    known = REMEDIES
    assert set(pieces) <= set(known)
    path = tmp_path / "rolle.yaml"
    for number, piece in enumerate(pieces):
        if piece not in text:
            continue
        path.write_text(text, encoding="utf-8")
        loaded = load_quiz(path, ["mandat"])
        assert loaded.faults == []
        faults = list(unfilled_texts(loaded.quiz.questions[0]))
        mine = [fault for fault in faults if piece in str(fault)]
        assert mine, piece
        assert str(mine[0]) == f"«{piece}» står igjen fra mønsteret. {known[piece]}"
        lines = text.splitlines()
        if kind != "classify":  # where a category is refused at the start of their list
            assert [piece in lines[fault.place.line - 1] for fault in mine] == [True] * len(mine)
        times = -1 if "ategori" in piece or piece == "<En annen>" else 1  # named by its items too
        text = text.replace(piece, f"Skrevet {number}.", times)
    path.write_text(text, encoding="utf-8")
    [question] = load_quiz(path, ["mandat"]).quiz.questions
    assert list(unfilled_texts(question)) == []


def test_words_left_between_the_brackets_of_the_skeleton_are_a_fault(handbook: Handbook) -> None:
    handbook.change("quizzes/rolle.yaml", "text: At det ikke har noe å si.", "text: <Det har det.>")
    (reported,) = [line for line in lint(handbook) if "rolle.yaml:15:" in line]
    assert "rolle.yaml:15: Hele teksten står mellom < og >, som i mønsteret: «<Det har" in reported


def test_without_a_terminal_a_missing_answer_names_the_options_and_ends_with_two(
    handbook: Handbook,
) -> None:
    [(code, said)] = process(handbook, ["new", "question", *GIVEN[:4]])
    assert code == 2
    assert "--rule, --id, --type, --role" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_that_lacks_our_signs_gets_others_and_no_traceback(
    handbook: Handbook, encoding: str
) -> None:
    codes = {
        ("graph", "taushetsplikt"): 0,
        ("show", "hvem-snakker", "--format", "json"): 0,
        ("new", "question", *GIVEN[:2], "--id", "Æ→", *GIVEN[4:]): 2,
        ("new", "question", *GIVEN): 0,
        ("lint",): 1,
        ("--hjelp",): 0,
    }
    ended = process(handbook, *codes, encoding=encoding)
    for (arguments, code), (found, said) in zip(codes.items(), ended, strict=True):
        assert (found, "Traceback" in said) == (code, False), (arguments, said)
    drawn = ended[0][1]
    assert (" -> andre" in drawn) == (encoding == "cp1252")  # click takes ASCII for a mistake
