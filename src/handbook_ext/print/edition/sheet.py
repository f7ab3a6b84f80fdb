"""One sheet of paper for a rule and a role: its words, an example and its opposite, two situations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.post.nodes import handbook_posts
from handbook_ext.print.edition.component import component, handbook_component
from handbook_ext.print.edition.pages import (
    empty_document,
    from_page,
    guidance_words,
    limits_of,
    page_parts,
    parts_wanted,
    rule_block,
    rules_of,
)
from handbook_ext.print.edition.questions import Printer, questions_of
from handbook_ext.quiz.audience import role_words, work_words
from handbook_ext.quiz.content import Layout
from handbook_ext.quiz.texts import best_row, parts_of

if TYPE_CHECKING:
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

    from handbook_ext.print.entry import Entry
    from handbook_ext.print.library import Library
    from handbook_ext.print.run import Run
    from handbook_ext.quiz.content import Parts
    from handbook_ext.quiz.model import Question
    from handbook_ext.rule.model import Rule

SITUATIONS = 2


def assemble(run: Run, entry: Entry) -> nodes.document:
    """Return a sheet for each rule of the entry and each role; ``file`` with ``{rule}`` makes it one."""
    document = empty_document(run.library, entry)
    for rule in rules_of(run.env, entry):
        roles = [entry.role] if entry.role else rule.audience
        for place, role in enumerate(roles):
            made = sheet(run, entry, rule, role)
            if place:
                forget_places(made)
            document += made
    return document


def forget_places(sheet: nodes.Element) -> None:
    """Let links lead to the first sheet of a rule: a place is in a document once."""
    for node in sheet.findall(nodes.Element):
        node["ids"] = []


def sheet(run: Run, entry: Entry, rule: Rule, role: str) -> handbook_component:
    """Return the sheet of a rule for a role."""
    env, library = run.env, run.library
    posts = examples(library, rule, role)
    block = rule_block(library, rule)
    shown: list[nodes.Node] = [block, *limits_of(block)]
    for section in page_parts(library, rule, parts_wanted(library, entry)):
        shown += section.children[1:]
    if posts is not None:
        shown.append(posts)
    printer = SheetPrinter(env)
    found = short_ones(questions_of(library, rule, entry.seed), role)
    pairs = list(printer.each(rule, found, printer.pair))
    questions = [asked for asked, _answer in pairs]
    answers = [answer for _asked, answer in pairs]
    title = nodes.title(rule.title, rule.title)
    body = [from_page(rule, *shown), *questions]
    section = nodes.section("", title, *body, ids=[f"sheet-{rule.slug}"])
    if answers:
        section += component("upside-down", *answers, title=_("Beste svar"))
    return component(
        "sheet",
        section,
        handbook=f"{run.config.project}. {guidance_words()}"
        if rule.approved
        else run.config.project,
        roles=role_words(run.config, [role]),
        others=other_sheets(run.config, rule, role),
    )


def examples(library: Library, rule: Rule, role: str) -> handbook_posts | None:
    """Return the posts of a rule's page that are for a role; if there are none, the first for all."""
    found = list(library.page(rule.docname).findall(handbook_posts))
    own = [posts for posts in found if role in posts["roles"]]
    others = [posts for posts in found if not posts["roles"]]
    chosen = next(iter([*own, *others, *found]), None)
    return chosen.deepcopy() if chosen is not None else None


def other_sheets(config: Config, rule: Rule, role: str) -> str:
    """Return for whom the rule has other sheets, if it has any."""
    others = [config.handbook_roles[other] for other in rule.audience if other != role]
    if not others:
        return ""
    return _("Et eget ark har spørsmål for {roles}.").format(roles=_(" og ").join(others))


class SheetPrinter(Printer):
    """Prints questions without their key, and their best answers separately."""

    def __init__(self, env: BuildEnvironment) -> None:
        super().__init__(env, "sheet", Layout("left out"))

    def pair(self, parts: Parts, **extra: object) -> nodes.container:
        """Return a question and its best answer: number, letter and reason."""
        question = self.question(parts, **extra)
        asked = component(
            "sheet-question",
            *question.children[1:],
            title=question[0].astext(),
            # A single role is named in the head of the sheet.
            roles=role_words(self.env.config, parts.question.roles)
            if len(parts.question.roles) > 1
            else [],
            work=work_words(self.env.config, parts.question.work),
            address=extra["address"],
            qr=extra["qr"],
        )
        best = best_row(parts.question)
        words = f"{extra['number']}{best.letter if best else ''}"
        reason = parts.reason(best) if best else []
        answer = nodes.paragraph("", "", nodes.strong(words, words))
        return nodes.container("", asked, component("best-answer", answer, *reason))


def short_ones(questions: list[Question], role: str) -> list[Question]:
    """Return the situations of a role that take the least room, in their order.

    Those for this role alone come before those that others have too.
    """
    alone = [
        q for q in questions if role in q.roles and best_row(q) is not None and q.shares is None
    ]
    shortest = sorted(alone, key=lambda q: (len(q.roles), length(q)))[:SITUATIONS]
    return [question for question in alone if question in shortest]


def length(question: Question) -> int:
    """Return how many characters a reader sees, without the key."""
    shown = {"situation", "step", "prompt", "option"}
    return sum(len(part.text.markdown) for part in parts_of(question) if part.kind in shown)
