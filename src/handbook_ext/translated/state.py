"""How far a translation has come: which texts of which pages are translated, stale or missing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from sphinx.util.i18n import docname_to_domain

from handbook_ext.source.language import without_region
from handbook_ext.translated.near import likely_from
from handbook_ext.translated.order import by_importance
from handbook_ext.translated.said import texts_of_page
from handbook_ext.translation.catalogues import catalogue_files, read_catalogue
from handbook_ext.translation.site import languages, translations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.environment import BuildEnvironment

    from handbook_ext.translated.said import Said

State = Literal["translated", "stale", "missing"]
"""``stale``: the translator is to look at it again, since the text has changed or was uncertain."""

States = dict[str, State]


class PageState(NamedTuple):
    """The texts of a page in one language; ``is_native`` when its author wrote it in that language."""

    docname: str
    texts: tuple[tuple[Said, State], ...]
    is_native: bool

    def count(self, state: State) -> int:
        """Return how many texts are in a state."""
        return sum(each == state for _said, each in self.texts)

    @property
    def is_done(self) -> bool:
        """Whether nothing is stale or missing."""
        return self.count("translated") == len(self.texts)


class LanguageState(NamedTuple):
    """A translation: its language, the name of the language, the pages that matter most first."""

    code: str
    name: str
    pages: tuple[PageState, ...]

    def totals(self) -> Counter[State]:
        """Return how many texts are in each state; one that is on several pages counts once."""
        return Counter({said.message: state for said, state in self.texts()}.values())

    def texts(self) -> Iterator[tuple[Said, State]]:
        """Yield the texts that are to be translated, with their states."""
        for page in self.pages:
            if not page.is_native:
                yield from page.texts


def translation_states(env: BuildEnvironment) -> list[LanguageState]:
    """Return how far each translation has come; raise ``CatalogueError`` for a catalogue that cannot be read."""
    pages = by_importance(env)
    texts = {docname: texts_of_page(env, docname) for docname in pages}
    names = languages(env.config)
    return [
        LanguageState(code, names[code], tuple(page_states(env, code, texts)))
        for code in translations(env.config)
    ]


def page_states(
    env: BuildEnvironment, code: str, texts: dict[str, list[Said]]
) -> Iterator[PageState]:
    """Yield the pages that have texts, in the order given."""
    found = Catalogues(env, code)
    in_domain: dict[str, list[str]] = {}
    for docname, each in texts.items():
        in_domain.setdefault(found.domain_of(docname), []).extend(said.message for said in each)
    changed = {domain: found.changed(domain, written) for domain, written in in_domain.items()}
    for docname, each in texts.items():
        if each:
            named = str(env.metadata[docname].get("language", "")).strip()
            domain = found.domain_of(docname)
            states = tuple((said, found.state(said, domain, changed[domain])) for said in each)
            is_native = bool(named) and without_region(named) == without_region(code)
            yield PageState(docname, states, is_native)


class Catalogues:
    """The catalogues of one language, by the name that Sphinx has for each."""

    def __init__(self, env: BuildEnvironment, code: str) -> None:
        self.compact = env.config.gettext_compact
        self.of_all: States = {}
        self.of: dict[str, States] = {}
        srcdir, folders = Path(env.srcdir), env.config.locale_dirs
        for path in catalogue_files(srcdir, folders, code):
            states = states_in(path)
            take_over(self.of_all, states)
            take_over(self.of.setdefault(name_of(path), {}), states)

    def domain_of(self, docname: str) -> str:
        """Return the name of a page's catalogue."""
        return docname_to_domain(docname, self.compact)

    def state(self, said: Said, domain: str, changed: Iterable[str]) -> State:
        """Return the state of a text: Sphinx looks in the page's catalogue, we look in all."""
        states = self.of_all if said.ours else self.of.get(domain, {})
        state = states.get(said.message, "missing")
        return "stale" if state == "missing" and said.message in changed else state

    def changed(self, domain: str, written: Iterable[str]) -> set[str]:
        """Return the texts without a translation that are like one that is translated, and no longer there."""
        states = self.of.get(domain, {})
        now = set(written)
        gone = [text for text, state in states.items() if state != "missing" and text not in now]
        new = [text for text in dict.fromkeys(written) if states.get(text, "missing") == "missing"]
        return likely_from(gone, new)


def states_in(path: Path) -> States:
    """Return the state of each text in a catalogue."""
    states: States = {}
    for entry in read_catalogue(path):
        if entry.id:
            state: State = "stale" if entry.fuzzy else "translated"
            states[str(entry.id)] = state if str(entry.string or "").strip() else "missing"
    return states


def take_over(states: States, more: States) -> None:
    """Add states; where a text has one already, the first that is not missing counts."""
    for text, state in more.items():
        if states.get(text, "missing") == "missing":
            states[text] = state


def name_of(path: Path) -> str:
    """Return the name that Sphinx has for a catalogue.

    >>> name_of(Path("locales/en/LC_MESSAGES/rules/index.po"))
    'rules/index'
    """
    parts = path.with_suffix("").parts
    start = len(parts) - parts[::-1].index("LC_MESSAGES")
    return "/".join(parts[start:])
