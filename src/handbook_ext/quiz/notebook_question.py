"""The texts of one question in a notebook: Markdown in which nothing is markup by accident."""

from __future__ import annotations

import re
from base64 import b64encode
from mimetypes import guess_type
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from handbook_ext.quiz.plain_question import PlainQuestion
from handbook_ext.source.files import is_regular
from handbook_ext.source.markup import WEB, Emphasis, Link, Picture, Role, Words, parse
from handbook_ext.source.plain import role_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.quiz.model import Question
    from handbook_ext.source.markup import Span, Spans
    from handbook_ext.source.text import Text

NUMBERED = "|".join(rf"(?<=^\d{{{digits}}})[.)]" for digits in range(1, 10))
MEANING = re.compile(rf"[]\\`*_{{}}[<>&$~|#@!]|^[-+=:]|{NUMBERED}")
"""What a notebook might take for markup or math, anywhere in a paragraph or at its start."""

Attachments = dict[str, dict[str, str]]
"""The images of a cell: name → media type → base64."""


class NotebookQuestion(PlainQuestion):
    """Prints one question as Markdown; paths of images are relative to ``pictures``."""

    def __init__(self, question: Question, titles: Mapping[str, str], pictures: Path) -> None:
        super().__init__(question, titles)
        self.pictures = pictures
        self.attachments: Attachments = {}
        self.names: dict[Path, str] = {}

    def shown(self, text: Text) -> str:
        """Return a text with its markup; everything else appears as it was typed."""
        paragraphs = [(part.kind, self.spans(part.spans)) for part in parse(text.markdown)]
        if text.language:  # it has no translation
            language = text.language.replace("_", "-")
            paragraphs = [
                (kind, f'<span lang="{language}">{words}</span>') for kind, words in paragraphs
            ]
        return "\n\n".join(("> " if kind == "quote" else "") + words for kind, words in paragraphs)

    def strong(self, words: str) -> str:
        """Return the text in bold."""
        return f"**{words}**"

    def heading(self, words: str) -> str:
        """Return the heading of a step or an end."""
        return f"### {words}"

    def spans(self, spans: Spans) -> str:
        """Return the spans of a paragraph as Markdown."""
        return "".join(self.span(span) for span in spans)

    def span(self, span: Span) -> str:
        """Return one span as Markdown."""
        match span:
            case Words():
                return unmarked(span.text)
            case Emphasis():
                return tagged("strong" if span.strong else "em", self.spans(span.spans))
            case Link():
                words = self.spans(span.spans)
                return f"[{words}](<{unmarked(span.target)}>)" if WEB.match(span.target) else words
            case Role():
                return unmarked(span.words or role_words(span, self.titles))
            case Picture():
                return self.picture(span)

    def picture(self, picture: Picture) -> str:
        """Return an image attached to the cell; one that is missing is reported with the page.

        It is attached by number: images in several folders may share a name.
        """
        path = PurePosixPath(picture.path)
        file = Path(self.pictures, *path.parts[1:])
        if not picture.alt or ".." in path.parts or not is_regular(file):
            return unmarked(picture.typed)
        name = self.names.setdefault(file, f"picture-{len(self.names) + 1}{path.suffix.lower()}")
        kind = guess_type(name)[0] or "image/png"
        self.attachments[name] = {kind: b64encode(file.read_bytes()).decode()}
        return f"![{unmarked(picture.alt)}](<attachment:{name}>)"


def unmarked(words: str) -> str:
    """Return text in which no character is markup.

    It uses character references, since notebooks look for math before they parse Markdown.

    >>> unmarked("1. <b> $x$")
    '1&#46; &#60;b&#62; &#36;x&#36;'
    """
    return MEANING.sub(lambda sign: f"&#{ord(sign[0])};", words)


def tagged(name: str, words: str) -> str:
    """Return text in an HTML element, as Markdown's emphasis depends on adjacent characters."""
    return f"<{name}>{words}</{name}>"
