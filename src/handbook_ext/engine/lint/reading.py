"""How each text of a question reads: its length, its readability, and what is wrong to say in it."""

from handbook_ext.engine.fold import fold, is_space

from .languages import all_of_them, hardest_lix, negations
from .personal import is_digit, personal
from .words import count_sentences, count_words, has_phrase, is_spaced, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    from .words import Word

    Weakness = tuple[str, dict[str, Any]]

MOST_WORDS = {"situation": 70, "step": 70, "option": 20, "feedback": 40}
FEWEST_WORDS = {"situation": 20, "step": 4, "prompt": 2, "feedback": 3}
"""A situation with fewer words than half of what is asked for lacks something; so does a reason of a word or two."""
LONG_WORD = 6
"""Letters; longer words count as long (Björnsson 1968)."""
WORDS_TO_JUDGE_BY = 30
"""The LIX of a sentence or two says little."""
EMPHASIS = "*"
BULLETS = ("- ", "* ", "+ ")
CAPITALS = "ÆØÅ"


def weaknesses(
    kind: str, text: str, own_hosts: "Collection[str]", language: str
) -> "list[Weakness]":
    """Return the check and the values of each weakness in a text.

    ``kind`` is ``situation``, ``step`` (what has happened before a step), ``prompt``, ``option``,
    ``feedback`` or ``other``; ``language`` is a code such as ``nb`` or ``en_GB``.

    >>> weaknesses("prompt", "Hva bør du ikke gjøre?", [], "nb")
    [('negation', {})]
    >>> weaknesses("option", "All of the above.", [], "en")
    [('all-of-them', {})]
    """
    words = words_of(text)
    found: list[Weakness] = []
    count, most = count_words(text), MOST_WORDS.get(kind, 0)
    if most and count > most:
        found.append(("length", {"count": count, "most": most}))
    hardest = hardest_lix(language)
    if count >= WORDS_TO_JUDGE_BY and hardest is not None and lix_of(text, words) > hardest:
        found.append(("lix", {"lix": round(lix_of(text, words)), "most": hardest}))
    if has_list(text):
        found.append(("list", {}))
    seen, words_seen = personal(text, own_hosts)
    if seen:
        found.append(("personal-data", {"seen": seen, "text": words_seen}))
    if kind == "prompt" and has_negation(text, words, language):
        found.append(("negation", {}))
    if kind == "option" and has_phrase(text, words, all_of_them(language)):
        found.append(("all-of-them", {}))
    left = bracketed(text)
    if left:
        found.append(("unfilled", {"text": left}))
    return found


def shortness(kind: str, text: str) -> "list[Weakness]":
    """Return the check of a text with too few words to be one of its kind; nothing for an empty one.

    A text in a script without spaces is not judged.

    >>> shortness("feedback", "Ja."), shortness("feedback", "他们会认出她。"), shortness("option", "Ja.")
    ([('short-feedback', {'count': 1})], [], [])
    """
    count = count_words(text)
    if 0 < count < FEWEST_WORDS.get(kind, 0) and is_spaced(text):
        return [("short-" + kind, {"count": count})]
    return []


def lix(text: str) -> float:
    """Return LIX: words per sentence plus the percentage of long words.

    C. H. Björnsson, Läsbarhet (1968).

    >>> lix("Dette er kort. Svar raskt.")
    2.5
    """
    return lix_of(text, words_of(text))


def lix_of(text: str, words: "list[Word]") -> float:
    """Return LIX, given a text's words."""
    long_words = sum([1 for _start, _end, word in words if len(word) > LONG_WORD])
    return len(words) / count_sentences(text) + 100 * long_words / (len(words) or 1)


def has_list(text: str) -> bool:
    r"""Tell whether two lines after each other look like a list; they are shown as one paragraph.

    >>> has_list("Ring:\n- vakta\n- legen"), has_list("1. Ring\n 2) Vent"), has_list("- én")
    (True, True, False)
    """
    lines = [is_item(line) for line in text.split("\n")]
    return any(line and below for line, below in zip(lines, lines[1:]))  # noqa: B905, RUF007


def is_item(line: str) -> bool:
    """Tell whether a line starts like an item of a list."""
    line = line.lstrip(" ")
    digits = 0
    while is_digit(line[digits : digits + 1]):
        digits += 1
    after = line[digits : digits + 2]
    return line[:2] in BULLETS or (digits > 0 and after in {". ", ") "})


def has_negation(text: str, words: "list[Word]", language: str) -> bool:
    """Tell whether a prompt has a negation that is not emphasised."""
    negative = negations(language)
    return any(
        fold(word) in negative and EMPHASIS not in (text[start - 1 : start], text[end : end + 1])
        for start, end, word in words
    )


def bracketed(text: str) -> str:
    r"""Return a text in angle brackets that starts with a capital letter; URLs and markup do not.

    >>> bracketed("Hei <Navn her>, "), bracketed("Ring <Navn>"), bracketed("<a> og <https://x.no>")
    ('', '<Navn>', '')
    """
    start = text.find("<")
    while start >= 0:
        end = text.find(">", start)
        inside = text[start + 1 : end] if end > 0 else ""
        if (
            inside
            and ("A" <= inside[0] <= "Z" or inside[0] in CAPITALS)
            and "<" not in inside
            and "\n" not in inside
            and is_space(text[start - 1 : start])
            and is_space(text[end + 1 : end + 2])
        ):
            return text[start : end + 1]
        start = text.find("<", start + 1)
    return ""
