"""The texts of one question as the HTML that learning platforms show."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from mimetypes import guess_type
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.quiz.plain_question import PlainQuestion
from handbook_ext.source.files import is_regular
from handbook_ext.source.markup import WEB, Emphasis, Link, Picture, Role, Words, parse
from handbook_ext.source.plain import role_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.quiz.model import Question
    from handbook_ext.source.markup import Span, Spans
    from handbook_ext.source.text import Name, Text


class File(NamedTuple):
    """A picture of a question: its name, its media type and its bytes in base64."""

    name: str
    kind: str
    base64: str

    @property
    def url(self) -> str:
        """The picture as a data URL."""
        return f"data:{self.kind};base64,{self.base64}"


class HtmlWords(PlainQuestion):
    """Prints one question as HTML; the paths of pictures are relative to ``pictures``.

    ``files`` has the pictures that were printed. Links within the handbook are printed as words: on a
    platform they would lead nowhere.
    """

    def __init__(self, question: Question, titles: Mapping[str, str], pictures: Path) -> None:
        super().__init__(question, titles)
        self.pictures = pictures
        self.files: dict[str, File] = {}

    def shown(self, text: Text) -> str:
        """Return a text as paragraphs and quotes."""
        return "".join(
            self.block("blockquote" if part.kind == "quote" else "p", part.spans)
            for part in parse(text.markdown)
        )

    def line(self, text: Text) -> str:
        """Return a text without the element around it, if it is one paragraph."""
        parts = parse(text.markdown)
        return self.spans(parts[0].spans) if len(parts) == 1 else self.shown(text)

    def reason(self, text: Text, rules: tuple[Name, ...]) -> str:
        """Return a reason, and the rules that it rests on."""
        names = ", ".join(self.titles.get(slug, slug) for slug in rules)
        basis = super().reason(text, rules)[len(self.plain(text)) :]
        return f"{self.line(text)}{escape(basis)}" if names else self.line(text)

    def block(self, name: str, spans: Spans) -> str:
        """Return spans in an element."""
        return f"<{name}>{self.spans(spans)}</{name}>"

    def spans(self, spans: Spans) -> str:
        """Return the spans of a paragraph."""
        return "".join(self.span(span) for span in spans)

    def span(self, span: Span) -> str:
        """Return one span."""
        match span:
            case Words():
                return escape(span.text)
            case Emphasis():
                return self.block("strong" if span.strong else "em", span.spans)
            case Link():
                words = self.spans(span.spans)
                is_external = WEB.match(span.target)
                return f'<a href="{escape(span.target)}">{words}</a>' if is_external else words
            case Role():
                return escape(span.words or role_words(span, self.titles))
            case Picture():
                return self.picture(span)

    def picture(self, picture: Picture) -> str:
        """Return a picture; one that is missing is reported with the page, and printed as typed."""
        path = PurePosixPath(picture.path)
        file = Path(self.pictures, *path.parts[1:])
        if not picture.alt or ".." in path.parts or not is_regular(file):
            return escape(picture.typed)
        kind = guess_type(path.name)[0] or "image/png"
        content = b64encode(file.read_bytes()).decode()
        self.files[path.name] = File(path.name, kind, content)
        return f'<img src="{path.name}" alt="{escape(picture.alt)}">'
