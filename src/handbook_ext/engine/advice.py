"""Check a form's answers: what is missing, and which advice applies.

A form is ``[{"id", "kind", "required", "options"?}]``. Answers of the kinds ``line`` and
``text`` are strings, those of ``choice`` and ``choices`` lists of ids of ``options``.
"""

from .fold import begins_word, fold, is_space
from .shapes import Refusal, field, names, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .shapes import Records

    Answer = str | list[str]
    Answers = dict[str, Answer]
    Condition = dict[str, Any]

CHOOSING = ("choice", "choices")
KINDS = ("line", "text", "choice", "choices")


def advise(questions: object, advice: object, answers: object) -> "dict[str, list[str]]":
    """Return ``missing`` (required questions without an answer) and ``advice``, both lists of ids.

    ``answers`` maps questions to answers; one that is left out is blank. Advice is
    ``{"id", "when": [condition]}`` and applies when all its conditions hold. Raises ``Refusal``
    with ``bad-form``, ``bad-advice`` or ``bad-answers``.

    >>> questions = [{"id": "vikar", "kind": "line", "required": True}]
    >>> advise(questions, [{"id": "ingen", "when": [{"blank": "vikar"}]}], {"vikar": " "})
    {'missing': ['vikar'], 'advice': ['ingen']}
    """
    form = read_form(questions)
    given = read_answers(form, answers)
    return {
        "missing": [
            question["id"]
            for question in form
            if question["required"] and not given[question["id"]]
        ],
        "advice": [
            entry["id"] for entry in read_advice(advice) if all_hold(entry["when"], form, given)
        ],
    }


def read_form(questions: object) -> "Records":
    """Return the questions; raise ``Refusal("bad-form")`` when they are malformed."""
    if not isinstance(questions, list):
        raise Refusal("bad-form")
    names([field(question, "id", str, "bad-form") for question in questions], "bad-form")
    for question in questions:
        field(question, "required", bool, "bad-form")
        kind = field(question, "kind", str, "bad-form")
        if kind not in KINDS:
            raise Refusal("bad-form")
        if kind in CHOOSING:
            names(question.get("options"), "bad-form")
    return questions


def read_answers(form: "Records", answers: object) -> "Answers":
    """Return an answer to every question; one that is only white space counts as blank.

    Raises ``Refusal("bad-answers")`` for unknown questions, unknown options and wrong types.
    """
    known = [question["id"] for question in form]
    if not isinstance(answers, dict) or not all(name in known for name in answers):
        raise Refusal("bad-answers")
    return {question["id"]: read_answer(question, answers) for question in form}


def read_answer(question: "dict[str, Any]", answers: "dict[str, Any]") -> "Answer":
    """Return the answer to one question, blank when there is none."""
    name = question["id"]
    if question["kind"] not in CHOOSING:
        text = field(answers, name, str, "bad-answers") if name in answers else ""
        return "" if is_space(text) else text
    chosen = names(answers.get(name, []), "bad-answers")
    most = 1 if question["kind"] == "choice" else len(chosen)
    if len(chosen) > most or not all(option in question["options"] for option in chosen):
        raise Refusal("bad-answers")
    return chosen


def read_advice(advice: object) -> "Records":
    """Return the advice; raise ``Refusal("bad-advice")`` when it is malformed."""
    if not isinstance(advice, list):
        raise Refusal("bad-advice")
    names([field(entry, "id", str, "bad-advice") for entry in advice], "bad-advice")
    for entry in advice:
        field(entry, "when", list, "bad-advice")
    return advice


def all_hold(conditions: "list[object]", form: "Records", given: "Answers") -> bool:
    """Tell whether all conditions hold. Each one is checked, so a malformed one never goes unnoticed."""
    return not [each for each in conditions if not holds(each, form, given)]


def holds(condition: object, form: "Records", given: "Answers") -> bool:
    """Tell whether a condition holds; raise ``Refusal("bad-advice")`` for an unknown one."""
    for name in CHECKS:
        if isinstance(condition, dict) and name in condition:
            answer = given.get(field(condition, name, str, "bad-advice"))
            if answer is None:
                raise Refusal("bad-advice")
            return CHECKS[name](answer, condition, given)
    raise Refusal("bad-advice")


def is_blank(answer: "Answer", _condition: "Condition", _given: "Answers") -> bool:
    """Tell whether there is no answer."""
    return not answer


def is_given(answer: "Answer", _condition: "Condition", _given: "Answers") -> bool:
    """Tell whether there is an answer."""
    return bool(answer)


def has_no_number(answer: "Answer", _condition: "Condition", _given: "Answers") -> bool:
    """Tell whether a text has no digit in it."""
    return isinstance(answer, str) and bool(answer) and not any(c in "0123456789" for c in answer)


def is_chosen(answer: "Answer", condition: "Condition", _given: "Answers") -> bool:
    """Tell whether ``option`` is selected."""
    option = field(condition, "option", str, "bad-advice")
    return isinstance(answer, list) and option in answer


def is_uncovered(answer: "Answer", condition: "Condition", given: "Answers") -> bool:
    """Tell whether an option is selected here that is not selected in the question ``by``."""
    other = given.get(field(condition, "by", str, "bad-advice"))
    if not isinstance(answer, list) or not isinstance(other, list):
        raise Refusal("bad-advice")
    return any(option not in other for option in answer)


def mentions(answer: "Answer", condition: "Condition", _given: "Answers") -> bool:
    """Tell whether a word of a text starts with one of ``words``."""
    words = texts(condition.get("words"), "bad-advice")
    if not isinstance(answer, str):
        raise Refusal("bad-advice")
    folded = fold(answer)
    return any(begins_word(fold(word), folded) for word in words)


def omits(answer: "Answer", condition: "Condition", given: "Answers") -> bool:
    """Tell whether there is a text, and none of its words starts with one of ``words``."""
    return not mentions(answer, condition, given) and bool(answer)


CHECKS: "dict[str, Callable[[Answer, Condition, Answers], bool]]" = {
    "blank": is_blank,
    "given": is_given,
    "without-number": has_no_number,
    "chosen": is_chosen,
    "uncovered": is_uncovered,
    "mentions": mentions,
    "omits": omits,
}
"""The checks. A condition has one of these names as a key, with the question it asks about."""
