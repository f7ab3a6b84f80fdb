"""The fields of a branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.fields import (
    feedback,
    named,
    options,
    prompt,
    situation,
    text,
    verdict,
    words,
)
from handbook_ext.source.schema import mapping

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def fields() -> Schema:
    """Return the schemas of the fields by their keys."""
    return {
        "start": text(_("Navnet på det første steget.")),
        "steps": named(_("Stegene etter navn."), step()),
        "ends": named(_("Sluttene etter navn."), end()),
    }


def step() -> Schema:
    """Return the schema of a step."""
    onward = text(_("Navnet på steget eller slutten som valget fører til."))
    choices = options({"verdict": verdict()}, next=onward)
    return mapping(
        {"situation": situation(), "prompt": prompt(), "options": choices},
        optional=("situation",),
    )


def end() -> Schema:
    """Return the schema of an end."""
    return mapping({"text": words(), "verdict": verdict(), "feedback": feedback()})
