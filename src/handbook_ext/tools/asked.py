"""The questions of a form by their ids, for what refers to them: advice and texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.tools.question import Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_ext.tools.model import Part


class Asked(dict[str, Question]):
    """The questions; ``whole`` says whether all could be read, so that an unknown id is a fault."""

    whole = True

    @classmethod
    def of(cls, parts: Sequence[Part]) -> Asked:
        """Return the questions of some parts."""
        asked = cls((question.id, question) for part in parts for question in part.questions)
        asked.whole = bool(asked) and all(part.questions for part in parts)
        return asked

    @property
    def known(self) -> Asked | None:
        """The questions that a name must be one of; ``None`` when there may be others."""
        return self if self.whole else None
