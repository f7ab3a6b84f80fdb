"""The questions of a form by their ids, for what refers to them: advice and texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.tools.question import Question

if TYPE_CHECKING:
    from collections.abc import Sequence


class Asked(dict[str, Question]):
    """The questions; ``whole`` says whether all could be read, so that an unknown id is a fault."""

    whole = True

    @classmethod
    def of(cls, parts: Sequence[Sequence[Question]]) -> Asked:
        """Return the questions of the parts of a form; a part without any could not be read."""
        asked = cls((question.id, question) for part in parts for question in part)
        asked.whole = bool(asked) and all(parts)
        return asked

    @property
    def known(self) -> Asked | None:
        """The questions that a name must be one of; ``None`` when there may be others."""
        return self if self.whole else None
