"""A quiz file to which a question is appended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.skeletons import skeleton
from handbook_ext.source.append import Kind, add_entry

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.errors import AuthorError

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
