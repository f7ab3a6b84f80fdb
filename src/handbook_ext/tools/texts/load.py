"""Read the texts in a tool's file into the model."""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.files import is_there, named_file
from handbook_ext.source.ids import Ids
from handbook_ext.source.record import keys
from handbook_ext.tools.texts.fields import ALL, LIMITS, POINTS, SENTENCES, TEXTS
from handbook_ext.tools.texts.limits import load_limits
from handbook_ext.tools.texts.model import Composed, Point, Sentence, Texts
from handbook_ext.tools.texts.words import check_words

if TYPE_CHECKING:
    from handbook_ext.source.record import Record
    from handbook_ext.source.text import Text
    from handbook_ext.tools.asked import Asked
    from handbook_ext.tools.texts.model import Limit

PLACE = re.compile(r"\{([^{}]*)\}")


def read_texts(tool: Record, questions: Asked, files: list[Path]) -> Texts | None:
    """Return a tool's texts, or ``None`` if it has none; append the files read to ``files``."""
    if not any(key in tool.fields for key in keys(TEXTS)):
        return None
    ids, own = Ids(), Ids()
    points = tool.read(POINTS, lambda it: Point(**it.values(id=ids)))
    tool.differ("points", [point.text for point in points])
    known = [point.id for point in points] or None

    def read_paragraph(record: Record) -> tuple[Sentence, ...]:
        return record.read(SENTENCES, lambda it: read_sentence(it, questions, known))

    texts = tool.read(ALL, lambda it: Composed(**it.values(id=own, paragraphs=read_paragraph)))
    check_words(tool, questions.values(), (text.language for text in texts))
    return Texts(points, texts, read_limits(tool, files))


def read_sentence(record: Record, questions: Asked, points: list[str] | None) -> Sentence:
    """Read one sentence."""
    sentence = Sentence(**record.values(points=points, when=questions))
    check_places(record, sentence.text, questions)
    return sentence


def check_places(record: Record, text: Text, questions: Asked) -> None:
    """Note a fault for each placeholder that no answer can fill."""
    if set("{}") & set(PLACE.sub("", text.markdown)):
        record.fault_at(
            text.place,
            _("En setning har en klamme som ikke hører til noe spørsmål."),
            _("Skriv id-en til et spørsmål mellom klammene."),
        )
    for name in PLACE.findall(text.markdown):
        question = questions.get(name)
        if question is None and questions.whole:
            near = difflib.get_close_matches(name, list(questions), 1)
            record.fault_at(
                text.place,
                _("En setning har plass til «{question}», som ikke er et spørsmål.").format(
                    question=name[:40]
                ),
                _("Mente du «{near}»?").format(near=near[0])
                if near
                else _("Bruk en av disse: {known}.").format(known=", ".join(questions)),
            )
        elif question and question.options and not any(option.words for option in question.options):
            record.fault_at(
                text.place,
                _(
                    "En setning har plass til «{question}», men ingen av valgene har «words»."
                ).format(question=name),
                _("Skriv «words» under de valgene som skal stå i teksten."),
            )


def read_limits(tool: Record, files: list[Path]) -> tuple[Limit, ...]:
    """Read the file that ``limits`` names, if it does; its path is relative to the tool's."""
    name = tool.read(LIMITS)
    if name is None:
        return ()
    node = tool.fields["limits"]
    try:
        path = named_file(Path(tool.path).parent, name, tool.place_of(node))
    except AuthorError as error:
        tool.faults.append(error)
        return ()
    files.append(path)
    if not is_there(path):
        tool.fault(
            _("Filen {name} finnes ikke ved siden av verktøyet.").format(name=path.name[:60]),
            _("Lag filen, eller rett navnet i «limits»."),
            node,
        )
        return ()
    return load_limits(path, tool.faults)
