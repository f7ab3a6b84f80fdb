"""An example post, as every output needs it."""

from __future__ import annotations

from dataclasses import dataclass

from handbook_ext.locale import _

STATES = {"slik": "correct", "helst ikke slik": "risky", "ikke slik": "wrong"}
"""The judgements as authors write them, and the state whose mark each one shows.

«Helst ikke slik» is for advice: something may be unwise without breaking a rule.
"""


def judgement_words() -> dict[str, str]:
    """Return the text that readers see for each judgement."""
    return {
        "slik": _("Slik"),
        "helst ikke slik": _("Helst ikke slik"),
        "ikke slik": _("Ikke slik"),
    }


@dataclass(frozen=True, slots=True)
class Post:
    """Who posts, and how the post is judged (``judgement`` is a key of ``STATES``)."""

    sender: str
    judgement: str

    @property
    def word(self) -> str:
        """The judgement in the handbook's language."""
        return judgement_words()[self.judgement]

    @property
    def state(self) -> str:
        """The state that gives the mark its icon and colour."""
        return STATES[self.judgement]

    @property
    def initial(self) -> str:
        """The letter in the sender's circle.

        >>> Post("«biblioteket»", "slik").initial
        'B'
        """
        return next((sign for sign in self.sender if sign.isalnum()), "").upper()
