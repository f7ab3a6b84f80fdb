"""The columns of a spreadsheet with questions: their headings, and the template that has them all."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.skeletons import translated
from handbook_ext.quiz.types.question_type import REASON
from handbook_ext.quiz.words import state_words

if TYPE_CHECKING:
    from collections.abc import Sequence

ANSWERS = 4
"""How many answers the template has room for; a file may have more."""
NUMBERED = ("text", "judgement", "feedback")
SAME = {"verdict": "judgement", "correct": "judgement", "category": "judgement"}
"""Keys of quiz files that a heading may be, and the columns that they mean."""
NUMBER = re.compile(r"(?P<name>.*?)[\s_]*(?P<number>\d*)")


def headings() -> dict[str, str]:
    """Return the heading of each column; those of answers get a number after them."""
    return {
        "id": _("Id"),
        "type": _("Type"),
        "situation": _("Situasjon"),
        "prompt": _("Spørsmål"),
        "text": _("Svar"),
        "judgement": _("Vurdering"),
        "feedback": _("Begrunnelse"),
        "roles": _("Roller"),
        "rules": _("Regler"),
        "work": _("Arbeid"),
        "discuss": _("Til samtale"),
    }


BOKMAL = {
    "id": "id",
    "type": "type",
    "situasjon": "situation",
    "spørsmål": "prompt",
    "svar": "text",
    "vurdering": "judgement",
    "begrunnelse": "feedback",
    "roller": "roles",
    "regler": "rules",
    "arbeid": "work",
    "til samtale": "discuss",
}
"""Headings that are understood whatever the handbook's language, as templates get around."""


def column_of(heading: str) -> tuple[str, int] | None:
    """Return the column that a heading means, and its number (0 if it has none), or ``None``.

    >>> column_of("Svar 2"), column_of("feedback_3"), column_of("Situasjon"), column_of("Annet")
    (('text', 2), ('feedback', 3), ('situation', 0), None)
    """
    found = NUMBER.fullmatch(" ".join(heading.split()).casefold())
    if not found:
        return None
    names = BOKMAL | {words.casefold(): key for key, words in headings().items()}
    names |= {key: key for key in headings()} | SAME
    key = names.get(found["name"])
    if key is None or (key in NUMBERED) != bool(found["number"]):
        return None
    return key, int(found["number"] or 0)


def template_rows(roles: Sequence[str]) -> list[list[str]]:
    """Return the template: headings, and a question whose texts are in angle brackets."""
    words, states = headings(), state_words()
    numbered = [f"{words[key]} {number}" for number in range(1, ANSWERS + 1) for key in NUMBERED]
    before, after = ("id", "type", "situation", "prompt"), ("roles", "rules", "work", "discuss")
    reason = translated(REASON)
    answers = [
        [translated("<Ett valg.>"), states["best"], reason],
        [translated("<Et annet valg.>"), states["risky"], reason],
        *[["", "", ""]] * (ANSWERS - 2),
    ]
    return [
        [*(words[key] for key in before), *numbered, *(words[key] for key in after)],
        [
            "",
            "single",
            translated("<Beskriv situasjonen.>"),
            translated("<Hva bør du gjøre?>"),
            *(cell for answer in answers for cell in answer),
            next(iter(roles), ""),
            "",
            "",
            "",
        ],
    ]


def template_csv(roles: Sequence[str]) -> bytes:
    """Return the template as a file that spreadsheet programs open in columns."""
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=";").writerows(template_rows(roles))
    return stream.getvalue().encode("utf-8-sig")
