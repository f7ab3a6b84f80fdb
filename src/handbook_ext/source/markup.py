r"""The markup of texts in questions, rules, posts and tools.

It is a small subset of Markdown. Anything that is not one of these forms is shown
as it was typed, so that no stray character can make text vanish.

=====================================  ======================================================
``*ord*``, ``**ord**``                 emphasis, strong; never within a word
``[ord](adresse)``                     a link
``{rule}`navn```, ``{term}`ord```      a rule, a glossary term; also ```ord <navn>```
``![alternativ tekst](/bilde.png)``    an image
``\*``, ``\[``, ``\{``                 the character itself, where it would start one of these
a blank line                           a new paragraph
``> `` before each line                a quotation
``- `` before each line                a list, in approved text only
=====================================  ======================================================
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from handbook_ext.source.inline import PARSER, SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

OWN_WORDS = re.compile(r"\s*(?P<words>.+?)\s*<(?P<target>[^<>]+)>\s*", re.DOTALL)
MARKS: dict[Kind, re.Pattern[str]] = {"quote": re.compile(r">( |$)"), "item": re.compile(r"- ")}
WEB = re.compile(r"https?://[^/]|mailto:.|tel:.", re.IGNORECASE)
"""What the address of an external link starts with."""

BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
SPACE = re.compile(r"[ \t\n]+")


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text, white space folded."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Emphasised text."""

    spans: Spans
    strong: bool


@dataclass(frozen=True, slots=True)
class Link:
    """A link; ``typed`` is its source."""

    spans: Spans
    target: str
    typed: str


@dataclass(frozen=True, slots=True)
class Role:
    """A link to a rule or a glossary term, with its own ``words`` or the target's name."""

    name: Literal["rule", "term"]
    target: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Picture:
    """An image and its alternative text; ``typed`` is its source."""

    alt: str
    path: str
    typed: str


Span: TypeAlias = Words | Emphasis | Link | Role | Picture
Spans: TypeAlias = tuple[Span, ...]
Kind: TypeAlias = Literal["plain", "quote", "item"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the text itself, of a quotation, or of a list item.

    ``line`` counts from 0 in the text.
    """

    spans: Spans
    kind: Kind
    line: int


def parse(text: str, kinds: tuple[Kind, ...] = ("quote",)) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a text; ``kinds`` are the line prefixes that are recognized.

    >>> parse("Det er *ikke* 5*3*2.")[0].spans
    (Words(text='Det er '), Emphasis(spans=(Words(text='ikke'),), strong=False), Words(text=' 5*3*2.'))
    """
    found: list[Paragraph] = []
    for start, block in blocks_of(text):
        lines = block.split("\n")
        kind: Kind = next((kind for kind in kinds if all(map(MARKS[kind].match, lines))), "plain")
        if kind == "item":
            items = enumerate((spans_of(line[1:]) for line in lines), start)
            found += [Paragraph(spans, kind, number) for number, spans in items]
        else:
            words = "\n".join(line[1:] for line in lines) if kind == "quote" else block
            found.append(Paragraph(spans_of(words), kind, start))
    return tuple(found)


def blocks_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield each block between blank lines, with the line it starts on."""
    start = 0
    for gap in [*BLANK.finditer(text), None]:
        block = text[start : gap.start() if gap else len(text)]
        if block.strip():
            yield text.count("\n", 0, start), block
        start = gap.end() if gap else start


def spans_of(block: str) -> Spans:
    """Return the spans of a paragraph."""
    words = SPACE.sub(" ", block).strip(" ")
    if not SIGNS.search(words):
        return (Words(words),)
    tokens = PARSER.parseInline(words)[0].children or []
    return joined(grouped(iter(tokens)))


def grouped(tokens: Iterator[Token]) -> Iterator[Span]:
    """Yield spans up to the closing token of the enclosing form."""
    for token in tokens:
        match token.type:
            case "text":
                yield Words(token.content)
            case "em_open" | "strong_open":
                yield Emphasis(joined(grouped(tokens)), strong=token.type == "strong_open")
            case "link_open":
                yield Link(joined(grouped(tokens)), token.meta["target"], token.content)
            case "picture":
                yield Picture(token.meta["alt"], token.meta["target"], token.content)
            case "role":
                yield role_of(token.meta["name"], token.content)
            case _:  # a closing token
                return


def joined(spans: Iterator[Span]) -> Spans:
    """Return spans with adjacent plain texts merged."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if isinstance(span, Words) and isinstance(last, Words):
            found[-1] = Words(last.text + span.text)
        elif span != Words(""):
            found.append(span)
    return tuple(found)


def role_of(name: Literal["rule", "term"], content: str) -> Role:
    """Return the role for the text between its backticks."""
    if own := OWN_WORDS.fullmatch(content):
        return Role(name, own["target"].strip(), own["words"])
    return Role(name, content.strip(), None)
