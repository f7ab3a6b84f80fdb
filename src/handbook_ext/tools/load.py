"""Read a tool's file into the model. Every fault is collected; none stops the reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.ids import Ids
from handbook_ext.source.record import Record, keys
from handbook_ext.source.tree import compose
from handbook_ext.tools.asked import Asked
from handbook_ext.tools.fields import ADVICE, DOCUMENT, MISSING, RESULT, TOOL
from handbook_ext.tools.model import Advice, Document, Tool
from handbook_ext.tools.parts import read_parts
from handbook_ext.tools.texts.load import read_texts

if TYPE_CHECKING:
    from pathlib import Path


class Loaded(NamedTuple):
    """A tool, or ``None`` if its file has faults: advice depends on questions, so none may be missing.

    ``files`` are all files that were read or looked for.
    """

    tool: Tool | None
    faults: list[AuthorError]
    files: list[Path]


def load_tool(path: Path) -> Loaded:
    """Read the file of one tool. Never raises, whatever the file contains."""
    faults: list[AuthorError] = []
    files = [path]
    try:
        root = compose(path, keys(TOOL))
    except AuthorError as error:
        return Loaded(None, [error], [path])
    record = Record(root, _("Verktøyet"), str(path), faults, TOOL)
    ids = Ids()
    steps, parts = read_parts(record, ids)
    questions = Asked.of([part.questions for part in parts])
    tool = Tool(
        name=path.stem,
        missing=record.read(MISSING),
        steps=steps,
        parts=parts,
        result=record.read(RESULT),
        advice=record.read(
            ADVICE, lambda it: Advice(**it.values(id=ids, at=questions.known, when=questions))
        ),
        document=record.read(DOCUMENT, lambda it: Document(**it.values())),
        texts=read_texts(record, questions, files),
        place=record.place,
    )
    return Loaded(None if faults else tool, faults, files)
