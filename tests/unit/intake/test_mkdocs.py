"""Markdown for mkdocs-quiz: both its syntaxes become drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.errors import AuthorError
from tests.unit.intake.imported import Imported

if TYPE_CHECKING:
    from pathlib import Path


def test_boxes_reasons_and_what_is_said_to_all_are_kept(tmp_path: Path) -> None:
    text = """\
# En side

<quiz>
Noe har **skjedd**. Hva gjør du?
- [ ] Venter
> Da blir det sent.
- [x] Svarer

Det tar *ett* minutt.
</quiz>
"""
    (draft,) = Imported(tmp_path / "side.md", text).drafts
    assert (draft["situation"], draft["prompt"]) == ("Noe har **skjedd**.", "Hva gjør du?")
    assert draft["options"] == [
        {"text": "Venter", "verdict": None, "feedback": "Da blir det sent."},
        {"text": "Svarer", "verdict": "best", "feedback": "Det tar *ett* minutt."},
    ]


def test_the_older_syntax_blanks_and_several_right_answers_are_read(tmp_path: Path) -> None:
    text = """\
<?quiz?>
question: Hva?
answer-correct: a
answer-correct: b
answer: <code>c</code>
content:
<h2>Mer</h2>
<?/quiz?>

<quiz>
Oslo er [[hovedstaden]] i [[Norge]].

---
Det vet du.
</quiz>
"""
    old, blank = Imported(tmp_path / "side.md", text).drafts
    assert [option["correct"] for option in old["options"]] == [True, True, False]
    assert old["options"][2]["text"] == "c"
    assert blank["prompt"] == "Oslo er _____ i _____."
    assert blank["points"] == ["hovedstaden", "Norge"]


def test_examples_in_a_fence_are_no_questions_and_code_in_a_question_is_words(
    tmp_path: Path,
) -> None:
    block = "<quiz>\nHva gir dette?\n```\n- [x] 1\n</quiz>\n```\n- [x] a\n- [ ] b\n</quiz>\n"
    (draft,) = Imported(
        tmp_path / "s.md", f"~~~\n<quiz>\nEt eksempel\n</quiz>\n~~~\n{block}"
    ).drafts
    assert len(draft["options"]) == 2


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("# Side\n\n<quiz>\nHva?\n- [x] a\n", 3, "ikke avsluttet"),
        ("<quiz>\nHva?\n- [x] a\n\nTekst\n- [ ] b\n</quiz>\n", 6, "mellom svarene"),
        ("# Bare en side\n", 1, "ingen spørsmål"),
    ],
)
def test_a_fault_is_placed_on_its_line(tmp_path: Path, text: str, line: int, fault: str) -> None:
    with pytest.raises(AuthorError, match=fault) as raised:
        Imported(tmp_path / "side.md", text)
    assert raised.value.place.line == line
