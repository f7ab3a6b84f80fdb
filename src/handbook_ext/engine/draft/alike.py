"""The questions of the handbook that resemble a draft."""

from handbook_ext.engine.draft.words import read_words
from handbook_ext.engine.shapes import Refusal, field, questions, texts

STEM = 6
"""How many letters two words must share from the start to be alike."""
SHORTEST = 5
OWN, OTHER, ROLE, WORD = 3, 1, 2, 3
"""What a question gains: by each check that rests on its rule, by each that rests on another rule it
names, by the reader's role, and by a word."""
MOST_CHECKS, MOST_WORDS = 3, 4


def stems(text: str) -> "set[str]":
    """Return the beginnings of the long words of a text.

    >>> sorted(stems("Barnehagen og barnehagene øver i skogen"))
    ['barneh', 'skogen']
    """
    words = [word.folded for word in read_words(text, list(text))]
    return {word[:STEM] for word in words if len(word) >= SHORTEST}


def alike(pool: object, rules: object, role: object, text: object, count: object) -> "list[str]":
    """Return the ids of the ``count`` questions most like a draft, by rules met, role and words.

    A question is ``{"id", "rule", "rules", "roles", "words"}``; its words are stems.
    Raises ``Refusal`` with ``bad-pool``, ``bad-rules``, ``bad-role``, ``bad-text`` or ``bad-length``.
    """
    known = questions(pool, "rule")
    met = texts(rules, "bad-rules")
    if not isinstance(role, str):
        raise Refusal("bad-role")
    if not isinstance(text, str):
        raise Refusal("bad-text")
    # ``True`` is an ``int`` in CPython, not in MicroPython.
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        raise Refusal("bad-length")
    said = stems(text)
    ranked = []
    for question in known:
        others = texts(question.get("rules"), "bad-pool")
        words = texts(question.get("words"), "bad-pool")
        gain = WORD * min(MOST_WORDS, len([word for word in words if word in said]))
        gain += OWN * min(MOST_CHECKS, len([rule for rule in met if rule == question["rule"]]))
        gain += OTHER * min(MOST_CHECKS, len([rule for rule in met if rule in others]))
        gain += ROLE if role in field(question, "roles", list, "bad-pool") else 0
        ranked.append((-gain, question["id"]))
    ranked.sort()
    return [name for _gain, name in ranked[:count]]
