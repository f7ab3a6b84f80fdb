"""What a page says about itself: its owner, when it was reviewed, what it is about.

::

    ---
    reviewed: 2026-11-23
    owner: Personalavdelingen
    description: Hva du ikke kan dele på sosiale medier.
    next_review: 2027-06-01
    ---

    # Vern om taushetsplikten
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handbook_ext.dates import date_of, months_after
from handbook_ext.errors import AuthorError, Fault, Place
from handbook_ext.locale import _
from handbook_ext.locale.known import CODE
from handbook_ext.notes import Note
from handbook_ext.page.frontmatter import front_matter, with_values, without_facts
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from handbook_ext.page.frontmatter import Entry

TEXTS = {"owner", "description", "search_kind", "language"}
SEEN = ("owner", "description")
"""Those that readers see."""
KEYS = TEXTS | {"reviewed", "next_review"}
SEARCH_KINDS = ("answer", "background")
"""How search treats a page: each heading as an answer, above all pages; or for few, below others."""
LIKENESS = (
    0.8  # similarity of a key to one of ours: «review» is taken for «reviewed», «revision» is not
)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """A page's owner, reviews, description and how search treats it.

    ``place`` is where the next review can be changed. ``undated`` is a page that says nothing
    of a review; of one whose date cannot be used, only that is reported.
    """

    owner: str
    undated: bool
    reviewed: dt.date | None
    next_review: dt.date | None
    description: str
    search_kind: str
    place: Place


FACTS: Note[PageFacts | None] = Note("facts", lambda: None)


def note_facts(app: Sphinx, docname: str, source: list[str]) -> None:
    """Note what the front matter says, before MyST reads it, and the faults in it.

    MyST must see no invalid date, and no language but the one typed: ``no`` is false to it.
    """
    path = str(app.env.doc2path(docname))
    try:
        entries = front_matter(source[0], path)
    except AuthorError as error:
        entries, source[0] = {}, without_facts(source[0])
        HandbookDomain.of(app.env).note_fault(docname, Fault.of(error, "page"))
    faults = [*misspelt(entries), *repeated(entries)]
    texts: dict[str, str] = {}
    dates: dict[str, dt.date] = {}
    for key in KEYS & entries.keys():
        try:
            texts[key] = text_of(key, entries[key])
            if key == "search_kind":
                check_kind(texts[key], entries[key])
            elif key == "language":
                check_language(texts[key], entries[key])
            elif key not in TEXTS:
                past = key == "reviewed"
                dates[key] = date_of(key, texts[key], entries[key].place, past=past)
        except AuthorError as error:
            faults.append(error)
            texts.pop(key, None)
    written = entries.keys() & {"reviewed", "next_review", "language"}
    source[0] = with_values(source[0], [(entries[key], texts.get(key, "")) for key in written])
    reviewed, following = dates.get("reviewed"), dates.get("next_review")
    if reviewed and following and following < reviewed:
        faults.append(backward(entries["next_review"]))
    elif reviewed and not following and app.config.handbook_review_months:
        following = months_after(reviewed, app.config.handbook_review_months)
    named = entries.get("next_review", entries.get("reviewed"))
    domain = HandbookDomain.of(app.env)
    said = {
        key: domain.said(docname, Text(texts[key], entries[key].place)).markdown
        for key in SEEN
        if key in texts
    }
    domain.notes(docname)[FACTS] = PageFacts(
        owner=said.get("owner", app.config.handbook_owner),
        undated="reviewed" not in entries,
        reviewed=reviewed,
        next_review=following,
        description=said.get("description", ""),
        search_kind=texts.get("search_kind", ""),
        place=named.place if named else Place(path, 1),
    )
    for fault in faults:
        domain.note_fault(docname, Fault.of(fault, "page"))


def misspelt(entries: dict[str, Entry]) -> Iterator[AuthorError]:
    """Yield a fault for each key that is nearly one of ours."""
    for key, entry in entries.items():
        near = difflib.get_close_matches(key, sorted(KEYS), 1, LIKENESS)
        if near and key not in KEYS:
            fault = _("Nøkkelen «{key}» øverst på siden er ukjent.").format(key=key)
            remedy = _("Mente du «{near}»?").format(near=near[0])
            yield AuthorError(entry.place, fault, remedy)


def repeated(entries: dict[str, Entry]) -> Iterator[AuthorError]:
    """Yield a fault for each of our keys that occurs more than once."""
    for key in KEYS & entries.keys():
        for place in entries[key].again:
            fault = _("Nøkkelen «{key}» øverst på siden står der to ganger.").format(key=key)
            yield AuthorError(place, fault, _("Fjern den ene."))


def text_of(key: str, entry: Entry) -> str:
    """Return an entry's text; raise ``AuthorError`` when there is none, or readers would miss some of it."""
    if key in SEEN and entry.text and entry.misread:
        raise AuthorError(entry.place, *entry.misread)
    if not entry.text or not entry.text.strip():
        fault = _("«{key}» øverst på siden er ikke en tekst.").format(key=key)
        raise AuthorError(
            entry.place, fault, _("Skriv en verdi etter kolonet, eller ta bort linjen.")
        )
    return entry.text.strip()


def check_kind(kind: str, entry: Entry) -> None:
    """Raise ``AuthorError`` for a kind that search does not know."""
    if kind not in SEARCH_KINDS:
        fault = _("«search_kind» øverst på siden har en ukjent verdi: «{kind}».").format(
            kind=kind[:40]
        )
        remedy = _("Skriv en av disse: {known}.").format(known=", ".join(SEARCH_KINDS))
        raise AuthorError(entry.place, fault, remedy)


def check_language(code: str, entry: Entry) -> None:
    """Raise ``AuthorError`` for what is no code of a language: screen readers know none by its name."""
    if not CODE.fullmatch(code):
        fault = _("«{language}» er ingen språkkode.").format(language=code[:40])
        remedy = _("Skriv nb for bokmål, nn for nynorsk eller en annen språkkode.")
        raise AuthorError(entry.place, fault, remedy)


def backward(entry: Entry) -> AuthorError:
    """Return the fault of a next review that is before the last one."""
    fault = _("Neste gjennomgang er før den siste.")
    return AuthorError(entry.place, fault, _("Rett next_review: eller reviewed:."))
