"""The command ``handbook`` as an author runs it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from handbook_ext.cli import main
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.types import TYPES

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

COMMANDS_PAGE = Path(__file__).parents[2] / "docs" / "redaksjon" / "kommandoer.md"


def run(handbook: Handbook, *arguments: str, typed: str | None = None) -> Result:
    folder = str(handbook.folder / "docs")
    return CliRunner().invoke(main, ["--conf", folder, *arguments], input=typed)


def test_lint_of_a_sound_handbook_says_so_and_ends_with_zero(handbook: Handbook) -> None:
    result = run(handbook, "lint")
    assert (result.exit_code, result.output) == (0, "Ingenting å rette.\n")


def test_lint_reports_faults_and_weaknesses_with_their_places_and_ends_with_one(
    handbook: Handbook,
) -> None:
    handbook.change("quizzes/rolle.yaml", "verdict: best", "verdict: beste")
    handbook.change("quizzes/taushetsplikt.yaml", "Hva bør du se etter", "Hva bør du ikke se på")
    result = run(handbook, "lint")
    assert result.exit_code == 1
    reported = result.output.splitlines()
    assert "rolle.yaml:13: Alternativ 1 i «hvem-snakker»" in reported[0]
    assert "taushetsplikt.yaml:7: Spørsmålet har en nektelse" in reported[1]
    assert reported[2] == "2 å se på."
    found = json.loads(run(handbook, "lint", "--format", "json").output)
    assert [(entry["line"], entry["check"]) for entry in found] == [(13, "quiz"), (7, "negation")]


def test_lint_reports_texts_with_too_few_words_also_where_builds_do_not(handbook: Handbook) -> None:
    for old, new in (
        (" Lederen vil vise fram veggene som er nymalt, og innlegget skal ut før lunsj.", ""),
        ("Gardiner røper ingen.", "Ja."),
        ("Tjue andre har svart.", "Dagen etter."),
    ):
        handbook.change("quizzes/taushetsplikt.yaml", old, new)
    reported = run(handbook, "lint").output.splitlines()
    assert [line.split(".yaml:")[-1] for line in reported[:-1]] == [
        (
            "6: Teksten har bare 9 ord. Hvem er du, hvor er det, hva hendte nettopp, og hva står på spill? "
            "[short-situation]"
        ),
        "14: Begrunnelsen har bare 1 ord. Skriv hva som følger av valget, og hvorfor. [short-feedback]",
        "60: Teksten har bare 2 ord. Skriv hva som har hendt siden sist. [short-step]",
    ]
    assert handbook.warnings() == []


def test_lint_reports_an_overdue_review_also_where_builds_do_not(
    handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")  # in March 2030
    handbook.change("docs/conf.py", "nitpicky", 'suppress_warnings = ["handbook.review"]\nnitpicky')
    handbook.change("docs/rad.md", "# Vær", "---\nreviewed: 2029-03-01\n---\n\n# Vær")
    result = run(handbook, "lint")
    assert result.exit_code == 1
    assert "rad.md:2: Siden skulle vært gjennomgått innen 2030-03-01." in result.output
    assert result.output.count("[undated-review]") == 3
    assert handbook.warnings() == []


def test_the_coverage_matrix_counts_questions_by_role_and_type(handbook: Handbook) -> None:
    rows = json.loads(run(handbook, "lint", "--coverage", "--format", "json").output)
    counts = {row["rule"]: row for row in rows}
    assert counts["taushetsplikt"]["total"] == 6
    assert counts["taushetsplikt"]["types"]["spot"] == 1
    table = run(handbook, "lint", "--coverage").output.splitlines()
    assert table[0].split()[:2] == ["regel", "mandat"]
    assert table[2].split()[:2] == ["taushetsplikt", "6"]


def test_show_prints_a_question_with_its_key(handbook: Handbook) -> None:
    output = run(handbook, "show", "hvem-snakker").output
    assert "Hva bør du svare?" in output
    assert "B – Risikabelt. Da gjetter låneren" in " ".join(output.split())
    data = json.loads(run(handbook, "show", "hvem-snakker", "--format", "json").output)
    assert data["options"][0] == {"id": "a", "verdict": "best"}


def test_show_of_an_unknown_question_names_the_nearest_and_ends_with_two(
    handbook: Handbook,
) -> None:
    result = run(handbook, "show", "hvem-snaker")
    assert result.exit_code == 2
    assert "Spørsmålet «hvem-snaker» finnes ikke. Mente du «hvem-snakker»?" in result.output


def test_graph_draws_where_each_choice_leads(handbook: Handbook) -> None:
    output = run(handbook, "graph", "taushetsplikt").output
    assert "[forste] Hva bør du gjøre nå?" in output
    assert "B Risikabelt: Vente til i morgen → andre" in output
    assert "(brak) Gikk galt: Saken havner i avisa." in output


@pytest.mark.parametrize("kind", TYPES)
def test_a_new_question_is_valid_and_leaves_the_rest_of_the_file_as_it_was(
    handbook: Handbook, kind: str
) -> None:
    path = handbook.folder / "quizzes" / "rolle.yaml"
    before = "# en kommentar fra redaksjonen\n" + path.read_text(encoding="utf-8")
    path.write_text(before, encoding="utf-8")
    options = ["--rule", "rolle", "--id", "helt-nytt", "--type", kind, "--role", "ansatt"]
    result = run(handbook, "new", "question", *options)
    assert result.exit_code == 0, result.output
    after = path.read_text(encoding="utf-8")
    assert after.startswith(before.rstrip())
    loaded = load_quiz(path, ["mandat", "ansatt"])
    assert [str(fault) for fault in loaded.faults] == []
    assert loaded.quiz.questions[-1].id == "helt-nytt"
    assert loaded.quiz.questions[-1].body.type == kind


def test_a_new_question_asks_for_what_is_not_given(handbook: Handbook) -> None:
    result = run(handbook, "new", "question", typed="trovardig\nny-sak\nreflect\nansatt\n")
    assert result.exit_code == 0, result.output
    assert handbook.folder.joinpath("quizzes", "trovardig.yaml").is_file()


@pytest.mark.parametrize(
    ("rule", "question", "role", "reported"),
    [
        ("roller", "ny", "mandat", "Regelen «roller» finnes ikke. Velg en av: rolle"),
        ("rolle", "hvem-snakker", "mandat", "finnes fra før. Velg en annen id."),
        ("rolle", "Ny Sak", "mandat", "bare ha små bokstaver"),
        ("rolle", "ny", "sjef", "Rollen «sjef» finnes ikke."),
    ],
)
def test_a_new_question_that_cannot_be_made_is_refused_and_no_file_changes(
    handbook: Handbook, rule: str, question: str, role: str, reported: str
) -> None:
    before = handbook.folder.joinpath("quizzes", "rolle.yaml").read_bytes()
    options = ["--rule", rule, "--id", question, "--type", "single", "--role", role]
    result = run(handbook, "new", "question", *options)
    assert result.exit_code == 2
    assert reported in " ".join(result.output.split())
    assert handbook.folder.joinpath("quizzes", "rolle.yaml").read_bytes() == before


def test_the_schema_is_written_beside_the_quizzes(handbook: Handbook) -> None:
    assert run(handbook, "schema").exit_code == 0
    schema = json.loads(handbook.folder.joinpath("quizzes/schema.json").read_text("utf-8"))
    assert schema["title"] == "Quiz for en regel"

    tools = handbook.folder / "docs/_data"
    tools.mkdir()
    assert run(handbook, "schema").exit_code == 0
    assert sorted(path.name for path in tools.iterdir()) == [
        "channel-schema.json",
        "draft-schema.json",
        "limits-schema.json",
        "synonyms-schema.json",
        "tool-schema.json",
    ]


def test_every_command_is_reported_in_the_editors_pages() -> None:
    page = COMMANDS_PAGE.read_text(encoding="utf-8")
    names = [name for name in main.commands if name != "new"] + ["new question"]
    assert [name for name in names if f"handbook {name}" not in page] == []


def test_what_click_itself_says_is_bokmal_too(handbook: Handbook) -> None:
    shown = run(handbook, "lint", "--hjelp").output
    assert shown.startswith("Bruk: main lint [VALG]")
    assert "Vis denne hjelpen." in shown
    mistaken = run(handbook, "new", "question", "--type", "quiz")
    assert mistaken.exit_code == 2
    assert "Feil: Verdien for '--type' kan ikke brukes" in mistaken.output
    assert "Skriv «main new question --hjelp» for å få hjelp." in mistaken.output
