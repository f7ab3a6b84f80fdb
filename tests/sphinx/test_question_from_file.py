"""``handbook new question --from``: a question from the form is put into its rule's quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sphinx.test_new_question import GIVEN, ask, lint

if TYPE_CHECKING:
    from click.testing import Result

    from tests.sphinx.small_handbook import Handbook

PIECE = """\
# yaml-language-server: $schema=schema.json
rule: taushetsplikt
questions:
  - id: ny-hendelse
    type: multiple
    roles: [ansatt]
    situation: |-
      Du rydder på vaktrommet. Ei liste med navn ligger på bordet, og noen har tatt bilde av kaka ved siden av.

      > Se så fin!
    prompt: Hva bør du gjøre?
    options:
      - text: Be om at bildet blir tatt ned.
        correct: true
        feedback: Navnene kan leses.
      # En kommentar fra den som skrev.
      - text: Like bildet.
        correct: false
        feedback: Da når det flere.
"""


def deliver(handbook: Handbook, text: str, *options: str) -> Result:
    file = handbook.folder / "levert.yaml"
    file.write_text(text, encoding="utf-8")
    return ask(handbook, "--from", str(file), *options)


def test_a_question_from_a_file_is_put_last_in_its_rules_quiz_and_nothing_else_changes(
    handbook: Handbook,
) -> None:
    path = handbook.folder / "quizzes/taushetsplikt.yaml"
    before = path.read_text(encoding="utf-8") + "# Noe en redaktør skrev.\n"
    path.write_text(before, encoding="utf-8")
    result = deliver(handbook, PIECE)
    assert result.exit_code == 0, result.output
    after = path.read_text(encoding="utf-8")
    assert after.startswith(before)
    assert "# En kommentar fra den som skrev." in after
    assert not [line for line in lint(handbook) if "[quiz]" in line or "ny-hendelse" in line]


def test_a_question_can_replace_the_one_with_its_id_and_the_others_stay_byte_for_byte(
    handbook: Handbook,
) -> None:
    path = handbook.folder / "quizzes/taushetsplikt.yaml"
    deliver(handbook, PIECE)
    last = PIECE.replace("ny-hendelse", "enda-en").replace("Du rydder", "Du vasker")
    assert deliver(handbook, last).exit_code == 0
    before = path.read_text(encoding="utf-8")
    assert "finnes fra før" in deliver(handbook, PIECE).output
    assert path.read_text(encoding="utf-8") == before
    changed = PIECE.replace("Like bildet.", "Dele bildet.").replace("# En kommentar", "# En annen")
    result = deliver(handbook, changed, "--replace")
    assert result.exit_code == 0, result.output
    after = path.read_text(encoding="utf-8")
    assert "Dele bildet." in after
    assert "# En kommentar fra den som skrev." in after
    start = before.index("  - id: ny-hendelse")
    assert after[:start] == before[:start]
    assert after.endswith(before[before.index("  - id: enda-en") :])


LATER = """\
rule: taushetsplikt
questions:
- id: rekkefolgen
  type: order
  roles: [mandat]
  situation: >
    Du rydder i bildene
    fra sykehjemmet. Noen er fra sommeren, andre fra i går, og nettsiden trenger tre nye innen fredag.
  # Om spørsmålet.
  prompt: Hva gjør du først?
  items:
  - {text: Se på bakgrunnen, feedback: Den avgjør om bildet kan brukes.}
  - {text: Legge ut bildet, feedback: Først nå er det trygt.}
"""


def test_a_question_of_a_series_takes_its_place_in_it_again(handbook: Handbook) -> None:
    path = handbook.folder / "quizzes/taushetsplikt.yaml"
    before = path.read_text(encoding="utf-8")
    result = deliver(handbook, LATER, "--replace")
    assert result.exit_code == 0, result.output
    after = path.read_text(encoding="utf-8")
    entry = after[after.index("  - id: rekkefolgen") : after.index("  - id: utkastet")]
    assert entry.splitlines()[1:5] == [
        "    series: korridor",
        "    type: order",
        "    roles: [mandat]",
        "    # Om spørsmålet.",
    ]
    assert after[: after.index(entry)] == before[: before.index("  - id: rekkefolgen")]
    first = before[before.index("  - id: hvor-horer") : before.index("  - id: rekkefolgen")]
    changed = f"rule: taushetsplikt\nquestions:\n{first}".replace("Hva kan", "Hva vil")
    alone = changed.replace("    series: korridor\n", "")
    assert deliver(handbook, alone, "--replace").exit_code == 0
    expected = before.replace(first, first.replace("Hva kan", "Hva vil"))
    after = path.read_text(encoding="utf-8")
    assert after.split("  - id: rekk")[0].split() == moved(expected.split("  - id: rekk")[0])
    assert not [line for line in lint(handbook) if "[quiz]" in line]


def moved(text: str) -> list[str]:
    """Return the words of a file whose series is written right after the id."""
    return text.replace(
        "    type: classify\n    roles: [mandat]\n    series: korridor\n",
        "    series: korridor\n    type: classify\n    roles: [mandat]\n",
    ).split()


def test_another_situation_for_one_question_of_a_series_is_that_of_all(handbook: Handbook) -> None:
    path = handbook.folder / "quizzes/taushetsplikt.yaml"
    before = path.read_text(encoding="utf-8")
    result = deliver(handbook, LATER.replace("bildene", "filmene"), "--replace")
    assert result.exit_code == 0, result.output
    assert "serien «korridor». Les disse på nytt: hvor-horer-det-hjemme." in result.output
    after = path.read_text(encoding="utf-8")
    first = before[before.index("  - id: hvor-horer") : before.index("  - id: rekkefolgen")]
    rest = "Noen er fra sommeren, andre fra i går, og nettsiden trenger tre nye innen fredag."
    situation = f"    situation: >\n      Du rydder i filmene\n      fra sykehjemmet. {rest}\n"
    old = next(line for line in first.splitlines(keepends=True) if "situation:" in line)
    assert first.replace(old, situation) in after
    assert after.count("filmene") == 1
    assert not [line for line in lint(handbook) if "[quiz]" in line]


def test_another_situation_for_the_first_of_a_series_says_which_others_share_it(
    handbook: Handbook,
) -> None:
    path = handbook.folder / "quizzes/taushetsplikt.yaml"
    before = path.read_text(encoding="utf-8")
    first = before[before.index("  - id: hvor-horer") : before.index("  - id: rekkefolgen")]
    alone = first.replace("    series: korridor\n", "").replace("bildene", "filmene")
    result = deliver(handbook, f"rule: taushetsplikt\nquestions:\n{alone}", "--replace")
    assert "Les disse på nytt: rekkefolgen." in result.output
    assert "Du rydder i filmene" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("prompt", ["Hva nå", "Hva nå?"], ids=["read by both parsers", "by one"])
def test_a_series_whose_first_question_stands_in_braces_is_left_as_it_is(
    handbook: Handbook, prompt: str
) -> None:
    path = handbook.folder / "quizzes/taushetsplikt.yaml"
    text = path.read_text(encoding="utf-8")
    first = text[text.index("  - id: hvor-horer") : text.index("  - id: rekkefolgen")]
    braces = (
        "  - {id: hvor-horer-det-hjemme, type: reflect, roles: [mandat], series: korridor,\n"
        "     situation: Du rydder i bildene fra sykehjemmet., "
        f"prompt: {prompt}, points: [Én, To]}}\n"
    )
    path.write_text(text.replace(first, braces), encoding="utf-8")
    before = path.read_bytes()
    result = deliver(handbook, LATER.replace("bildene", "filmene"), "--replace")
    assert result.exit_code == 2, result.output
    assert "kan ikke byttes ut i filen" in result.output
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "rule: taushetsplikt",
            "rule: taushet",
            "levert.yaml:2: Regelen «taushet» finnes ikke. Skriv en av disse etter «rule:»: rolle, ",
        ),
        ("correct: true", "correct: ja?", "levert.yaml:"),
        ("Be om at bildet", "Be om at {rul}`x` bildet", "levert.yaml:"),
        ("roles: [ansatt]", "roles: [sjef]", "levert.yaml:6: «ny-hendelse» har en ukjent verdi"),
        ("questions:", "questions: [", "levert.yaml:"),
        (PIECE, "", "levert.yaml:1:"),
        (PIECE, "\x00\x01", "levert.yaml:1:"),
    ],
)
def test_a_file_with_a_fault_is_reported_at_its_line_and_changes_nothing(
    handbook: Handbook, old: str, new: str, said: str
) -> None:
    path = handbook.folder / "quizzes/taushetsplikt.yaml"
    before = path.read_bytes()
    result = deliver(handbook, PIECE.replace(old, new))
    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output
    assert path.read_bytes() == before


def test_the_rule_may_come_after_the_question(handbook: Handbook) -> None:
    [first, _rule, *rest] = PIECE.splitlines()
    text = "\n".join([first, *rest, "# Til slutt:", "rule: taushetsplikt", ""])
    assert deliver(handbook, text).exit_code == 0


def test_other_answers_beside_a_file_are_refused(handbook: Handbook) -> None:
    assert "Med --from sier filen alt" in deliver(handbook, PIECE, "--rule", "rolle").output
    assert "--replace trenger --from" in ask(handbook, *GIVEN, "--replace").output
