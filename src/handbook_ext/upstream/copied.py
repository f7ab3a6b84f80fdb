"""A question of a pack, copied into the handbook's own quiz file, to be reworded there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.quiz.skeletons import HEAD_UPON
from handbook_ext.source.append import add_entry, read_whole
from handbook_ext.source.files import decoded, is_there, read_bytes
from handbook_ext.source.kept import entries, values
from handbook_ext.source.replace import replace_file
from handbook_ext.source.swap import places
from handbook_ext.source.take import take_entry

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.pack.model import Pack
    from handbook_ext.source.append import Kind

REPLACE = "replace"


class Copy(NamedTuple):
    """A question to copy: where from, and which."""

    pack: Pack
    quiz: str
    question: str


def copy_question(copy: Copy, own: Path, kind: Kind) -> None:
    """Put a pack's question into the handbook's own file, as one that replaces it.

    Raises ``AuthorError``, and changes nothing, when it is there already, is one of a series, or the file
    does not build upon the pack.
    """
    source = copy.pack.quiz(copy.quiz)
    entry = take_entry(source, kind, copy.question, without="draft").entry
    refuse_series(entry, copy, kind)
    if not is_there(own):
        head = HEAD_UPON.format(rule=copy.quiz, pack=copy.pack.name)
        named = head.replace("questions:", f"{REPLACE}: [{copy.question}]\nquestions:")
        text = "".join(
            f"  {line}" if line.strip() else line for line in entry.splitlines(keepends=True)
        )
        replace_file(own, None, f"{named}{text}".encode())
        return
    raw, before = read_whole(own, kind)
    named = with_name(before, copy, own)
    replace_file(own, raw, named.encode())
    try:
        add_entry(own, kind, copy.question, entry)
    except AuthorError:
        replace_file(own, named.encode(), raw)
        raise


def refuse_series(entry: str, copy: Copy, kind: Kind) -> None:
    """Raise ``AuthorError`` for a question that shares its situation with others."""
    if any(line.startswith("  series:") for line in entry.splitlines()):
        source = copy.pack.quiz(copy.quiz)
        text = decoded(read_bytes(source), source)
        start, _end, _column = places(text, kind.key, copy.question) or (0, 0, 0)
        fault = _("Spørsmålet «{question}» deler situasjonen med andre i en serie.").format(
            question=copy.question
        )
        place = Place(str(source), text.count("\n", 0, start) + 1)
        raise AuthorError(place, fault, _("Skriv det inn for hånd, med situasjonen."))


def with_name(text: str, copy: Copy, own: Path) -> str:
    """Return an own file in which ``replace`` names the question; raise ``AuthorError`` for others' files."""
    fields = values(yaml.compose(text, yaml.SafeLoader))
    pack, listed = fields.get("pack"), fields.get(REPLACE)
    if pack is None or pack.value != copy.pack.name:
        fault = _("Filen bygger ikke på quizen i pakken «{pack}».").format(pack=copy.pack.name)
        remedy = _("Skriv «pack: {pack}» under «rule:», eller slett filen.")
        raise AuthorError(Place(str(own), 1), fault, remedy.format(pack=copy.pack.name))
    if listed is None:
        end = text.find("\n", pack.end_mark.index)
        return f"{text[:end]}\n{REPLACE}: [{copy.question}]{text[end:]}"
    items = entries(listed)
    if copy.question in [str(item.value) for item in items]:
        fault = _("Filen erstatter spørsmålet «{question}» fra før.").format(question=copy.question)
        raise AuthorError(Place(str(own), listed.start_mark.line + 1), fault, _("Endre det der."))
    if not isinstance(listed, yaml.SequenceNode):  # nothing after the colon
        at, more = listed.end_mark.index, f" [{copy.question}]"
    elif not items:
        at, more = listed.start_mark.index + 1, copy.question
    elif listed.flow_style:
        at, more = items[-1].end_mark.index, f", {copy.question}"
    else:
        at = text.find("\n", items[-1].end_mark.index)
        more = f"\n{' ' * listed.start_mark.column}- {copy.question}"
    return text[:at] + more + text[at:]
