"""An example post, as every output needs it."""

from __future__ import annotations

from dataclasses import dataclass

from handbook_ext.locale import _

STATES = {"slik": "correct", "helst ikke slik": "risky", "ikke slik": "wrong"}
"""The judgements as authors write them, and the state of the mark that each is shown with.

«Helst ikke slik» is for advice: what is lawful may be unwise, but breaks nothing.
"""


def judgement_words() -> dict[str, str]:
    """Return the word that readers meet for each judgement."""
    return {
        "slik": _("Slik"),
        "helst ikke slik": _("Helst ikke slik"),
        "ikke slik": _("Ikke slik"),
    }


@dataclass(frozen=True, slots=True)
class Post:
    """Who posts, and how the post is judged: ``judgement`` is a key of ``STATES``."""

    sender: str
    judgement: str

    @property
    def word(self) -> str:
        """The judgement in the handbook's language."""
        return judgement_words()[self.judgement]

    @property
    def state(self) -> str:
        """The state whose icon and colour go with the word."""
        return STATES[self.judgement]

    @property
    def initial(self) -> str:
        """What stands in the sender's circle.

        >>> Post("«biblioteket»", "slik").initial
        'B'
        """
        return next((sign for sign in self.sender if sign.isalnum()), "").upper()
