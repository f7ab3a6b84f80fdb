"""What is noted of a page while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from handbook_ext.channel.model import Channel
    from handbook_ext.errors import Fault, Place
    from handbook_ext.page.facts import PageFacts
    from handbook_ext.quiz.lint.finding import Finding
    from handbook_ext.quiz.model import Quiz
    from handbook_ext.rule.model import Rule
    from handbook_ext.tools.texts.model import Limit


class Mention(NamedTuple):
    """A rule named by a link or a quiz file."""

    slug: str
    place: Place


class PageLink(NamedTuple):
    """A link from a quiz, rule, post or tool to a page, and maybe to a part of it."""

    docname: str
    part: str | None
    place: Place


class ShownQuestion(NamedTuple):
    """A question that the page shows, and where its quiz file has it."""

    question: str
    place: Place


@dataclass(slots=True)
class PageNotes:
    """What a page holds: quizzes by their rules' slugs, definitions by their terms, and so on.

    ``faulty_rules`` are the names of those with mistakes. ``lists_rules`` tells that it shows rules of other pages, ``pool_files`` which quiz
    files there were when it showed all questions, ``shows_plenary`` that it shows them
    to a room, ``lists_editions`` that it lists the PDFs of all pages.
    """

    rules: list[Rule] = field(default_factory=list)
    faulty_rules: list[str] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    links: list[PageLink] = field(default_factory=list)
    quizzes: dict[str, Quiz] = field(default_factory=dict)
    questions: list[ShownQuestion] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    lists_rules: bool = False
    pool_files: tuple[str, ...] | None = None
    shows_plenary: bool = False
    lists_editions: bool = False
    channels: tuple[Channel, ...] = ()
    limits: tuple[Limit, ...] = ()
    facts: PageFacts | None = None
    definitions: dict[str, str] = field(default_factory=dict)
    links_to_terms: bool = False
