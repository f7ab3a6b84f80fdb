"""Write drafts into a quiz file of their own; what is there already is never touched."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from handbook_ext.intake.entry import file_text
from handbook_ext.intake.formats import too_much
from handbook_ext.quiz.load import load_quiz
from handbook_ext.source.files import MAX_BYTES
from handbook_ext.source.replace import replace_file

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


def write_drafts(
    path: Path, source: Path, drafts: Sequence[dict[str, object]], roles: Collection[str]
) -> None:
    """Write drafts into a new file.

    It is read back before it is put in place. Raises ``AuthorError``, and writes nothing, when the file
    exists, or when a quiz file cannot hold so much.
    """
    text = file_text(source.name, drafts)
    if len(text.encode()) > MAX_BYTES:
        raise too_much(source, len(drafts))
    with TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        copy.write_text(text, encoding="utf-8", newline="\n")
        loaded = load_quiz(copy, roles)
    if loaded.faults:
        raise too_much(source, len(drafts)) from loaded.faults[0]
    replace_file(path, None, text.encode())
