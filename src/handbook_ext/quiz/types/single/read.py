"""Read a question with one best answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.options import read_options
from handbook_ext.quiz.types.single.fields import OPTIONS
from handbook_ext.quiz.types.single.model import Single

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def read(question: Record) -> Single:
    """Read the options; exactly one must be best."""
    return Single(read_options(question, OPTIONS))
