"""What the pages say of a PDF that they link to: its title, its size and its pages."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.locale import _
from handbook_ext.locale.sizes import size_words
from handbook_ext.print.entries import read_entries
from handbook_ext.quiz.notes import QUIZZES
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.translation.site import languages, original, to_original

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.print.entry import Entry


class Download(NamedTuple):
    """A PDF that the pages can link to; its path is relative to the output folder."""

    entry: Entry
    address: str
    size: int
    pages: int
    cards: int = 0
    language: str = ""
    """The name of the language that it is in, if it is another than that of the pages."""

    @property
    def title(self) -> str:
        """What it is called, with its paper and the letter of its version."""
        title = self.entry.title
        match self.entry.edition:
            case "sheet":
                return _("Ett ark: {rule}").format(rule=title)
            case "titles":
                title = _("{title}, titlene i stor skrift").format(title=title)
            case "poster":
                title = _("{title}, med hele teksten").format(title=title)
        paper = self.entry.paper.upper()
        title = title if paper == "A4" else f"{title}, {paper}"
        if not self.entry.seed:
            return title
        return _("{title}, versjon {letter}").format(title=title, letter=self.entry.seed)

    def facts(self, language: str) -> str:
        """Return what it is and how large: «PDF, 12 sider, 80 kB», and how many cards it has."""
        facts = ["PDF"]
        if self.cards:
            facts.append(_("{count} kort").format(count=self.cards))
        if self.pages:
            facts.append(
                _("1 side") if self.pages == 1 else _("{count} sider").format(count=self.pages)
            )
        facts.append(size_words(self.size, language))
        return ", ".join([*facts, self.language] if self.language else facts)


def downloads(app: Sphinx) -> Iterator[Download]:
    """Yield the PDFs of ``handbook_print``; one that is not made yet has size 0.

    Of one that is not translated, a translation has the original.
    """
    for entry in read_entries(app)[0]:
        address = f"{app.config.handbook_print_folder}/{entry.file}.pdf"
        of_original = f"{to_original(app.config)}{address}"
        language = ""
        if not Path(app.outdir, address).is_file() and Path(app.outdir, of_original).is_file():
            address = of_original
            language = languages(app.config)[original(app.config)]
        path = Path(app.outdir, address)
        made = path.is_file()
        yield Download(
            entry,
            address,
            path.stat().st_size if made else 0,
            page_count(path) if made else 0,
            card_count(app.env, entry) if entry.edition == "cards" else 0,
            language,
        )


def card_count(env: BuildEnvironment, entry: Entry) -> int:
    """Return how many cards an entry has: one for each of its questions."""
    shown = (notes[QUIZZES] for notes in HandbookDomain.of(env).pages.values())
    quizzes = {slug: quiz for found in shown for slug, quiz in found.items()}
    kept = entry.rules or tuple(quizzes)
    return len(entry.questions) or sum(len(quizzes[slug].questions) for slug in kept)


def page_count(path: Path) -> int:
    """Return how many pages a PDF has; 0 when no package that can tell is installed."""
    if find_spec("pikepdf") is None:
        return 0
    import pikepdf  # noqa: PLC0415 - comes with the extra ``print``

    with pikepdf.open(path) as pdf:
        return len(pdf.pages)
