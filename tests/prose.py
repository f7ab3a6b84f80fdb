"""The handbook's text as readers see it, line by line: no code, addresses or front matter."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.channel.load import load_channels
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.texts import parts_of
from handbook_ext.tools.load import load_tool
from handbook_ext.tools.texts.load import PLACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs").rglob("*.md"))
QUIZZES = sorted((ROOT / "quizzes").glob("*.yaml"))
TOOLS = [ROOT / f"docs/_data/{name}.yaml" for name in ("kanalplan", "informasjonstekst")]
REGISTER = ROOT / "docs/_data/kanaler.yaml"
ROLES = ("mandat", "ansatt", "folkevalgt")

FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
FENCE = re.compile(r"\s*(?P<marks>`{3,}|:{3,})\s*(?:\{(?P<name>[\w-]+)\})?\s*(?P<rest>.*)")
OPTION = re.compile(r"\s*:(?P<name>[\w-]+):\s*(?P<value>.*)")
APPROVED = {"rule", "approved"}
READ = APPROVED | {"admonition", "container", "diagram", "glossary", "post", "posts", "sidebar"}
TITLED = {"admonition", "sidebar"}  # the directive's argument is read too
OPTIONS_READ = {"alt", "from", "why"}
INLINE = (
    (re.compile(r"\{[\w-]+\}`([^`<]+?)\s*<[^`>]*>`|\{term\}`([^`]*)`"), r"\1\2"),
    (re.compile(r"(?:\{[\w-]+\})?(`+)(?!`).+?(?<!`)\1(?!`)"), ""),
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"https?://\S+|[\w.@-]+\.(?:no|example)\b"), ""),
)
STARTS_ANEW = re.compile(r"\s*(?:[#>:-]|\d+\.\s|\|)")
MARKER = re.compile(r"^\s*(?:[#>:-]+|\d+\.)\s+")
TARGET = re.compile(r"\([\w-]+\)=")
IN_NYNORSK = re.compile(r"^language: nn$", re.MULTILINE)
ENDS = re.compile(r"[.!?:][»*]*$")


class Line(NamedTuple):
    """A line of text, its place, and the directives around it."""

    path: Path
    number: int
    text: str
    within: tuple[str, ...] = ()

    @property
    def approved(self) -> bool:
        """Whether the line is approved text."""
        return not APPROVED.isdisjoint(self.within)

    @property
    def place(self) -> str:
        """The line's file and line number."""
        return f"{self.path.relative_to(ROOT)}:{self.number}"


def is_in_nynorsk(path: Path) -> bool:
    """Tell whether a page declares that it is in nynorsk."""
    front = FRONT_MATTER.match(path.read_text(encoding="utf-8"))
    return bool(front and IN_NYNORSK.search(front[0]))


def page_lines(path: Path) -> Iterator[Line]:
    """Yield the lines of a page that readers see, with the blank ones between them."""
    source = path.read_text(encoding="utf-8")
    front = FRONT_MATTER.match(source)
    first = front[0].count("\n") if front else 0
    blocks: list[tuple[str, str]] = []
    options_follow = False
    for number, text in enumerate(source.split("\n")[first:], first + 1):
        within = tuple(name for _marks, name in blocks)
        fence, option = FENCE.fullmatch(text), OPTION.fullmatch(text)
        if fence and blocks and closes(fence, blocks[-1][0]):
            blocks.pop()
        elif not READ.issuperset(within):
            continue
        elif fence:
            blocks.append((fence["marks"], fence["name"] or "code"))
            options_follow = True
            if fence["name"] in TITLED:
                yield Line(path, number, fence["rest"], within)
        elif options_follow and option:
            if option["name"] in OPTIONS_READ:
                yield Line(path, number, "- " + option["value"], within)  # starts a separate text
        else:
            options_follow = False
            yield Line(path, number, "" if TARGET.fullmatch(text) else plain(text), within)


def closes(fence: re.Match[str], opening: str) -> bool:
    """Tell whether a fence closes the block that ``opening`` began."""
    return fence["marks"].startswith(opening) and not fence["name"] and not fence["rest"]


def plain(text: str) -> str:
    """Return Markdown without code, names in roles, and addresses."""
    for pattern, words in INLINE:
        text = pattern.sub(words, text)
    return text


def quiz_lines(path: Path) -> Iterator[Line]:
    """Yield the texts in a quiz file, each with the line it starts on."""
    for question in load_quiz(path, ROLES).quiz.questions:
        for _kind, text in parts_of(question):
            yield Line(path, text.place.line, plain(text.markdown))


def tool_lines(path: Path) -> Iterator[Line]:
    """Yield the texts in a tool's file, each with the line it starts on."""
    tool = load_tool(path).tool
    assert tool is not None
    texts = [part.title for part in tool.parts]
    texts += [part.intro for part in tool.parts if part.intro]
    for question in tool.questions:
        texts += [text for text in (question.ask, question.help, question.example) if text]
        texts += [option.text for option in question.options]
    texts += [text for entry in tool.advice for text in (entry.title, entry.text)]
    if made := tool.document:
        given = (made.title, made.to, made.intro, made.decision, made.room)
        texts += [text for text in (*given, *made.options, *made.signatures) if text]
    if composed := tool.texts:
        texts += [point.text for point in composed.points]
        texts += [
            sentence.text
            for text in composed.texts
            if text.language == "nb"
            for paragraph in text.paragraphs
            for sentence in paragraph
        ]
    for text in texts:
        yield Line(path, text.place.line, plain(PLACE.sub("", text.markdown)))


def register_lines() -> Iterator[Line]:
    """Yield the texts in the register, each with the line its channel starts on."""
    for channel in load_channels(REGISTER).channels:
        texts = (channel.name, channel.service, channel.purpose, channel.owner, channel.hours)
        for text in (*texts, channel.answers, channel.stand_in, channel.approved_by):
            yield Line(REGISTER, channel.place.line, text or "")


def running_text(lines: Iterable[Line]) -> str:
    """Return lines as sentences: headings, list items and table cells end with a full stop."""
    texts = [""]
    for line in lines:
        if STARTS_ANEW.match(line.text) or not line.text.strip():
            texts.append("")
        if line.text.startswith("|"):
            texts += [cell.strip(" :-") for cell in line.text.split("|")] + [""]
        else:
            texts[-1] += " " + MARKER.sub("", line.text)
    sentences = (text.strip() for text in texts)
    return " ".join(text if ENDS.search(text) else text + "." for text in sentences if text)
