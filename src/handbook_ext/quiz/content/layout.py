"""How much of a question is printed, and where its key stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Layout:
    """What is shown of a question.

    ``key`` stands ``below`` the question, folded on a page; ``inside`` it each row is printed once,
    with its judgement and reason in place of options and controls; or it is ``left out``, down to
    the last word. ``discuss`` is what a trainer may ask next. Without ``recall`` the situation and
    the post in pieces are left out, for who has them on a sheet beside. The rule ``chapter``,
    under whose title the question stands, is not named again by each reason.
    """

    key: Literal["below", "inside", "left out"] = "below"
    discuss: bool = False
    recall: bool = True
    chapter: str = ""
