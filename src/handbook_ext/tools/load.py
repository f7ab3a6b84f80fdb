"""From a tool's file to the model. Every mistake is noted; none stops the reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from handbook_ext.channel.load import READERS as CHANNEL_KEYS
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.ids import Ids
from handbook_ext.source.record import Record
from handbook_ext.source.tree import compose
from handbook_ext.tools.conditions import read_conditions
from handbook_ext.tools.entries import entries, quoted
from handbook_ext.tools.model import Advice, Document, Part, Tool
from handbook_ext.tools.question import CHOOSING, KINDS, Kind, Option, Question
from handbook_ext.tools.texts.load import TEXTS_KEYS, read_texts
from handbook_ext.tools.texts.words import read_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


TOOL_KEYS = ("missing", "parts", "advice", "document", *TEXTS_KEYS)
PART_KEYS = ("id", "title", "intro", "questions")
QUESTION_KEYS = ("id", "ask", "kind", "required", "help", "example", "register")
OPTION_KEYS = ("id", "text", "example", "words")
ADVICE_KEYS = ("id", "at", "when", "title", "text")
DOCUMENT_KEYS = ("title", "to", "intro", "decision", "options", "room", "signatures")


class Loaded(NamedTuple):
    """A tool, unless its file has faults: advice that counts on a question cannot do without it.

    ``files`` are all that were read, or looked for.
    """

    tool: Tool | None
    faults: list[AuthorError]
    files: list[Path]


def load_tool(path: Path) -> Loaded:
    """Read the file of one tool. Never raises for anything that a file may hold."""
    faults: list[AuthorError] = []
    files = [path]
    try:
        root = compose(path, TOOL_KEYS)
    except AuthorError as error:
        return Loaded(None, [error], [path])
    record = Record(root, _("Verktøyet"), str(path), faults, TOOL_KEYS)
    ids = Ids()
    parts = tuple(read_part(entry, ids) for entry in entries(record, "parts", PART_KEYS))
    questions = {question.id: question for part in parts for question in part.questions}
    tool = Tool(
        name=path.stem,
        missing=record.optional_markdown("missing", _("Skriv overskriften over det som mangler.")),
        parts=parts,
        advice=tuple(read_advice(entry, questions, ids) for entry in optional_advice(record)),
        document=read_document(record),
        texts=read_texts(record, questions, files),
        place=record.place,
    )
    return Loaded(None if faults else tool, faults, files)


def read_part(record: Record, ids: Ids) -> Part:
    """Read the questions about one matter."""
    return Part(
        id=ids.read(record),
        title=record.markdown("title", _("Skriv overskriften over spørsmålene.")),
        intro=record.optional_markdown("intro", _("Skriv hva spørsmålene handler om.")),
        questions=tuple(
            read_question(entry, ids) for entry in entries(record, "questions", QUESTION_KEYS)
        ),
    )


def read_question(record: Record, ids: Ids) -> Question:
    """Read one question."""
    kind = cast("Kind", record.word("kind", KINDS))
    options = entries(record, "options", OPTION_KEYS) if kind in CHOOSING else []
    own = Ids()
    chosen = tuple(read_option(entry, own) for entry in options)
    record.differ("options", [option.text for option in chosen])
    if kind == "choice" and sum(option.example for option in chosen) > 1:
        record.fault(
            _("{name} har flere valg med «example: true».").format(name=record.name),
            _("Leseren kan bare velge ett. Behold det ene."),
        )
    return Question(
        id=ids.read(record),
        ask=record.markdown("ask", _("Skriv spørsmålet.")),
        kind=kind,
        required="required" in record.fields
        and record.flag("required", _("Skriv true når svaret må være med.")),
        help=record.optional_markdown("help", _("Skriv hva et godt svar har med.")),
        example=record.optional_markdown(
            "example", _("Skriv et svar slik en tjeneste kunne gitt.")
        ),
        options=chosen,
        register=record.word("register", CHANNEL_KEYS) if "register" in record.fields else None,
    )


def read_option(record: Record, ids: Ids) -> Option:
    """Read something to choose."""
    return Option(
        id=ids.read(record),
        text=record.markdown("text", _("Skriv det leseren kan velge.")),
        example="example" in record.fields
        and record.flag("example", _("Skriv true når eksemplet har valgt dette.")),
        words=read_words(record),
    )


def optional_advice(record: Record) -> list[Record]:
    """Return the records of the advice; a tool may have none."""
    return entries(record, "advice", ADVICE_KEYS) if "advice" in record.fields else []


def read_advice(record: Record, questions: Mapping[str, Question], ids: Ids) -> Advice:
    """Read one piece of advice."""
    return Advice(
        id=ids.read(record),
        at=record.word("at", questions),
        when=read_conditions(record, questions),
        title=record.markdown("title", _("Skriv rådet i få ord, så det kan leses for seg.")),
        text=record.markdown("text", _("Skriv hva dere bør gjøre, og hvorfor.")),
    )


def read_document(tool: Record) -> Document | None:
    """Read what is made of the answers, if anything is."""
    if "document" not in tool.fields:
        return None
    node = tool.mapping("document", _("Skriv «title:», «to:», «decision:» og «signatures:» under."))
    if node is None:
        return None
    record = Record(node, quoted("document"), tool.path, tool.faults, DOCUMENT_KEYS)
    return Document(
        title=record.markdown("title", _("Skriv hva dokumentet heter.")),
        to=record.markdown("to", _("Skriv hvem det skal til.")),
        intro=record.optional_markdown("intro", _("Skriv hva dokumentet ber om.")),
        decision=record.markdown("decision", _("Skriv overskriften over avgjørelsen.")),
        options=record.texts("options", _("Skriv det som kan bestemmes, ett punkt for hvert.")),
        room=record.optional_markdown("room", _("Skriv hva det skal være plass til.")),
        signatures=record.texts("signatures", _("Skriv hvem som skriver under.")),
    )
