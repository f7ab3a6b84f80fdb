r"""The markup of texts that stand in a frame: questions, rules, posts, tools.

It is a small part of Markdown, and no more: what is not one of these forms stands on the page
as it was typed, so that no sign of an author's can make words vanish.

=====================================  ======================================================
``*ord*``, ``**ord**``                 emphasis, strong; never within a word
``[ord](adresse)``                     a link
``{rule}`navn```, ``{term}`ord```      a rule, a word of the glossary; also ```ord <navn>```
``![alternativ tekst](/bilde.png)``    a picture
``\*``, ``\[``, ``\{``                 the sign itself, where it would begin one of these
a blank line                           a new paragraph
``> `` before each line                a quotation
``- `` before each line                a list, in approved text alone
=====================================  ======================================================
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.rules_inline.state_inline import Delimiter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

SIGNS = re.compile(r"[*\[{]")
"""What every form within a paragraph begins with, but for the ``!`` of a picture."""

ROLE = re.compile(r"\{(?P<name>rule|term)\}`(?P<words>[^`]+)`")
OWN_WORDS = re.compile(r"\s*(?P<words>.+?)\s*<(?P<target>[^<>]+)>\s*", re.DOTALL)
LINK = re.compile(
    r"(?P<picture>!?)\[(?P<words>[^\[\]]*)\]\((?P<target>(?:[^()\s]|\([^()\s]*\))+)\)"
)
MARKS: dict[Kind, re.Pattern[str]] = {"quote": re.compile(r">( |$)"), "item": re.compile(r"- ")}
WEB = re.compile(r"https?://[^/]|mailto:.|tel:.", re.IGNORECASE)
"""How the address of a link begins that leads out of the handbook."""

BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
SPACE = re.compile(r"[ \t\n]+")


@dataclass(frozen=True, slots=True)
class Words:
    """Words as they were typed, white space folded."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words that weigh more."""

    spans: Spans
    strong: bool


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a place; ``typed`` is all of it as it was typed."""

    spans: Spans
    target: str
    typed: str


@dataclass(frozen=True, slots=True)
class Role:
    """A rule or a word of the glossary, by own ``words`` or by its name."""

    name: Literal["rule", "term"]
    target: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture and what it shows; ``typed`` is all of it as it was typed."""

    alt: str
    path: str
    typed: str


Span: TypeAlias = Words | Emphasis | Link | Role | Picture
Spans: TypeAlias = tuple[Span, ...]
Kind: TypeAlias = Literal["plain", "quote", "item"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: of the text itself, of a quotation or a list's item.

    ``line`` counts from 0 in the text.
    """

    spans: Spans
    kind: Kind
    line: int


def parse(text: str, kinds: tuple[Kind, ...] = ("quote",)) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a text; lines are marked as those of ``kinds`` alone.

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
    """Yield what stands between blank lines, with the line that it begins on."""
    start = 0
    for gap in [*BLANK.finditer(text), None]:
        block = text[start : gap.start() if gap else len(text)]
        if block.strip():
            yield text.count("\n", 0, start), block
        start = gap.end() if gap else start


def spans_of(block: str) -> Spans:
    """Return what one paragraph is made of."""
    words = SPACE.sub(" ", block).strip(" ")
    if not SIGNS.search(words):
        return (Words(words),)
    tokens = PARSER.parseInline(words)[0].children or []
    return joined(grouped(iter(tokens)))


def grouped(tokens: Iterator[Token]) -> Iterator[Span]:
    """Yield spans up to the end of what encloses them."""
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
            case _:  # what closes
                return


def joined(spans: Iterator[Span]) -> Spans:
    """Return spans with words that follow each other in one."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if isinstance(span, Words) and isinstance(last, Words):
            found[-1] = Words(last.text + span.text)
        elif span != Words(""):
            found.append(span)
    return tuple(found)


def role_of(name: Literal["rule", "term"], content: str) -> Role:
    """Return what stands between the backticks of a role."""
    if own := OWN_WORDS.fullmatch(content):
        return Role(name, own["target"].strip(), own["words"])
    return Role(name, content.strip(), None)


def read_emphasis(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    """Take asterisks that may open or close; within a word they are what they are."""
    if silent or state.src[state.pos] != "*":
        return False
    scanned = state.scanDelims(state.pos, canSplitWord=False)
    for _each in range(scanned.length):
        token = state.push("text", "", 0)
        token.content = "*"
        state.delimiters.append(
            Delimiter(
                marker=ord("*"),
                length=scanned.length,
                token=len(state.tokens) - 1,
                end=-1,
                open=scanned.can_open,
                close=scanned.can_close,
            )
        )
    state.pos += scanned.length
    return True


def read_escape(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as above
    """Take a sign that is to mean nothing."""
    typed = state.src[state.pos : min(state.pos + 2, state.posMax)]
    if silent or len(typed) < 2 or typed[0] != "\\" or not SIGNS.match(typed[1]):  # noqa: PLR2004 - a pair
        return False
    state.pending += typed[1]
    state.pos += 2
    return True


def read_link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as above
    """Take a link whose words may be emphasised, or a picture."""
    found = LINK.match(state.src, state.pos, state.posMax)
    if silent or found is None or not (found["picture"] or found["words"].strip()):
        return False
    if found["picture"]:
        token = state.push("picture", "", 0)
        token.meta = {"alt": found["words"].strip(), "target": found["target"]}
        token.content = found[0]
    else:
        token = state.push("link_open", "a", 1)
        token.meta, token.content = {"target": found["target"]}, found[0]
        after, state.posMax = state.posMax, found.end("words")
        state.pos = found.start("words")
        state.md.inline.tokenize(state)
        state.posMax = after
        state.push("link_close", "a", -1)
    state.pos = found.end()
    return True


def read_role(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as above
    """Take a link to a rule or to the glossary."""
    found = ROLE.match(state.src, state.pos, state.posMax)
    if silent or found is None or not found["words"].strip():
        return False
    token = state.push("role", "", 0)
    token.meta, token.content = {"name": found["name"]}, found["words"]
    state.pos = found.end()
    return True


def make_parser() -> MarkdownIt:
    """Return a parser that knows words, emphasis, and our links."""
    parser = MarkdownIt("zero")
    parser.inline.ruler.push("our_escape", read_escape)
    parser.inline.ruler.push("our_emphasis", read_emphasis)
    parser.inline.ruler.push("our_link", read_link)
    parser.inline.ruler.push("our_role", read_role)
    parser.inline.ruler2.enable("emphasis")
    return parser


PARSER = make_parser()
