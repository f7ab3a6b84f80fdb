"""Question banks in Moodle XML: as GIFT, with tags, pictures as files, and ids.

Format: https://docs.moodle.org/en/Moodle_XML_format
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from handbook_ext.lms.gift import category, number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.lms.html_words import File
    from handbook_ext.lms.item import Item, Part
    from handbook_ext.quiz.control import ItemKind

TYPES: dict[ItemKind, str] = {
    "one": "multichoice",
    "several": "multichoice",
    "match": "matching",
    "order": "ordering",
    "write": "essay",
}
"""Moodle's name for each kind; ``ordering`` is part of Moodle from version 4.4."""
EXTENSION = "moodle.xml"


def bank(handbook: str, parts: Iterable[Part]) -> str:
    """Return a question bank with a category for the handbook, and one for each part below it."""
    quiz = Element("quiz")
    for part in parts:
        place = SubElement(quiz, "question", type="category")
        text(SubElement(place, "category"), f"$course$/top/{category(handbook, part.title)}")
        for item in part.items:
            quiz.append(written(item))
    indent(quiz, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(quiz, encoding="unicode") + "\n"


def written(item: Item) -> Element:
    """Return one item; its id is the same in each edition."""
    question = Element("question", type=TYPES[item.kind])
    text(SubElement(question, "name"), item.name)
    html(question, "questiontext", item.words, item.files)
    html(question, "generalfeedback", item.afterwards)
    leaf(question, "defaultgrade", "0" if item.kind == "write" else "1")
    leaf(question, "penalty", "0")
    leaf(question, "hidden", "0")
    leaf(question, "idnumber", item.name)
    add_answers(question, item)
    tags = SubElement(question, "tags")
    for tag in item.tags:
        text(SubElement(tags, "tag"), tag)
    return question


def add_answers(question: Element, item: Item) -> None:
    """Add what Moodle must know about an item of its kind."""
    match item.kind:
        case "one" | "several":
            leaf(question, "single", "true" if item.kind == "one" else "false")
            leaf(question, "shuffleanswers", "true")
            leaf(question, "answernumbering", "ABCD")
            for choice in item.choices:
                answer = html(question, "answer", choice.text)
                answer.set("fraction", number(choice.weight))
                html(answer, "feedback", choice.reason)
        case "match":
            leaf(question, "shuffleanswers", "true")
            for choice in item.choices:
                part = html(question, "subquestion", choice.text)
                text(SubElement(part, "answer"), choice.place)
        case "order":
            leaf(question, "layouttype", "VERTICAL")
            leaf(question, "selecttype", "ALL")
            leaf(question, "selectcount", "0")
            leaf(question, "gradingtype", "ABSOLUTE_POSITION")
            leaf(question, "showgrading", "SHOW")
            leaf(question, "numberingstyle", "none")
            # Without it, Moodle 4.5 makes hints without a text, and refuses the whole file.
            leaf(question, "shownumcorrect", "1")
            for place, choice in enumerate(item.choices, 1):
                html(question, "answer", choice.text).set("fraction", f"{place}.0000000")
        case "write":
            leaf(question, "responseformat", "plain")
            leaf(question, "responserequired", "0")
            leaf(question, "responsefieldlines", "5")
            leaf(question, "attachments", "0")
        case _ as other:
            assert_never(other)


def html(parent: Element, name: str, words: str, files: Iterable[File] = ()) -> Element:
    """Add an element with HTML, and the pictures in it as files; return it."""
    element = SubElement(parent, name, format="html")
    for file in files:
        words = words.replace(f'src="{file.name}"', f'src="@@PLUGINFILE@@/{file.name}"')
    text(element, words)
    for file in files:
        stored = SubElement(element, "file", name=file.name, path="/", encoding="base64")
        stored.text = file.base64
    return element


def text(parent: Element, words: str) -> None:
    """Add the element that Moodle puts texts into."""
    leaf(parent, "text", words)


def leaf(parent: Element, name: str, words: str) -> None:
    """Add an element with a text."""
    SubElement(parent, name).text = words
