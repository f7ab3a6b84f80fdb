"""The fields of a question with one best answer."""

from __future__ import annotations

from handbook_ext.quiz.fields import VERDICT, options

OPTIONS = options(VERDICT)
FIELDS = (OPTIONS,)
