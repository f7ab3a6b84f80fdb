"""``handbook lint`` reports when two things on a page have one id, or a quiz is shown twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sphinx.linted import at, run

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


def test_a_quiz_that_two_places_show_is_reported_at_the_one_that_is_not_the_rules_own_page(
    handbook: Handbook,
) -> None:
    handbook.change("docs/index.md", "```{toctree}", ":::{quiz} rolle\n:::\n\n```{toctree}")
    handbook.change(
        "docs/taushetsplikt.md",
        ":::{quiz} taushetsplikt\n:::",
        ":::{quiz} taushetsplikt\n:::\n\n:::{quiz} taushetsplikt\n:::",
    )
    reported = run(handbook)
    assert [str(entry["path"]).rpartition("/")[2] for entry in reported] == [
        "index.md",
        "taushetsplikt.md",
    ]
    assert at(reported, "index.md")[0][1] == (
        "Quizen «rolle» er også vist i rolle.md, linje 15. Ta den bort, eller vis noen av "
        "spørsmålene med :only:."
    )


CLASHES = {
    "a heading after it": ("## Hvem snakker\n\nOrd.\n", "overskriften «Hvem snakker»"),
    "a question shown again": (
        ":::{quiz} rolle\n:only: hvem-snakker\n:::\n",
        "et annet spørsmål («hvem-snakker»)",
    ),
}


@pytest.mark.parametrize(("text", "other"), CLASHES.values(), ids=CLASHES)
@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
def test_a_question_that_has_the_id_of_something_else_on_its_page_is_reported(
    handbook: Handbook, text: str, other: str, *, before: bool
) -> None:
    quiz = ":::{quiz} rolle\n:::\n"
    both = f"{text}\n{quiz}" if before else f"{quiz}\n{text}"
    handbook.change("docs/rolle.md", quiz, both)
    (reported,) = run(handbook)
    assert reported["message"] == (
        f"Spørsmålet «hvem-snakker» får id-en «hvem-snakker», som {other} på siden har. "
        "Velg en annen id."
    )
    assert str(reported["path"]).endswith("rolle.yaml")


def test_a_question_that_is_called_as_a_place_of_its_page_is_reported(handbook: Handbook) -> None:
    handbook.change("docs/rolle.md", "## Prøv deg", "(hvem-snakker)=\n## Prøv deg")
    (reported,) = run(handbook)
    assert "får id-en «hvem-snakker», som" in str(reported["message"])


def test_a_step_that_is_called_as_another_question_is_reported(handbook: Handbook) -> None:
    handbook.change("quizzes/taushetsplikt.yaml", "id: rekkefolgen", "id: kommentaren-forste")
    (reported,) = run(handbook)
    assert "«kommentaren-forste»" in str(reported["message"])
    assert str(reported["message"]).endswith("Velg en annen id.")
