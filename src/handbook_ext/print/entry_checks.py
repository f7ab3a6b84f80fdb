"""The faults an entry of ``handbook_print`` may have."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from handbook_ext.config.outputs import PRINTED
from handbook_ext.locale import _
from handbook_ext.print.edition import CHOSEN, EDITIONS
from handbook_ext.quiz.notes import QUESTIONS
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.source.files import MAX_NAME
from handbook_ext.translation.site import translations

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

EACH_RULE = "{rule}"
"""The placeholder in a file name that makes one PDF for each rule, with the rule's slug here."""
PAPERS = ("a4", "a3")
SAYS_UNOFFICIAL = ("handbook", "worksheet", "key", "trainer")
"""The editions with a foot on each page, where a translation says what it is."""
KEYS = tuple(PRINTED.fields)

Finding = tuple[str, str]
"""The end of a sentence about an entry, and the remedy."""


def first_fault(env: BuildEnvironment, raw: dict[str, Any]) -> Finding | None:
    """Return the first fault of an entry: the end of a sentence, and the remedy.

    Values of the wrong type have already been reported by ``config.checks``.
    """
    found = next(faults_of_form(raw), None)
    return found or next(faults_of_meaning(env, raw), None)


def faults_of_form(raw: dict[str, Any]) -> Iterator[Finding]:
    """Yield the keys that are unknown or missing."""
    for key in raw:
        if key not in KEYS:
            yield _("har «{key}», som er ukjent.").format(key=key), one_of(KEYS)
    each_rule = EACH_RULE in str(raw.get("file"))
    for key in ("file", "edition") if each_rule else ("file", "edition", "root"):
        if not raw.get(key):
            yield _("mangler «{key}».").format(key=key), _("Legg det til.")


def faults_of_meaning(env: BuildEnvironment, raw: dict[str, Any]) -> Iterator[Finding]:
    """Yield the values that name something unknown."""
    plain = raw["file"].replace(EACH_RULE, "x")
    if not re.fullmatch(r"[\w-]+", plain) or len(plain) > MAX_NAME:
        yield (
            _("har filnavnet «{file}».").format(file=raw["file"][:MAX_NAME]),
            _("Bruk bare bokstaver, tall og bindestrek, få av dem, og ingen filendelse."),
        )
    if raw["edition"] not in EDITIONS:
        yield (
            _("har utgaven «{edition}», som ikke finnes.").format(edition=raw["edition"]),
            one_of(EDITIONS),
        )
    if raw.get("paper", PAPERS[0]) not in PAPERS:
        yield _("har arket «{paper}», som er ukjent.").format(paper=raw["paper"]), one_of(PAPERS)
    rules = HandbookDomain.of(env).names
    for slug in raw.get("rules", ()):
        if slug not in rules:
            yield _("har regelen «{slug}», som ikke finnes.").format(slug=slug), one_of(rules)
    if raw.get("questions"):
        yield from faults_of_choice(env, raw)
    yield from faults_of_languages(env.config, raw)
    if raw.get("root", env.config.root_doc) not in env.found_docs:
        near = get_close_matches(raw["root"], env.found_docs, 1)
        yield (
            _("begynner på siden «{page}», som ikke finnes.").format(page=raw["root"]),
            _("Mente du «{near}»?").format(near=near[0])
            if near
            else _("Skriv stien fra kildemappen uten filendelse, for eksempel om/endringer."),
        )


def faults_of_languages(config: Config, raw: dict[str, Any]) -> Iterator[Finding]:
    """Yield what is wrong with the translations that an entry is printed in: each page must say that it is one."""
    if raw.get("languages") and raw["edition"] not in SAYS_UNOFFICIAL:
        yield (
            _(
                "har languages, men utgaven «{edition}» har ikke plass til at den er uoffisiell."
            ).format(edition=raw["edition"]),
            one_of(SAYS_UNOFFICIAL),
        )
    known = translations(config)
    for code in raw.get("languages", ()):
        if code not in known:
            fault = _("har språket «{language}», som håndboka ikke er oversatt til.")
            remedy = one_of(known) if known else _("Skriv språkene i handbook_languages først.")
            yield fault.format(language=code), remedy


def faults_of_choice(env: BuildEnvironment, raw: dict[str, Any]) -> Iterator[Finding]:
    """Yield what is wrong with an entry of chosen questions."""
    if raw["edition"] not in CHOSEN:
        yield (
            _("har questions, men utgaven «{edition}» har alltid alle.").format(
                edition=raw["edition"]
            ),
            one_of(CHOSEN),
        )
    pages = HandbookDomain.of(env).pages.values()
    known = {shown.question for notes in pages for shown in notes[QUESTIONS]}
    for name in raw["questions"]:
        if name not in known:
            near = get_close_matches(name, known, 1)
            yield (
                _("har spørsmålet «{question}», som ikke finnes.").format(question=name),
                _("Mente du «{near}»?").format(near=near[0])
                if near
                else _("Ta det ut, eller skriv id-en slik den står i quizfila."),
            )


def one_of(known: Collection[str]) -> str:
    """Return the remedy for an unknown name."""
    return _("Bruk en av disse: {known}.").format(known=", ".join(known))
