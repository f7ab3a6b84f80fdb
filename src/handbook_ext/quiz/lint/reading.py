"""Check how each text reads: its length, its readability, and personal data in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from stdnum.no import fodselsnummer

from handbook_ext.finding import Finding, found
from handbook_ext.locale import _
from handbook_ext.quiz.lint.unfilled import unfilled
from handbook_ext.quiz.texts import parts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.texts import Part
    from handbook_ext.source.text import Text

MOST_WORDS = {"situation": 70, "option": 20, "feedback": 40}
HARDEST_LIX = 45
LONG_WORD = 6  # letters; longer words count as long (Björnsson 1968)
WORDS_TO_JUDGE_BY = 30  # the LIX of a sentence or two says little
ALL_OF_THEM = r"\b(alle|ingen|begge) (av )?(de |dei )?(ovennevnte|overnevnte|over|nevnte)\b"
UNFILLED = r"(?m)(?<!\S)<[A-ZÆØÅ][^<>\n]*>(?!\S)"
"""Text in angle brackets that starts with a capital letter; URLs and markup do not."""
LIST = r"(?m)^ *(?:[-*+]|\d+[.)]) .*\n *(?:[-*+]|\d+[.)]) "
NEGATION = r"(?<![*_])\b(ikke|aldri|unngå)\b(?![*_])"


def lix(text: str) -> float:
    """Return LIX: words per sentence plus the percentage of long words.

    C. H. Björnsson, Läsbarhet (1968).

    >>> lix("Dette er kort. Svar raskt.")
    2.5
    """
    words = re.findall(r"\w+", text)
    sentences = len(re.findall(r"[.!?:](?=\s|$|[»*])", text)) or 1
    long_words = sum(len(word) > LONG_WORD for word in words)
    return len(words) / sentences + 100 * long_words / (len(words) or 1)


def reading_findings(question: Question, own_hosts: Collection[str]) -> Iterator[Finding]:
    """Yield findings on the texts of one question."""
    hosts = {host.lower() for host in own_hosts}
    for part in parts_of(question):
        yield from length_findings(part)
        yield from weight_findings(part.text)
        yield from list_findings(part.text)
        yield from personal_findings(part.text, hosts)
        if part.kind == "prompt" and re.search(NEGATION, part.text.markdown, re.IGNORECASE):
            yield found(
                part.text.place,
                "negation",
                _("Spørsmålet har en nektelse som er lett å overse."),
                _("Skriv det om, eller uthev ordet med *stjerner*."),
            )
        if part.kind == "option" and re.search(ALL_OF_THEM, part.text.markdown, re.IGNORECASE):
            yield found(
                part.text.place,
                "all-of-them",
                _("Alternativet viser til de andre alternativene."),
                _("Skriv hva det betyr, eller bruk et spørsmål der flere kan være riktige."),
            )
    yield from unfilled_findings(question)


def list_findings(text: Text) -> Iterator[Finding]:
    """Yield a finding for lines that look like a list but are shown as one paragraph."""
    if re.search(LIST, text.markdown):
        yield found(
            text.place,
            "list",
            _("Linjene ser ut som en liste, men blir vist etter hverandre."),
            _("Skriv dem som setninger, eller med en tom linje mellom."),
        )


def length_findings(part: Part) -> Iterator[Finding]:
    """Yield a finding for a text with too many words."""
    count, most = len(part.text.markdown.split()), MOST_WORDS.get(part.kind)
    if most and count > most:
        yield found(
            part.text.place,
            "length",
            _("Teksten har {count} ord; høyst {most} er lett å lese.").format(
                count=count, most=most
            ),
            _("Stryk det leseren ikke trenger."),
        )


def weight_findings(text: Text) -> Iterator[Finding]:
    """Yield a finding for a text with too high a LIX."""
    words = text.markdown.split()
    if len(words) >= WORDS_TO_JUDGE_BY and lix(text.markdown) > HARDEST_LIX:
        yield found(
            text.place,
            "lix",
            _("Teksten har LIX {lix}; over {most} er tungt.").format(
                lix=round(lix(text.markdown)), most=HARDEST_LIX
            ),
            _("Del opp setninger, og bruk kortere ord."),
        )


def unfilled_findings(question: Question) -> Iterator[Finding]:
    """Yield a finding for each text with something in brackets that is not reported as a fault."""
    for _kind, text in parts_of(question):
        left = re.search(UNFILLED, text.markdown)
        if left and not any(unfilled(text)):
            yield found(
                text.place,
                "unfilled",
                _("«{text}» er ikke fylt ut ennå.").format(text=left[0]),
                _("Skriv din egen tekst i stedet, uten < og >."),
            )


def personal_findings(text: Text, own_hosts: Collection[str]) -> Iterator[Finding]:
    """Yield a finding for whatever looks like personal data."""
    digits = re.findall(r"(?<!\d)\d{6} ?\d{5}(?!\d)", text.markdown)
    if any(fodselsnummer.is_valid(number) for number in digits):
        seen = _("et fødselsnummer")
    elif re.search(
        r"(?<!\d)(\+47 ?)?([2-9]\d{7}|[2-9]\d( \d\d){3}|[49]\d\d \d\d \d{3})(?!\d)", text.markdown
    ):
        seen = _("et telefonnummer")
    elif any(
        host.lower() not in own_hosts for host in re.findall(r"\w@([\w.-]+\w)", text.markdown)
    ):
        seen = _("en e-postadresse")
    else:
        return
    yield found(
        text.place,
        "personal-data",
        _("Teksten har noe som ser ut som {seen}.").format(seen=seen),
        _("Ta det bort, eller bruk en adresse på example.no."),
    )
