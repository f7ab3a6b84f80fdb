"""An eighth type of question, for tests: a number to write, with nothing outside its own declarations.

What it needs beyond these, every new type would have to add to the code of each output.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.engine.shapes import Refusal
from handbook_ext.quiz.control import Control, OnPage, OnPaper
from handbook_ext.quiz.fields import feedback
from handbook_ext.quiz.labels import Label, prompt_label
from handbook_ext.quiz.types.question_type import QuestionType, Skeleton
from handbook_ext.quiz.view import Interaction, Row, View
from handbook_ext.source.record import Field
from handbook_ext.source.shapes import Plain
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.quiz.model import Question
    from handbook_ext.typst.writer import TypstWriter

QUIZ = """\
rule: rolle
questions:
  - id: hvor-mange
    type: counted
    roles: [mandat]
    situation: Låneren venter.
    prompt: Hvor mange dager kan det ta?
    answer: 4
    feedback: Etter fire dager spør låneren andre.
"""


def print_line(writer: TypstWriter, _node: Element) -> None:
    """Print a line to write on."""
    writer.call("writing", lines_wanted=1)


NUMBER = Control(
    "number",
    lambda: "Skriv et tall, i dager.",
    lambda _letters: "",
    OnPage("quiz/types/reflect/templates/writing.html"),
    OnPaper(print_line),
    "write",
    lambda: "Plattformen retter ikke tallet.",
    has_rows=False,
)


@dataclass(frozen=True, slots=True)
class Counted:
    """The right number, and why."""

    type: ClassVar = "counted"
    answer: str
    feedback: Text

    def data(self, question: str) -> dict[str, Any]:
        return {"answer": self.answer}

    def view(self, question: Question) -> View:
        right = Text(f"{self.answer} dager", question.place)
        key = Row("a", "", "", right, "correct", reason=self.feedback, rules=question.rules)
        return View((Interaction(NUMBER, question.prompt, key=(key,), listed="bullets"),))

    def reordered(self, seed: str) -> Counted:
        return self


FIELDS = (
    Field(
        "answer", Plain(r"\d+$", "«{answer}» i {name} er ikke et tall."), "Tallet.", "Skriv det."
    ),
    feedback("Forklar hvorfor."),
)
COUNTED = QuestionType(
    fields=FIELDS,
    read=lambda question: Counted(**question.values(FIELDS)),
    skeleton=Skeleton("    answer: 4\n    feedback: <Hvorfor.>\n", {}),
    labels=lambda: {
        **prompt_label("Hvor mange?"),
        "answer": Label("Tallet"),
        "feedback": Label("Hvorfor?"),
    },
    name=lambda: "anslag",
    purpose=lambda: "anslår et tall",
    controls=(NUMBER,),
    interaction="numeric",
    check_words=lambda: {"uncounted": "Tell igjen."},
)


def engine_part() -> ModuleType:
    """Return what would be the type's folder in ``engine/types``."""

    def grade(question: dict[str, Any], response: list[str]) -> dict[str, Any]:
        if not response or not response[0].replace(",", "").isdigit():
            raise Refusal("wrong-shape")
        state = "correct" if response == [question["answer"]] else "wrong"
        return {
            "score": int(state == "correct"),
            "items": [{"id": "a", "state": state, "chosen": True}],
        }

    made = ModuleType("handbook_ext.engine.types.counted")
    vars(made).update(grade=grade, response_of=lambda typed: [typed], TALLY="", TALKING=60)
    return made
