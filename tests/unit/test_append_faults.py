"""Where a new entry cannot be written safely, the file stays as it was and its author is told."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from handbook_ext.errors import AuthorError
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.skeletons import skeleton
from handbook_ext.source.append import Kind, add_entry
from tests.unit.growing_quiz import CASE, HEAD, add, read_ids, written

if TYPE_CHECKING:
    from pathlib import Path

UNSAFE = {
    "ANSI": CASE.replace("N.", "Nå.").encode("cp1252"),
    "UTF-16": CASE.encode("utf-16"),
    "UTF-16 without a mark": CASE.encode("utf-16-le"),
    "a list in brackets with a comment in an odd place": (
        b"rule: rolle\nquestions: [{id: a, # en\n type: reflect, roles: [mandat], situation: S,"
        b" prompt: P, points: [a, # to\n b]} # tre\n ]\n"
    ),
    "no list": b"rule: rolle\nquestions: snart\n",
    "a mapping for a list": b"rule: rolle\nquestions: {a: b}\n",
    "an open quote": CASE.replace("N.", "'N.").encode(),
    "two documents": f"{CASE}---\n{CASE}".encode(),
    "an alias": CASE.replace("N.", "*n").encode(),
    "the list twice": f"{CASE}questions: []\n".encode(),
    "a tabulator": CASE.replace("  type", "\ttype").encode(),
    "a megabyte": CASE.encode() + b"#" * 1_000_000,
    "a list alone": b"- rolle\n",
    "the id already": CASE.replace("x-en", "helt-ny").encode(),
}


@pytest.mark.parametrize("raw", UNSAFE.values(), ids=UNSAFE)
def test_what_cannot_be_written_is_reported_and_the_file_is_the_same(
    tmp_path: Path, raw: bytes
) -> None:
    path = written(tmp_path, raw)
    with pytest.raises(AuthorError, match=r"\. \S") as reported:
        add(path)
    assert reported.value.place.path == str(path)
    assert path.read_bytes() == raw
    assert [entry.name for entry in tmp_path.iterdir()] == ["rolle.yaml"]


def test_a_byte_order_mark_is_kept_or_reported(tmp_path: Path) -> None:
    raw = b"\xef\xbb\xbf" + CASE.encode()
    path = written(tmp_path, raw)
    if load_quiz(path, ["mandat"]).faults:
        with pytest.raises(AuthorError):
            add(path)
        assert path.read_bytes() == raw
    else:
        add(path)
        assert path.read_bytes().startswith(raw)


def test_what_is_no_file_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "rolle.yaml"
    os.mkfifo(path)
    with pytest.raises(AuthorError, match="ingen vanlig fil"):
        add(path)
    assert path.is_fifo()


def test_a_file_that_another_program_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = written(tmp_path, CASE.encode())
    reads = []

    def read_and_meddle(copy: Path) -> tuple[list[str], list[AuthorError]]:
        reads.append(copy)
        if len(reads) == 2:
            path.write_text("rule: rolle\n# en annen\n", encoding="utf-8")
        return read_ids(copy)

    kind = Kind("questions", HEAD, read_and_meddle)
    with pytest.raises(AuthorError, match="endret av et annet program"):
        add_entry(path, kind, "helt-ny", skeleton("single", "helt-ny", "mandat", "rolle"))
    assert path.read_text("utf-8") == "rule: rolle\n# en annen\n"


def test_a_link_to_itself_is_reported_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "rolle.yaml"
    path.symlink_to(path.name)
    with pytest.raises(AuthorError, match="ingen vanlig fil"):
        add(path)
    assert path.is_symlink()
