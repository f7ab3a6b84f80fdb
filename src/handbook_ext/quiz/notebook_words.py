"""The words of one question as a notebook shows them: Markdown, with no more marks than meant."""

from __future__ import annotations

import re
from base64 import b64encode
from mimetypes import guess_type
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from handbook_ext.quiz.question_words import QuestionWords
from handbook_ext.source.markup import WEB, Emphasis, Link, Picture, Role, Words, parse
from handbook_ext.source.plain import role_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.quiz.model import Question
    from handbook_ext.source.markup import Span, Spans
    from handbook_ext.source.text import Text

MEANING = re.compile(r"[]\\`*_{}[<>&$~|#@!]|^[-+=:]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|(?<=^\d{3})[.)]")
"""What a notebook might take for markup or mathematics: within a paragraph, or at its start."""

Attachments = dict[str, dict[str, str]]
"""The pictures of a cell: by name, then by type, in base64."""


class NotebookWords(QuestionWords):
    """Print one question as Markdown; ``pictures`` is the folder that pictures' paths begin in."""

    def __init__(self, question: Question, titles: Mapping[str, str], pictures: Path) -> None:
        super().__init__(question, titles)
        self.pictures = pictures
        self.attachments: Attachments = {}

    def shown(self, text: Text) -> str:
        """Return a text with its markup, and all else so that it stands as it was typed."""
        return "\n\n".join(
            ("> " if part.kind == "quote" else "") + self.spans(part.spans)
            for part in parse(text.markdown)
        )

    def strong(self, words: str) -> str:
        """Return words that weigh more."""
        return f"**{words}**"

    def heading(self, words: str) -> str:
        """Return the title of a step or an end."""
        return f"### {words}"

    def spans(self, spans: Spans) -> str:
        """Return what a paragraph is made of."""
        return "".join(self.span(span) for span in spans)

    def span(self, span: Span) -> str:
        """Return one piece of a paragraph."""
        match span:
            case Words():
                return unmarked(span.text)
            case Emphasis():
                return tagged("strong" if span.strong else "em", self.spans(span.spans))
            case Link():
                words = self.spans(span.spans)
                return f"[{words}](<{span.target}>)" if WEB.match(span.target) else words
            case Role():
                return unmarked(span.words or role_words(span, self.titles))
            case Picture():
                return self.picture(span)

    def picture(self, picture: Picture) -> str:
        """Return a picture that the cell brings along; one that is missing is told by the page."""
        path = PurePosixPath(picture.path)
        file = Path(self.pictures, *path.parts[1:])
        if not picture.alt or ".." in path.parts or not file.is_file():
            return unmarked(picture.typed)
        kind = guess_type(path.name)[0] or "image/png"
        self.attachments[path.name] = {kind: b64encode(file.read_bytes()).decode()}
        return f"![{unmarked(picture.alt)}](<attachment:{path.name}>)"


def unmarked(words: str) -> str:
    """Return words whose signs mean nothing.

    Character references, for the notebook looks for mathematics before it reads Markdown.

    >>> unmarked("1. <b> $x$")
    '1&#46; &#60;b&#62; &#36;x&#36;'
    """
    return MEANING.sub(lambda sign: f"&#{ord(sign[0])};", words)


def tagged(name: str, words: str) -> str:
    """Return emphasised words; Markdown's own signs depend on what stands beside them."""
    return f"<{name}>{words}</{name}>"
