"""An example post, as every output needs it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Post:
    """Who posts, the word for how the post is, and the state that gives the mark its icon and colour."""

    sender: str
    word: str
    state: str

    @property
    def initial(self) -> str:
        """The letter in the sender's circle.

        >>> Post("«biblioteket»", "Slik", "correct").initial
        'B'
        """
        return next((sign for sign in self.sender if sign.isalnum()), "").upper()
