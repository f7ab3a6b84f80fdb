"""Links on the web to the PDFs: on the pages they begin from, and on those of their rules."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.osutil import relative_uri

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.locale import _
from handbook_ext.print.edition.directive import handbook_edition
from handbook_ext.print.entry import Entry, read_entries
from handbook_ext.quiz.nodes import handbook_quiz

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

FOLDER = "trykk"
"""Where the PDFs lie, beside the pages."""


class Download(NamedTuple):
    """A PDF that the pages can link to, by its address from their top."""

    entry: Entry
    address: str
    size: int
    pages: int

    @property
    def title(self) -> str:
        """What it is called, with the letter of its version."""
        if not self.entry.seed:
            return self.entry.title
        return _("{title}, versjon {letter}").format(title=self.entry.title, letter=self.entry.seed)

    @property
    def facts(self) -> str:
        """What it is and how large: «PDF, 12 sider, 80 kB»."""
        if not self.size:
            return _("PDF-en er ikke laget ennå")
        paper = self.entry.paper.upper()
        facts = ["PDF", paper] if paper != "A4" else ["PDF"]
        if self.pages:
            facts.append(
                _("1 side") if self.pages == 1 else _("{count} sider").format(count=self.pages)
            )
        facts.append(f"{-(-self.size // 1000)} kB")
        return ", ".join(facts)


def downloads(app: Sphinx) -> Iterator[Download]:
    """Yield the PDFs of ``handbook_print``; one that is not made yet has no size."""
    for entry in read_entries(app)[0]:
        address = f"{FOLDER}/{entry.file}.pdf"
        path = Path(app.outdir, address)
        made = path.is_file()
        yield Download(
            entry,
            address,
            path.stat().st_size if made else 0,
            page_count(path) if made else 0,
        )


def page_count(path: Path) -> int:
    """Return how many pages a PDF has; nought where nothing is installed that can tell."""
    if find_spec("pikepdf") is None:
        return 0
    import pikepdf

    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


class LinkDownloads(SphinxPostTransform):
    """Put the links in the place of an edition, and below the questions of a rule."""

    default_priority = 5

    def run(self, **_options: object) -> None:
        """List the PDFs on pages of the web; other builders name them."""
        places = list(self.document.findall(handbook_edition))
        quizzes = [quiz for quiz in self.document.findall(handbook_quiz) if quiz["at_home"]]
        is_page = self.app.builder.name in PAGE_BUILDERS
        if not places and not (quizzes and is_page):
            return
        found = list(downloads(self.app))
        for place in places:
            of_page = [pdf for pdf in found if pdf.entry.root == self.env.docname]
            listed = (nodes.list_item("", self.line(pdf, is_page)) for pdf in of_page)
            place += nodes.bullet_list("", *listed, classes=["handbook-downloads"])
        for quiz in quizzes if is_page else ():
            for pdf in found:
                if pdf.entry.edition == "sheet" and pdf.entry.rules == (quiz["rule"],):
                    words = _("Til utskrift: ")
                    line = nodes.paragraph(words, words, classes=["handbook-sheet"])
                    line += self.line(pdf, is_page).children
                    quiz.parent.insert(quiz.parent.index(quiz) + 1, line)

    def line(self, pdf: Download, is_page: bool) -> nodes.paragraph:  # noqa: FBT001 - as told by run
        """Return the name of a PDF, linked where it lies beside the page, and its facts."""
        title = (
            _("Ett ark: {rule}").format(rule=pdf.title)
            if pdf.entry.edition == "sheet"
            else pdf.title
        )
        name: nodes.Node = nodes.Text(title)
        if is_page and pdf.size:
            page = self.app.builder.get_target_uri(self.env.docname)
            name = nodes.reference(title, title, refuri=relative_uri(page, pdf.address))
        facts = f" ({pdf.facts})" if is_page else ""
        return nodes.paragraph("", "", name, nodes.Text(facts))


def pages_with_other_downloads(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return the pages to be written again because a PDF came, went or changed its size."""
    if app.builder.name not in PAGE_BUILDERS:
        return []
    now = [(pdf.title, pdf.facts, pdf.address, pdf.entry.root) for pdf in downloads(app)]
    before = getattr(env, "handbook_downloads", None)
    setattr(env, "handbook_downloads", now)  # noqa: B010 - kept with the environment
    if now == before:
        return []
    sheets = {
        rule for pdf in downloads(app) if pdf.entry.edition == "sheet" for rule in pdf.entry.rules
    }
    from handbook_ext.rule.domain import HandbookDomain

    domain = HandbookDomain.of(env)
    homes = {page for page, notes in domain.pages.items() if sheets & notes.quizzes.keys()}
    return sorted(homes | {root for *_rest, root in now})


def setup(app: Sphinx) -> None:
    """Link to the PDFs."""
    app.add_post_transform(LinkDownloads)
    app.connect("env-updated", pages_with_other_downloads)
