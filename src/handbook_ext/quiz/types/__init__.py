"""The types of questions, a folder each; only this table in ``quiz`` lists them.

A type's grading is in ``engine/types``, its script in ``browser/src/types``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.types.branch import BRANCH
from handbook_ext.quiz.types.classify import CLASSIFY
from handbook_ext.quiz.types.multiple import MULTIPLE
from handbook_ext.quiz.types.order import ORDER
from handbook_ext.quiz.types.reflect import REFLECT
from handbook_ext.quiz.types.single import SINGLE
from handbook_ext.quiz.types.spot import SPOT

if TYPE_CHECKING:
    from handbook_ext.quiz.types.question_type import QuestionType

TYPES: dict[str, QuestionType] = {
    "single": SINGLE,
    "multiple": MULTIPLE,
    "classify": CLASSIFY,
    "order": ORDER,
    "spot": SPOT,
    "branch": BRANCH,
    "reflect": REFLECT,
}

CONTROLS = {control.name: control for own in TYPES.values() for control in own.controls}
"""All controls by name."""
