"""The fields shown for each name that ``{fields}`` accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.channel.fields import CHANNEL
from handbook_ext.draft.fields import CHECK
from handbook_ext.pack.manifest import MANIFEST
from handbook_ext.quiz.frame import FRAME, QUESTIONS, QUIZ, RULE
from handbook_ext.quiz.types import TYPES
from handbook_ext.tools.fields import (
    OPTIONS,
    PAPER,
    PART,
    PIECE,
    QUESTION,
    RESULT,
    STEP_HEAD,
    TOOL,
)
from handbook_ext.tools.texts.fields import COMPOSED
from handbook_ext.tools.texts.limit_fields import LIMIT

if TYPE_CHECKING:
    from handbook_ext.source.record import Fields

TABLES: dict[str, Fields] = {
    "question": (RULE, *FRAME),
    **{name: own.fields for name, own in TYPES.items()},
    "quiz": tuple(field for field in QUIZ if field is not QUESTIONS),
    "tool-step": (*STEP_HEAD, RESULT),
    "tool-question": (*QUESTION, OPTIONS),
    "advice": PIECE,
    "document": PAPER,
    "text": COMPOSED,
    "tool": TOOL,
    "tool-part": PART,
    "limit": LIMIT,
    "channel": CHANNEL,
    "pack": MANIFEST,
    "draft-check": CHECK,
}
OUTLINES = ("tool", "tool-part")
"""Those that show only the keys on top: the fields of what is below them have tables of their own."""
