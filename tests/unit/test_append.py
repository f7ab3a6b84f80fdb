"""A new entry in an author's file: nothing that stood there is lost, or nothing is written."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handbook_ext.errors import AuthorError
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.skeletons import BODIES, skeleton
from handbook_ext.source.append import Kind, add_entry
from handbook_ext.source.kept import comments

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.quiz.model import Question

HEAD = "rule: rolle\nquestions:\n"
CASE = """\
rule: rolle
questions:
- id: x-en
  type: single
  roles: [mandat]
  situation: N.
  prompt: H?
  options:
  - {text: En, verdict: best, feedback: F.}
  - {text: To, verdict: risky, feedback: F.}
"""


def read_ids(path: Path) -> tuple[list[str], list[AuthorError]]:
    loaded = load_quiz(path, ["mandat"])
    return [question.id for question in loaded.quiz.questions], loaded.faults


KIND = Kind("questions", HEAD, read_ids)


def add(path: Path, kind: str = "single") -> int:
    return add_entry(path, KIND, "helt-ny", skeleton(kind, "helt-ny", "mandat", "rolle"))


def written(folder: Path, content: bytes) -> Path:
    path = folder / "rolle.yaml"
    path.write_bytes(content)
    return path


def words(question: Question) -> dict[str, object]:
    """Return a question without the lines where it stands."""
    texts = [question.situation, question.prompt, question.discuss]
    options = [(option.text.markdown, option.feedback.markdown) for option in question.body.options]  # type: ignore[union-attr]
    markdown = [text.markdown if text else None for text in texts]
    return {"data": question.data(), "texts": markdown, "options": options}


class Layout(NamedTuple):
    """How an author lays out a quiz file."""

    column: int
    dash: str
    text_style: str
    options_in_brackets: bool
    comment_below: int | None
    questions_first: bool
    gap: bool
    end: str
    newline: str


LAYOUTS = st.builds(
    Layout,
    column=st.sampled_from([0, 1, 2, 4, 7]),
    dash=st.sampled_from(["- ", "-   "]),
    text_style=st.sampled_from(["plain", "quoted", "|", "|-", "|+", ">"]),
    options_in_brackets=st.booleans(),
    comment_below=st.sampled_from([None, 0, 2, 9]),
    questions_first=st.booleans(),
    gap=st.booleans(),
    end=st.sampled_from(["", "\n", "\n\n\n", "\n...", "\n...\n# etter\n", "\n# slutt", "\n \n"]),
    newline=st.sampled_from(["\n", "\r\n"]),
)
WORDS = st.text("abcæøå «»–#:-'\"[]{}&*!%@`,>?|~<\\ 19", min_size=1, max_size=30).map(
    lambda text: f"Si {text.strip()}."
)


def laid_out(texts: list[str], layout: Layout) -> str:
    """Return a sound quiz file with a question for each text."""
    lines = ["questions:  # alle"]
    for number, text in enumerate(texts):
        margin = " " * (layout.column + len(layout.dash))
        block = [
            f"id: q-{number}  # nr {number}",
            "type: single",
            "roles: [mandat]",
            "prompt: Hva?",
            *options(text, in_brackets=layout.options_in_brackets),
            *situation(text, layout.text_style),
        ]
        lines += [" " * layout.column + layout.dash + block[0]]
        lines += [margin + line if line else "" for line in block[1:]]
        lines += [""] * layout.gap
    if layout.comment_below is not None:
        lines.append(" " * layout.comment_below + "# under")
    rule = ["# hode", "rule: rolle"]
    whole = [*lines, *rule] if layout.questions_first else [*rule, *lines]
    return ("\n".join(whole) + layout.end).replace("\n", layout.newline)


def situation(text: str, style: str) -> list[str]:
    if style == "plain":
        return ["situation: En vanlig dag"]
    if style == "quoted":
        return [f"situation: {json.dumps(text, ensure_ascii=False)}"]
    return [f"situation: {style} # hvordan", f"  {text}", "", "  # ingen kommentar"]


def options(text: str, *, in_brackets: bool) -> list[str]:
    quoted = "'" + text.replace("'", "''") + "'"
    if in_brackets:
        return [
            "options: [",
            f"  {{text: {quoted}, verdict: best, feedback: F}}, # den beste",
            "  {text: To, verdict: risky, feedback: F}]",
        ]
    return [
        "options:",
        f"- text: {quoted}",
        "  verdict: best # den beste",
        "  feedback: F",
        "- {text: To, verdict: risky, feedback: F}",
    ]


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=3), LAYOUTS, st.sampled_from(sorted(BODIES)))
def test_a_question_more_leaves_all_others_and_every_comment_and_is_the_last(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], layout: Layout, kind: str
) -> None:
    text = laid_out(texts, layout)
    path = written(tmp_path_factory.mktemp("quiz"), text.encode())
    before = load_quiz(path, ["mandat"])
    if before.faults:  # a reader may refuse the line ends of Windows: then nothing changes
        assert layout.newline == "\r\n", before.faults
        with pytest.raises(AuthorError):
            add(path, kind)
        assert path.read_bytes() == text.encode()
        return
    line = add(path, kind)
    after = load_quiz(path, ["mandat"])
    assert after.faults == []
    *kept, new = after.quiz.questions
    assert (new.id, new.body.type, new.place.line) == ("helt-ny", kind, line)
    assert list(map(words, kept)) == list(map(words, before.quiz.questions))
    grown = path.read_bytes().decode()
    assert set(comments(text)) <= set(comments(grown))
    assert ("\r\n" in grown) == (layout.newline == "\r\n")
    assert "\n" not in grown.replace("\r\n", "") or layout.newline == "\n"
    rest = iter(grown.splitlines())
    assert [line for line in text.splitlines() if line not in rest] == []


@pytest.mark.parametrize(
    "text",
    [
        CASE,
        CASE.replace("questions:", "questions: # alle"),
        CASE.rstrip(),
        f"---\n{CASE}...\n",
        "rule: rolle\nquestions: []\n",
        "rule: rolle\nquestions: [] # ingen ennå",
        "rule: rolle\nquestions: [\n  # ingen ennå\n]\n",
        "rule: rolle\nquestions:\n",
        "rule: rolle\nquestions: null\n# slutt\n",
        "rule: rolle\nquestions: ~",
        "questions: []\n# om regelen\nrule: rolle\n",
        "rule: rolle # bare den\n",
        "# bare en kommentar\n",
        "",
        (
            "rule: rolle\nquestions: [{id: a, type: reflect, roles: [mandat], situation: 'S: «1»', "
            'prompt: "P #1", points: [a, b]}] # alle\n'
        ),
        (
            "{rule: rolle, questions: [{id: a, type: reflect, roles: [mandat], situation: S, "
            "prompt: P, points: [a, b]}]}\n"
        ),
    ],
)
def test_a_list_of_any_layout_or_none_takes_a_question(tmp_path: Path, text: str) -> None:
    path = written(tmp_path, text.encode())
    before = load_quiz(path, ["mandat"]).quiz.questions
    add(path)
    loaded = load_quiz(path, ["mandat"])
    assert loaded.faults == []
    assert [question.id for question in loaded.quiz.questions] == [
        *(question.id for question in before),
        "helt-ny",
    ]
    assert list(comments(text)) == [
        comment for comment in comments(path.read_text("utf-8")) if comment in set(comments(text))
    ]


def test_a_question_before_another_key_leaves_that_key_its_own_comment(tmp_path: Path) -> None:
    [rule, rest] = CASE.split("\n", 1)
    path = written(tmp_path, f"{rest}  # til listen\n# til regelen\n{rule}\n".encode())
    add(path)
    lines = path.read_text("utf-8").splitlines()
    assert lines[-2:] == ["# til regelen", "rule: rolle"]
    assert lines.index("  # til listen") < lines.index("- id: helt-ny") < len(lines) - 2


@pytest.mark.parametrize(
    "content",
    {
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
    }.items(),
    ids=lambda named: named[0],
)
def test_what_cannot_be_written_is_told_and_the_file_is_the_same(
    tmp_path: Path, content: tuple[str, bytes]
) -> None:
    _name, raw = content
    path = written(tmp_path, raw)
    with pytest.raises(AuthorError, match=r"\. \S") as told:
        add(path)
    assert told.value.place.path == str(path)
    assert path.read_bytes() == raw
    assert [entry.name for entry in tmp_path.iterdir()] == ["rolle.yaml"]


def test_a_byte_order_mark_is_kept_or_told(tmp_path: Path) -> None:
    raw = b"\xef\xbb\xbf" + CASE.encode()
    path = written(tmp_path, raw)
    if load_quiz(path, ["mandat"]).faults:
        with pytest.raises(AuthorError):
            add(path)
        assert path.read_bytes() == raw
    else:
        add(path)
        assert path.read_bytes().startswith(raw)


def test_a_question_is_added_beside_one_that_has_a_fault_still(tmp_path: Path) -> None:
    path = written(tmp_path, CASE.replace("verdict: best", "verdict: beste").encode())
    add(path)
    loaded = load_quiz(path, ["mandat"])
    assert [question.id for question in loaded.quiz.questions] == ["helt-ny"]
    assert len(loaded.faults) == 1


def test_the_file_keeps_its_mode_and_a_link_leads_to_it_still(tmp_path: Path) -> None:
    path = written(tmp_path, CASE.encode())
    path.chmod(0o640)
    link = tmp_path / "lenke" / "rolle.yaml"
    link.parent.mkdir()
    link.symlink_to(path)
    add(link)
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert "helt-ny" in path.read_text("utf-8")


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
