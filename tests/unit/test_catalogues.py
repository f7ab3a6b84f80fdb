"""Catalogues that translators write: what is wrong in one is told at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.translation.catalogues import CatalogueError, read_catalogue

if TYPE_CHECKING:
    from pathlib import Path

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        ('msgid "Regel\nmsgstr "Rule"\n', 4),
        ('msgid "Regel"\nmsgstr "Rule\n', 5),
        ('msgid "Regel"\nmsgstr ""\n"Ru\n"le"\n', 6),
        ('msgid "Regel"\nmsgstr "Rule\\"\n', 5),
        ('msgid "Regel"\nmsgstr Rule\n', 5),
    ],
)
def test_a_quotation_mark_that_is_not_closed_is_told_at_its_line(
    tmp_path: Path, entry: str, line: int
) -> None:
    path = tmp_path / "rolle.po"
    path.write_text(HEAD + entry, "utf-8")
    with pytest.raises(CatalogueError, match=f"^{path}:{line}: "):
        read_catalogue(path)


def test_quotation_marks_in_comments_and_texts_are_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "rolle.po"
    entry = '#: "a\n# "b\nmsgid "Si \\"hei\\""\nmsgstr "Say \\"hi\\" \\\\"\n'
    path.write_text(HEAD + entry, "utf-8")
    found = [(str(message.id), str(message.string)) for message in read_catalogue(path)]
    assert found[-1] == ('Si "hei"', 'Say "hi" \\')
