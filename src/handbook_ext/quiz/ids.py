"""Ids that occur more than once on a page: a link could lead to the wrong place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.errors import Fault, Place
from handbook_ext.locale import _
from handbook_ext.quiz.nodes import handbook_question
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx


def note_collisions(app: Sphinx, document: nodes.document) -> None:
    """Note a fault for each question whose id is used for something else on the page."""
    domain = HandbookDomain.of(app.env)
    for fault in collisions(document):
        domain.note_fault(app.env.docname, fault)


def collisions(document: nodes.document) -> Iterator[Fault]:
    """Yield a fault for each question that shares its id with a heading, target or question."""
    questions = list(document.findall(handbook_question))
    inside = {id(part) for question in questions for part in question.findall(nodes.Element)}
    taken: dict[str, str] = {}
    first: dict[str, Place] = {}
    for part in document.findall(nodes.Element):
        if id(part) not in inside:
            taken.update(dict.fromkeys(names_of(part), called(part)))
    for question in questions:
        place = Place(str(question.source), question.line or 1)
        if first.setdefault(question["question"], place) != place:
            continue  # another with its name, which is reported for all pages at once
        of_it = {name for part in question.findall(nodes.Element) for name in ids_of(part)}
        clashes = of_it & taken.keys()
        if question["question"] in clashes:
            clashes = {question["question"]}  # the others are derived from it
        for name in sorted(clashes):
            fault = _("Spørsmålet «{question}» får id-en «{id}», som {other} på siden har.").format(
                question=question["question"], id=name, other=taken[name]
            )
            yield Fault(place, f"{fault} {_('Velg en annen id.')}", "quiz")
        words = _("et annet spørsmål («{question}»)").format(question=question["question"])
        taken.update(dict.fromkeys(of_it, words))


def ids_of(part: nodes.Element) -> list[str]:
    """Return the ids with which a part of a question is printed."""
    return [*part["ids"], *([part["describes"]] if "describes" in part else [])]


def names_of(part: nodes.Element) -> list[str]:
    """Return the ids that a part of a page has, or would have if they were not taken."""
    names = [*part["names"]] + (part["dupnames"] if isinstance(part, nodes.section) else [])
    refid = [part["refid"]] if isinstance(part, nodes.target) and "refid" in part else []
    return [*part["ids"], *(nodes.make_id(name) for name in names), *refid]


def called(part: nodes.Element) -> str:
    """Return a description of a part of a page that an editor recognizes."""
    if isinstance(part, nodes.section):
        return _("overskriften «{title}»").format(title=part[0].astext())
    return _("noe annet")


def setup(app: Sphinx) -> None:
    """Check each page when it has been read."""
    app.connect("doctree-read", note_collisions)
