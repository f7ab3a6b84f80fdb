"""Compose texts from the answers of a form: whole sentences, where their answers are given.

A text is ``{"id", "language", "and", "paragraphs": [[sentence]]}``, a sentence ``{"text",
"points", "when"}``. Its text has a placeholder ``{question}`` for each answer.
"""

from .advice import all_hold, read_answers, read_form
from .fold import is_space
from .shapes import Refusal, field, names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .advice import Answer, Answers
    from .shapes import Records

    Words = dict[str, dict[str, dict[str, str]]]

BREAKS = "\t\n\r\x0b\x0c"
LAST_OF_ONE_UNIT = "\uffff"
FIRST_HALVES, SECOND_HALVES, HALVES, BEYOND = 0xD800, 0xDC00, 0x400, 0x10000
"""The surrogates with which UTF-16 writes a character beyond the first plane."""
SURROGATE_LEADS = (b"\xed",)
BEYOND_LEADS = (b"\xf0", b"\xf1", b"\xf2", b"\xf3", b"\xf4")
"""The bytes with which UTF-8 begins a surrogate, and a character beyond the first plane."""


def compose(
    questions: object, texts: object, words: object, limits: object, answers: object
) -> "dict[str, Records]":
    """Return ``{"texts": […]}``: each one's ``id``, ``text``, ``points``, ``length`` and ``over``.

    A sentence is left out when one of its answers is blank or its conditions do not hold; points
    that only it covers are then not covered. ``words`` are those of options, as
    ``{question: {option: {language: text}}}``; an option without any is left out of texts.
    ``limits`` are numbers of characters, and ``over`` says by how many a text exceeds each.
    Raises ``Refusal`` with ``bad-form``, ``bad-answers``, ``bad-texts``, ``bad-words``,
    ``bad-limits``, or ``bad-advice`` for a condition.

    >>> form = [{"id": "hvem", "kind": "line", "required": True}]
    >>> sentence = {"text": "{hvem} svarer.", "points": ["ansvar"], "when": []}
    >>> text = {"id": "kort", "language": "nb", "and": "og", "paragraphs": [[sentence]]}
    >>> compose(form, [text], {}, [10], {"hvem": "Vi på kinoen."})["texts"][0]["text"]
    'Vi på kinoen svarer.'
    """
    form = read_form(questions)
    given = read_answers(form, answers)
    if not isinstance(texts, list):
        raise Refusal("bad-texts")
    names([field(text, "id", str, "bad-texts") for text in texts], "bad-texts")
    most = read_limits(limits)
    # Once for all texts: long answers take time.
    said = {name: spoken(answer) for name, answer in given.items()}
    written = [write(text, form, given, said, words) for text in texts]
    for text in written:
        text["over"] = [max(0, text["length"] - limit) for limit in most]
    return {"texts": written}


def read_limits(limits: object) -> "list[int]":
    """Return the limits; raise ``Refusal("bad-limits")`` when they are malformed."""
    if not isinstance(limits, list):
        raise Refusal("bad-limits")
    # ``True`` is an ``int`` in CPython, not in MicroPython.
    if not all(isinstance(limit, int) and not isinstance(limit, bool) for limit in limits):
        raise Refusal("bad-limits")
    return limits


def write(
    text: "dict[str, Any]",
    form: "Records",
    given: "Answers",
    said: "Answers",
    words: object,
) -> "dict[str, Any]":
    """Return one composed text with the points it covers and its length."""
    language = field(text, "language", str, "bad-texts")
    last = field(text, "and", str, "bad-texts")
    written = {
        question["id"]: words_of(question, said[question["id"]], words, language, last)
        for question in form
    }
    paragraphs = []
    held: list[str] = []
    for paragraph in field(text, "paragraphs", list, "bad-texts"):
        if not isinstance(paragraph, list):
            raise Refusal("bad-texts")
        sentences = []
        for sentence in paragraph:
            filled = fill(field(sentence, "text", str, "bad-texts"), written)
            points = names(sentence.get("points"), "bad-texts")
            if all_hold(field(sentence, "when", list, "bad-texts"), form, given) and filled:
                sentences.append(filled)
                held += [point for point in points if point not in held]
        if sentences:
            paragraphs.append(" ".join(sentences))
    whole = "\n\n".join(paragraphs)
    return {"id": text["id"], "text": whole, "points": held, "length": count(whole)}


def spoken(answer: "Answer") -> "Answer":
    """Return an answer ready for a sentence: a text tidied, chosen options as they are."""
    return tidy(whole(answer)) if isinstance(answer, str) else answer


def words_of(
    question: "dict[str, Any]", answer: "Answer", words: object, language: str, last: str
) -> str:
    """Return an answer as it reads within a sentence of a language; empty when it is blank."""
    if isinstance(answer, str):
        return answer
    if not isinstance(words, dict):
        raise Refusal("bad-words")
    options = words.get(question["id"], {})
    # In the form's order, not that in which they were selected.
    found = [
        field(options[option], language, str, "bad-words")
        for option in question["options"]
        if isinstance(options, dict) and option in answer and option in options
    ]
    return listed(found, last)


def listed(words: "list[str]", last: str) -> str:
    """Return words joined as in a sentence, ``last`` before the last one.

    >>> listed(["bøker", "filmer", "spill"], "og")
    'bøker, filmer og spill'
    """
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return ", ".join(words[:-1]) + " " + last + " " + words[-1]


def fill(pattern: str, written: "dict[str, str]") -> str:
    """Return a sentence with its answers filled in, or nothing when one of them is blank.

    Braces in an answer are not placeholders.
    """
    pieces = pattern.split("{")
    filled = [pieces[0]]
    is_whole = True
    for piece in pieces[1:]:
        end = piece.find("}")
        if end < 0 or piece[:end] not in written:
            raise Refusal("bad-texts")
        words = written[piece[:end]]
        is_whole = is_whole and words != ""
        filled += [words, piece[end + 1 :]]
    return "".join(filled) if is_whole else ""


def whole(text: str) -> str:
    r"""Return the text with each pair of surrogates as one character.

    MicroPython keeps the pairs that JSON has for emoji, and could not print them.

    >>> whole("ab\ud83d\ude48 c") == "ab\U0001f648 c", whole("\udbff\udfff") == "\U0010ffff"
    (True, True)
    >>> odd = ("\ud800\udc00", "\ud7ff\udc00", "\udc00\udc00", "\ud83d\ue000", "\ude48")
    >>> [len(whole(text)) for text in odd]
    [1, 2, 2, 2, 1]
    """
    if not may_hold(SURROGATE_LEADS, text):
        return text
    signs: list[str] = []
    for sign in text:
        if signs and is_half(sign, SECOND_HALVES) and is_half(signs[-1], FIRST_HALVES):
            first, second = ord(signs[-1]) - FIRST_HALVES, ord(sign) - SECOND_HALVES
            signs[-1] = chr(BEYOND + first * HALVES + second)
        else:
            signs.append(sign)
    return "".join(signs)


def may_hold(leads: "tuple[bytes, ...]", text: str) -> bool:
    """Tell whether a text's UTF-8 has one of these first bytes.

    Few texts have one, and MicroPython searches bytes a hundred times as fast as it walks through
    characters.
    """
    encoded = text.encode("utf-8", "surrogatepass")
    return any(lead in encoded for lead in leads)


def is_half(sign: str, start: int) -> bool:
    """Tell whether a character is one of the surrogates that begin at ``start``."""
    return start <= ord(sign) < start + HALVES


def tidy(answer: str) -> str:
    r"""Return an answer as part of a sentence: on one line, without outer spaces or a final full stop.

    >>> tidy(" Ring oss,\n eller skriv. ")
    'Ring oss, eller skriv'
    >>> tidy("Ring oss!")
    'Ring oss!'
    """
    for sign in BREAKS:
        answer = answer.replace(sign, " ")
    while "  " in answer:
        answer = answer.replace("  ", " ")
    start, end = 0, len(answer)
    while start < end and is_space(answer[start]):
        start += 1
    while start < end and (is_space(answer[end - 1]) or answer[end - 1] == "."):
        end -= 1
    return answer[start:end]


def count(text: str) -> int:
    r"""Return the length as JavaScript counts it: a character beyond the first plane counts as two.

    >>> count("hei 🙈"), count("\uffff")
    (6, 1)
    """
    if not may_hold(BEYOND_LEADS, text):
        return len(text)
    return sum([2 if sign > LAST_OF_ONE_UNIT else 1 for sign in text])
