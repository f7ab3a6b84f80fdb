"""How much of a question is printed, and where its key is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Layout:
    """What is shown of a question.

    ``key`` is ``below`` the question (folded on a page); ``inside``, where each row is printed once,
    with its judgement and reason instead of a control; or ``left out`` entirely. ``discuss`` adds
    what a trainer may ask next. Without ``recall``, the situation and the draft post are left out,
    for readers who have them on another sheet. Reasons do not name the rule ``chapter``, since the
    question is printed below its title.
    """

    key: Literal["below", "inside", "left out"] = "below"
    discuss: bool = False
    recall: bool = True
    chapter: str = ""
