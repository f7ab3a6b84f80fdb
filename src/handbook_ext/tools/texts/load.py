"""From the part of a tool's file that tells of texts to the model."""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.files import is_there, named_file
from handbook_ext.source.ids import Ids
from handbook_ext.tools.conditions import read_conditions
from handbook_ext.tools.entries import entries
from handbook_ext.tools.texts.limits import load_limits
from handbook_ext.tools.texts.model import Composed, Point, Sentence, Texts
from handbook_ext.tools.texts.words import LANGUAGE, check_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.source.record import Record
    from handbook_ext.source.text import Text
    from handbook_ext.tools.question import Question
    from handbook_ext.tools.texts.model import Limit

TEXTS_KEYS = ("points", "texts", "limits")
POINT_KEYS = ("id", "text")
COMPOSED_KEYS = ("id", "title", "language", "and", "paragraphs")
PARAGRAPH_KEYS = ("sentences",)
SENTENCE_KEYS = ("text", "points", "when")

PLACE = re.compile(r"\{([^{}]*)\}")


def read_texts(tool: Record, questions: Mapping[str, Question], files: list[Path]) -> Texts | None:
    """Read the texts that are made of the answers, if any are; adds to ``files`` what it reads."""
    if not any(key in tool.fields for key in TEXTS_KEYS):
        return None
    ids = Ids()
    points = tuple(
        Point(ids.read(entry), entry.markdown("text", _("Skriv hva teksten skal fortelle.")))
        for entry in entries(tool, "points", POINT_KEYS)
    )
    tool.differ("points", [point.text for point in points])
    known = [point.id for point in points]
    own = Ids()
    texts = tuple(
        read_composed(entry, own, questions, known)
        for entry in entries(tool, "texts", COMPOSED_KEYS)
    )
    check_words(tool, questions.values(), (text.language for text in texts))
    return Texts(points, texts, read_limits(tool, files))


def read_composed(
    record: Record, ids: Ids, questions: Mapping[str, Question], points: list[str]
) -> Composed:
    """Read one text."""
    return Composed(
        id=ids.read(record),
        title=record.markdown("title", _("Skriv hva slags tekst det er, og på hvilket språk.")),
        language=read_language(record),
        last=record.markdown("and", _("Skriv ordet før det siste i en oppramsing: og.")).markdown,
        paragraphs=tuple(
            tuple(
                read_sentence(sentence, questions, points)
                for sentence in entries(paragraph, "sentences", SENTENCE_KEYS)
            )
            for paragraph in entries(record, "paragraphs", PARAGRAPH_KEYS)
        ),
    )


def read_language(record: Record) -> str:
    """Return the language of a text."""
    remedy = _("Skriv nb for bokmål, nn for nynorsk eller en annen språkkode.")
    code = record.name_in("language", remedy)
    if "language" in record.fields and not re.fullmatch(LANGUAGE, code):
        record.fault(
            _("{name} har ikke en språkkode i «language».").format(name=record.name),
            remedy,
            record.fields["language"],
        )
    return code


def read_sentence(record: Record, questions: Mapping[str, Question], points: list[str]) -> Sentence:
    """Read one sentence."""
    text = record.markdown(
        "text", _("Skriv setningen, med id-en til et spørsmål i klammer der svaret skal stå.")
    )
    check_places(record, text, questions)
    remedy = _("Skriv id-ene til punktene setningen forteller om, for eksempel [{id}].").format(
        id=next(iter(points), "id")
    )
    return Sentence(
        text=text,
        points=record.words("points", remedy, points),
        when=read_conditions(record, questions) if "when" in record.fields else (),
    )


def check_places(record: Record, text: Text, questions: Mapping[str, Question]) -> None:
    """Note a place in a sentence that no answer can go into."""
    if set("{}") & set(PLACE.sub("", text.markdown)):
        record.fault_at(
            text.place,
            _("En setning har en klamme som ikke hører til noe spørsmål."),
            _("Skriv id-en til et spørsmål mellom klammene."),
        )
    for name in PLACE.findall(text.markdown):
        question = questions.get(name)
        if question is None:
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
        elif question.options and not any(option.words for option in question.options):
            record.fault_at(
                text.place,
                _(
                    "En setning har plass til «{question}», men ingen av valgene har «words»."
                ).format(question=name),
                _("Skriv «words» under de valgene som skal stå i teksten."),
            )


def read_limits(tool: Record, files: list[Path]) -> tuple[Limit, ...]:
    """Read the file beside the tool's that ``limits`` names, if it does."""
    remedy = _("Skriv navnet på filen, uten .yaml.")
    if "limits" not in tool.fields:
        return ()
    name, node = tool.name_in("limits", remedy), tool.fields["limits"]
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
