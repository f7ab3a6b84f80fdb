"""Faults in quizzes that can be found only when all pages have been read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Fault, Place
from handbook_ext.locale import _
from handbook_ext.pack.chosen import packs_of, place_of, taken_of
from handbook_ext.quiz.folder import own_quizzes, quiz_files, quiz_folder
from handbook_ext.quiz.notes import QUESTIONS, QUIZZES, SHOWN
from handbook_ext.quiz.read import read_quiz
from handbook_ext.source.files import decoded, misnamed, misnamed_fault, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.rule.domain import HandbookDomain


def repeated_questions(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each question whose id another question has."""
    first: dict[str, Place] = {}
    shown = [question for notes in domain.pages.values() for question in notes[QUESTIONS]]
    for question, place in sorted(shown, key=lambda question: question.place):
        if first.setdefault(question, place) != place:
            fault = _("Spørsmålet «{question}» finnes fra før i {file}, linje {line}.").format(
                question=question,
                file=Path(first[question].path).name,
                line=first[question].line,
            )
            yield Fault(place, f"{fault} {_('Velg en annen id.')}", "quiz")


def repeated_quizzes(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each further place that shows a whole quiz; the rule's own page is the first."""
    first: dict[str, Place] = {}
    homes = {rule.slug: rule.docname for rule in domain.rules.values()}
    shown = [
        (page != homes.get(quiz.slug), quiz.place, quiz.slug)
        for page, notes in domain.pages.items()
        for quiz in notes[SHOWN]
    ]
    for _away, place, slug in sorted(shown):
        if first.setdefault(slug, place) != place:
            fault = _("Quizen «{slug}» er også vist i {file}, linje {line}.").format(
                slug=slug, file=Path(first[slug].path).name, line=first[slug].line
            )
            remedy = _("Ta den bort, eller vis noen av spørsmålene med :only:.")
            yield Fault(place, f"{fault} {remedy}", "quiz")


def misnamed_quizzes(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each file in the quiz folder with a suffix like ``.yml``."""
    for path in misnamed(quiz_folder(domain.env)):
        yield Fault(Place(str(path), 1), misnamed_fault(path), "quiz")


def misplaced_quizzes(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each quiz file in a folder below the quiz folder, which is not read.

    What else lies there is left alone: the quiz folder may be the handbook's own.
    """
    folder = quiz_folder(domain.env)
    for path in sorted(folder.glob("*/*.yaml")):
        if has_questions(path):
            fault = _("Filen blir ikke lest: den ligger i en mappe inne i quizmappen.")
            remedy = _("Flytt den til {folder}.").format(folder=folder.name)
            yield Fault(Place(str(path), 1), f"{fault} {remedy}", "quiz")


def has_questions(path: Path) -> bool:
    """Tell whether a file looks like a quiz; one that cannot be read does not."""
    try:
        text = decoded(read_bytes(path), path)
    except AuthorError:
        return False
    return re.search(r"(?m)^questions:", text) is not None


def holds_only_drafts(domain: HandbookDomain, path: Path) -> bool:
    """Tell whether a quiz file has nothing to show yet."""
    loaded = read_quiz(domain.env, path)
    return bool(loaded.drafts) and not loaded.quiz.questions and not loaded.faults


def unshown_quizzes(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each quiz file that no page shows, so that no work is lost."""
    shown = {slug for notes in domain.pages.values() for slug in notes[QUIZZES]}
    for path in own_quizzes(domain.env):
        if path.stem not in shown and not holds_only_drafts(domain, path):
            place = Place(str(path), 1)
            fault = _("Ingen side viser denne quizen.")
            remedy = _("Skriv {{quiz}} {slug} på siden til regelen, eller fjern filen.").format(
                slug=path.stem
            )
            yield Fault(place, f"{fault} {remedy}", "quiz")


def unshown_pack_quizzes(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each pack with quizzes that no page shows: their questions are in self-checks."""
    config = domain.env.config
    shown = {slug for notes in domain.pages.values() for slug in notes[QUIZZES]}
    own = {path.stem for path in own_quizzes(domain.env)}
    for pack in packs_of(config):
        missing = sorted(taken_of(pack, config).keys() - shown - own)
        if missing:
            fault = _("Ingen side viser disse quizene i pakken «{pack}»: {quizzes}.").format(
                pack=pack.name, quizzes=", ".join(missing)
            )
            remedy = _(
                "Skriv {quiz} på sidene til reglene, eller skriv quizene dere bruker, i "
                "handbook_pack_quizzes."
            )
            yield Fault(place_of(pack, config), f"{fault} {remedy}", "config")


def words_of_packs(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each pack with questions for roles or work that the handbook lacks: it names them all."""
    config = domain.env.config
    quizzes = quiz_files(domain.env) if packs_of(config) else []
    missing = sorted({word for path in quizzes for word in read_quiz(domain.env, path).missing})
    for pack in packs_of(config):
        entries: dict[str, list[str]] = {}
        for lacking in missing:
            if lacking.pack == pack.name:
                entry = f'"{lacking.word}": "{lacking.meaning}"'
                entries.setdefault(lacking.option, []).append(entry)
        if entries:
            fault = _("Pakken «{pack}» bruker ord som håndboka ikke har.").format(pack=pack.name)
            added = [
                _("{entries} i {option}").format(entries=", ".join(known), option=option)
                for option, known in entries.items()
            ]
            remedy = _("Skriv {added}, eller utelat spørsmålene som bruker dem.").format(
                added=_(" og ").join(added)
            )
            yield Fault(place_of(pack, config), f"{fault} {remedy}", "config")
