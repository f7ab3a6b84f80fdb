"""What of the packs concerns a handbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.pack.chosen import packs_of, taken_of
from handbook_ext.quiz.folder import own_quizzes
from handbook_ext.quiz.load import load_quiz

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sphinx.environment import BuildEnvironment

    from handbook_ext.upstream.offer import Key


class Used(NamedTuple):
    """The questions and pages that a handbook uses, and those of them that it has its own words for."""

    keys: frozenset[Key]
    reworded: frozenset[Key]


def used(env: BuildEnvironment, offered: Iterable[Key], accepted: Collection[Key]) -> Used:
    """Return what concerns the handbook of all that is offered.

    Questions that it leaves out do not, nor quizzes that it has a whole file of its own for. Pages
    do where it has accepted one of the pack before, as it does when it copies one.
    """
    config = env.config
    owner = {slug: pack.name for pack in packs_of(config) for slug in taken_of(pack, config)}
    upon = {
        path.stem: load_quiz(path, config.handbook_roles, config.handbook_work).upon
        for path in own_quizzes(env)
        if path.stem in owner
    }
    with_pages = {key.pack for key in accepted if not key.quiz}
    keys, reworded = set(), set()
    for key in offered:
        own = upon.get(key.quiz)
        if not key.quiz:
            concerns = key.pack in with_pages
        elif key.quiz in upon:
            concerns = own is not None and own.pack == key.pack and key.name not in own.without
        else:
            concerns = owner.get(key.quiz) == key.pack
        if concerns:
            keys.add(key)
            if own is not None and key.name in own.replace:
                reworded.add(key)
    return Used(frozenset(keys), frozenset(reworded))
