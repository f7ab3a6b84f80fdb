"""A file is read the same way however a system saves it, and special files are never opened."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from handbook_ext.channel.load import load_channels
from handbook_ext.quiz.load import load_quiz
from tests.unit.small_quiz import QUIZ, changed, load

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_line_ends_and_a_byte_order_mark_change_nothing(ends: str, tmp_path: Path) -> None:
    plain = load(tmp_path, QUIZ)
    other = load(tmp_path, QUIZ.replace("\n", ends).encode("utf-8-sig"))
    assert not other.faults
    assert other.quiz == plain.quiz


def test_a_fault_has_the_same_line_with_line_ends_of_windows(tmp_path: Path) -> None:
    broken = changed("text: Vente", "text: @alle")
    (plain,), (other,) = (
        load(tmp_path, text).faults for text in (broken, broken.replace("\n", "\r\n"))
    )
    assert (plain.place, str(plain)) == (other.place, str(other))


def test_what_is_no_file_is_reported_and_never_opened(tmp_path: Path) -> None:
    pipe, device, folder = (tmp_path / f"{name}.yaml" for name in ("ror", "null", "mappe"))
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    folder.mkdir()
    for path in (pipe, device, folder):
        (fault,) = load_quiz(path, ["mandat"]).faults
        assert str(fault).startswith(f"«{path.name}» er ingen vanlig fil.")
        assert load_channels(path).faults
    loop, far = tmp_path / "ring.yaml", tmp_path / f"{'x' * 300}.yaml"
    loop.symlink_to(loop)
    reported = [str(load_quiz(path, ["mandat"]).faults[0]) for path in (loop, far)]
    assert "den er en lenke til seg selv" in reported[0]
    assert "navnet er for langt" in reported[1]
