"""Read the part of a question that its type decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from handbook_ext.locale import _
from handbook_ext.quiz.branches import read_branch
from handbook_ext.quiz.model import Choice, Classify, Item, Order, Reflect, Segment, Spot
from handbook_ext.quiz.options import check_count, read_options
from handbook_ext.source.record import Record
from handbook_ext.source.text import Name

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_ext.quiz.model import Body
    from handbook_ext.source.text import Text

BODY_KEYS = {
    "single": ("options",),
    "multiple": ("options",),
    "classify": ("categories", "items"),
    "order": ("items",),
    "spot": ("segments",),
    "branch": ("start", "steps", "ends"),
    "reflect": ("points",),
}

ITEM_KEYS = ("text", "feedback", "rules")


def read_single(question: Record) -> Body:
    """Read the options of a single best answer."""
    return Choice("single", read_options(question, "verdict"))


def read_multiple(question: Record) -> Body:
    """Read the options of which several are right."""
    options = read_options(question, "correct")
    if question.sound and len({option.state for option in options}) == 1:
        question.fault(
            _("Alle alternativene i {name} er like riktige.").format(name=question.name),
            _("Minst ett skal ha «correct: true» og minst ett «correct: false»."),
            question.fields["options"],
        )
    return Choice("multiple", options)


def read_classify(question: Record) -> Body:
    """Read categories, and items that each name one of them."""
    remedy = _("Skriv to til fem korte kategorier.")
    categories = question.texts("categories", remedy)
    check_count(question, "categories", len(categories), 2, 5)
    question.differ("categories", categories)
    names = [category.markdown for category in categories]
    items = [
        read_item(node, number, question, names)
        for number, node in enumerate(
            question.records("items", _("Skriv det som skal sorteres.")), 1
        )
    ]
    check_count(question, "items", len(items), 2)
    question.differ("items", [item.text for item in items])
    return Classify(categories, tuple(items))


def read_order(question: Record) -> Body:
    """Read items in their right order."""
    remedy = _("Skriv trinnene i riktig rekkefølge.")
    items = [
        read_item(node, number, question, None)
        for number, node in enumerate(question.records("items", remedy), 1)
    ]
    check_count(question, "items", len(items), 2)
    question.differ("items", [item.text for item in items])
    return Order(tuple(items))


def read_item(
    node: yaml.MappingNode, number: int, question: Record, categories: list[str] | None
) -> Item:
    """Read an item to sort or, without ``categories``, to put in order."""
    name = _("Punkt {number} i {question}").format(number=number, question=question.name)
    keys = ITEM_KEYS if categories is None else (*ITEM_KEYS, "category")
    record = Record(node, name, question.path, question.faults, keys)
    text = record.markdown("text", _("Skriv hva som skal plasseres."))
    category = record.word("category", categories) if categories is not None else ""
    feedback = record.markdown("feedback", _("Forklar hvorfor det hører til der."))
    rules = record.words("rules", _("Skriv for eksempel [rolle]."))
    question.sound = question.sound and record.sound
    place = categories.index(category) if categories and category in categories else 0
    return Item(text, feedback, rules, place)


def read_spot(question: Record) -> Body:
    """Read the pieces of a draft post."""
    remedy = _("Skriv utkastet som en liste av tekstbiter.")
    segments = tuple(
        read_segment(node, number, question)
        for number, node in enumerate(question.nodes("segments", remedy), 1)
    )
    check_count(question, "segments", len(segments), 2)
    faulty = [segment.fault is not None for segment in segments]
    if question.sound and (all(faulty) or not any(faulty)):
        question.fault(
            _("{name} har bare biter av ett slag.").format(name=question.name),
            _("Minst én bit skal ha «fault», og minst én skal være uten."),
            question.fields["segments"],
        )
    return Spot(segments)


def read_segment(node: yaml.Node, number: int, question: Record) -> Segment:
    """Read a plain piece, or one with a fault."""
    remedy = _("Skriv en setning eller en del av en.")
    if not isinstance(node, yaml.MappingNode):
        return Segment(question.text_of(node, "segments", remedy), None, None)
    name = _("Bit {number} i {question}").format(number=number, question=question.name)
    record = Record(node, name, question.path, question.faults, ("text", "fault", "feedback"))
    text = record.markdown("text", remedy)
    fault = record.name_in("fault", _("Skriv navnet på regelen eller rådet det gjelder."))
    feedback = record.markdown("feedback", _("Forklar hvorfor biten bør endres."))
    question.sound = question.sound and record.sound
    place = record.place_of(record.fields.get("fault", node))
    return Segment(text, Name.at(place, fault), feedback)


def read_reflect(question: Record) -> Body:
    """Read what good answers hold."""
    points: tuple[Text, ...] = question.texts("points", _("Skriv to til seks momenter."))
    check_count(question, "points", len(points), 2, 6)
    question.differ("points", points)
    return Reflect(points)


READERS: dict[str, Callable[[Record], Body]] = {
    "single": read_single,
    "multiple": read_multiple,
    "classify": read_classify,
    "order": read_order,
    "spot": read_spot,
    "branch": read_branch,
    "reflect": read_reflect,
}
