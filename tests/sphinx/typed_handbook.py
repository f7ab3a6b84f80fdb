"""A handbook whose questions contain given texts, and what outputs show of them."""

from __future__ import annotations

import json
import re
import zipfile
from typing import TYPE_CHECKING, Any

import bs4

from handbook_ext.source.plain import plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook


def squeezed(text: str) -> str:
    """Return a text without white space."""
    return "".join(text.split())


def marked(texts: Sequence[str]) -> list[str]:
    """Return texts that can be told apart, with a unique mark in front of each line."""
    return [
        f"{text}\nslutt{number}" if number % 2 else f"start{number}\n{text}\nslutt{number}"
        for number, text in enumerate(texts)
    ]


def shown(text: str) -> str:
    """Return what a reader must see of a text, without white space."""
    return squeezed(plain(text, {}))


def write_questions(handbook: Handbook, texts: Sequence[str]) -> None:
    """Put each text into every field of a question of its own."""
    questions = [
        {
            "id": f"t-{number}",
            "type": "single",
            "roles": ["mandat"],
            "situation": text,
            "prompt": text,
            "options": [
                {"text": text, "verdict": "best", "feedback": text},
                {"text": f"Vente {number}.", "verdict": "risky", "feedback": "Nei."},
            ],
            "discuss": text,
        }
        for number, text in enumerate(texts)
    ]
    quiz = json.dumps({"rule": "rolle", "questions": questions}, ensure_ascii=False, indent=1)
    handbook.write("quizzes/rolle.yaml", quiz)


def shown_in_html(page: bs4.BeautifulSoup, number: int) -> dict[str, str]:
    """Return what a page shows in each field of a question, white space gone."""
    question: Any = page.find(id=f"t-{number}")
    parts = {
        "situation": ".handbook-situation",
        "prompt": "legend",
        "option": ".handbook-option",
        "feedback": ".handbook-key .handbook-feedback",
    }
    return {name: squeezed(question.select_one(part).get_text()) for name, part in parts.items()}


def book_page(folder: Path, name: str) -> str:
    """Return the text of a page of the e-book."""
    [path] = folder.glob("*.epub")
    with zipfile.ZipFile(path) as book:
        [page] = [part for part in book.namelist() if part.endswith(name)]
        return bs4.BeautifulSoup(book.read(page).decode(), "html.parser").get_text()


SIGNS = {
    "textbackslash": "\\",
    "textless": "<",
    "textgreater": ">",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textasciigrave": "`",
    "textquotesingle": "'",
    "sphinxhyphen": "-",
    "textendash": "–",
}
"""The commands that Sphinx writes for LaTeX's special characters."""


def untexed(source: str) -> str:
    """Return the text that LaTeX source produces."""
    escape = re.compile(r"\\(?P<name>[a-zA-Z]+)(?:\{\})?|\\(?P<sign>[{}%$#&_])|\{(?P<held>[][])\}")
    return escape.sub(
        lambda found: found["sign"] or found["held"] or SIGNS.get(found["name"], " "), source
    )
