"""Files of answers saved by a tool (written by ``browser/src/tool/kept.ts``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.json_file import read_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FORMAT, VERSION = "handbook-tool", 1
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Saved(NamedTuple):
    """The tool's name, and the answers as text by the ids of their questions."""

    tool: str
    answers: Mapping[str, str]


def read_saved(path: Path) -> Saved:
    """Read a file of answers; raise ``AuthorError`` for any other file."""
    fault = _("Filen er skadet, eller er noe annet enn en lagret plan.")
    remedy = _("Lagre planen på nytt fra siden, og rør ikke filen.")
    data = read_json(path, fault, remedy)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise AuthorError(
            Place(str(path), 1),
            _("Filen er ikke lagret av et verktøy i håndboka."),
            _("Åpne planen på siden, og lagre den på nytt."),
        )
    if data.get("version") != VERSION:
        raise AuthorError(
            Place(str(path), 1),
            _("Filen er lagret av en annen utgave av håndboka."),
            _("Åpne planen på siden slik den er nå, og lagre den på nytt."),
        )
    tool, answers = data.get("tool"), data.get("answers")
    if (
        not isinstance(tool, str)
        or not isinstance(answers, list)
        or not all(map(is_answer, answers))
    ):
        raise AuthorError(Place(str(path), 1), fault, remedy)
    return Saved(tool, {answer["id"]: words_of(answer) for answer in answers})


def is_answer(value: object) -> bool:
    """Tell whether a value is an answer in the page's format."""
    if not isinstance(value, dict) or not isinstance(value.get("id"), str):
        return False
    answer, words = value.get("answer"), value.get("words", [])
    return (isinstance(answer, str) or are_texts(answer)) and are_texts(words)


def are_texts(value: object) -> bool:
    """Tell whether a value is a list of texts."""
    return isinstance(value, list) and all(isinstance(text, str) for text in value)


def words_of(answer: Mapping[str, Any]) -> str:
    """Return an answer as text; chosen options are joined.

    Control characters become spaces, and lone surrogates, which JSON can contain but UTF-8
    cannot, become «�».
    """
    given = answer["answer"]
    text = given if isinstance(given, str) else ", ".join(answer.get("words") or given)
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return UNPRINTABLE.sub(" ", whole).strip()
