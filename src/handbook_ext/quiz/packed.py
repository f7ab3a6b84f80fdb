"""The quiz of a pack as a handbook shows it: some questions replaced, some left out, some added."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.pack.chosen import pack_of, packs_of, taken_of
from handbook_ext.quiz.load import MissingWord, load_quiz
from handbook_ext.source.text import Name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from sphinx.config import Config

    from handbook_ext.pack.model import Pack
    from handbook_ext.quiz.load import Loaded, Upon
    from handbook_ext.quiz.model import Question


class Here(NamedTuple):
    """What a pack's question meets in a handbook: its settings, and the rules that it has quizzes for."""

    config: Config
    rules: Collection[str]


def load_packed(path: Path, here: Here) -> Loaded:
    """Read a quiz file, be it of a pack, upon one, or the handbook's own alone. Never raises."""
    config = here.config
    pack = pack_of(str(path), config)
    if pack is not None:
        theirs = load_quiz(path, pack.roles, pack.work)._replace(drafts=())
        return known_here(theirs, pack, here)
    own = load_quiz(path, config.handbook_roles, config.handbook_work)
    if own.upon is None:
        return own
    try:
        pack, file = target_of(own.upon, path.stem, config)
    except AuthorError as error:
        return own._replace(faults=[*own.faults, error])
    theirs = load_quiz(file, pack.roles, pack.work)
    faults = list(own.faults)
    # What a pack's faulty question is called is not known.
    if not theirs.faults:
        faults += unknown_targets(own.upon, own, theirs)
    merged = merge(own, theirs, own.upon)
    quiz = replace(own.quiz, questions=tuple(shared_anew(merged)))
    both = own._replace(quiz=quiz, faults=[*faults, *theirs.faults])
    return known_here(both, pack, here)


def target_of(upon: Upon, slug: str, config: Config) -> tuple[Pack, Path]:
    """Return the pack that a file builds upon, and its file; raise ``AuthorError`` when there is none."""
    packs = {pack.name: pack for pack in packs_of(config)}
    if upon.pack not in packs:
        fault = _("Håndboka bruker ingen pakke som heter «{pack}».").format(pack=upon.pack[:60])
        remedy = _("Skriv den i handbook_packs i conf.py, eller rett navnet.")
        raise AuthorError(upon.place, fault, did_you_mean(upon.pack, packs, remedy))
    pack = packs[upon.pack]
    if slug not in taken_of(pack, config):
        fault = _("Pakken «{pack}» har ingen quiz «{quiz}» som håndboka bruker.").format(
            pack=pack.name, quiz=slug
        )
        remedy = _("Rett filens navn, eller ta bort «pack», «replace» og «without».")
        raise AuthorError(upon.place, fault, did_you_mean(slug, taken_of(pack, config), remedy))
    return pack, taken_of(pack, config)[slug]


def unknown_targets(upon: Upon, own: Loaded, theirs: Loaded) -> Iterator[AuthorError]:
    """Yield a fault for each question that is replaced or left out, but is not there to be."""
    known = [question.id for question in theirs.quiz.questions]
    written = [question.id for question in own.quiz.questions]
    for name in (*upon.replace, *upon.without):
        if name not in known:
            fault = _("Pakken «{pack}» har ikke noe spørsmål «{question}» i denne quizen.").format(
                pack=upon.pack, question=name[:60]
            )
            yield AuthorError(name.place, fault, did_you_mean(name, known, _("Ta bort id-en.")))
    for name in upon.replace:
        if name in upon.without:
            fault = _("Spørsmålet «{question}» er både erstattet og utelatt.").format(question=name)
            yield AuthorError(name.place, fault, _("Ta det bort fra «replace» eller «without»."))
        elif name in known and name not in written and not own.faults:
            fault = _("Spørsmålet «{question}» skal erstattes, men er ikke i filen.").format(
                question=name
            )
            remedy = _("Skriv det under «questions:», eller ta bort id-en.")
            yield AuthorError(name.place, fault, remedy)
    for question in own.quiz.questions:
        if question.id in known and question.id not in upon.replace:
            fault = _("Pakken «{pack}» har også et spørsmål «{question}».").format(
                pack=upon.pack, question=question.id
            )
            remedy = _(
                "Skriv id-en i «replace» om dette skal erstatte det, eller velg en annen id."
            )
            yield AuthorError(question.place, fault, remedy)


def merge(own: Loaded, theirs: Loaded, upon: Upon) -> list[Question]:
    """Return the pack's questions in its order, with the handbook's own in place of some, then the rest.

    Where both have a question, the handbook's own words are shown.
    """
    ours = {question.id: question for question in own.quiz.questions}
    shown = [
        ours.pop(question.id, question)
        for question in theirs.quiz.questions
        if question.id not in upon.without
        and (question.id in ours or question.id not in upon.replace)
    ]
    return [*shown, *ours.values()]


def shared_anew(questions: list[Question]) -> Iterator[Question]:
    """Yield questions; one whose series has lost those before it gets the shared situation itself."""
    before: Question | None = None
    for question in questions:
        shown = question
        if question.shares is not None:
            goes_on = (
                before is not None
                and before.series == question.series
                and before.place.path == question.place.path
            )
            shown = replace(
                question, shares=(before.shares or before.id) if before and goes_on else None
            )
        yield shown
        before = shown


def within(question: Question, rules: Collection[str]) -> Question:
    """Return a question that practises, and whose reasons rest on, only these rules and its quiz's own."""
    own, *others = question.rules
    named = frozenset(str(rule) for rule in rules_in(question.body)) | frozenset(map(str, others))
    return replace(
        question,
        rules=(own, *(rule for rule in others if rule in rules)),
        beyond=named - frozenset(rules) - {str(own)},
    )


def rules_in(value: object) -> Iterator[Name]:
    """Yield the names in a body: only those of rules carry their lines."""
    if isinstance(value, Name):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from rules_in(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from rules_in(getattr(value, field.name))


def known_here(loaded: Loaded, pack: Pack, here: Here) -> Loaded:
    """Return a quiz whose questions of the pack name only what the handbook has.

    A question for a role or work that it lacks is left out, and each such word is among the ``missing``.
    Rules that it lacks are no fault: a handbook may take some of a pack's quizzes, and their questions
    name rules of the others.
    """
    kept: list[Question] = []
    missing: list[MissingWord] = []
    for question in loaded.quiz.questions:
        if not pack.has(question.place.path):
            kept.append(question)
            continue
        lacks = [
            MissingWord(pack.name, option, str(word), called.get(word, word))
            for option, words, called in (
                ("handbook_roles", question.roles, pack.roles),
                ("handbook_work", question.work, pack.work),
            )
            for word in words
            if word not in here.config[option]
        ]
        missing += lacks
        if not lacks:
            kept.append(within(question, here.rules))
    quiz = replace(loaded.quiz, questions=tuple(kept))
    return loaded._replace(quiz=quiz, missing=tuple(missing))
