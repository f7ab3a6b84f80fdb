"""``{banks}``: links to the question banks that lie beside the pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.osutil import relative_uri

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.lms.banks import EVERYTHING, FORMATS, NAMES, banks_of, file_of, write_banks
from handbook_ext.lms.folder import FOLDER
from handbook_ext.locale import _
from handbook_ext.locale.sizes import size_words
from handbook_ext.made_of import MadeOf
from handbook_ext.notes import Note
from handbook_ext.quiz.lint import shown_quizzes
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.unchanged import has_changed

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

    from handbook_ext.lms.banks import Bank

LISTS_BANKS: Note[bool] = Note("lists banks", bool)


def banked(config: Config) -> list[str]:
    """Return the formats of banks in ``handbook_lms``; packages are made by their own builder."""
    return [form for form in config.handbook_lms if form in FORMATS]


class handbook_banks(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """Where the banks are listed."""


class BanksDirective(HandbookDirective):
    """List the question banks for learning platforms, with their sizes.

    ::

        :::{banks}
        :::
    """

    subtype = "page"
    has_content = False

    def build(self) -> list[nodes.Node]:
        """Return the place of the list, filled when the banks have been written."""
        HandbookDomain.of(self.env).notes(self.env.docname)[LISTS_BANKS] = True
        place = handbook_banks()
        self.set_source_info(place)
        return [place]


def write_beside_pages(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Write the banks that ``handbook_lms`` lists, when their questions have changed.

    Return the pages that list them, which are then to be written again.
    """
    if app.builder.name not in PAGE_BUILDERS or not banked(app.config):
        return []
    made_of, domain = MadeOf(app), HandbookDomain.of(env)
    pictures = [made_of.file(Path(env.srcdir, name)) for name in sorted(env.images)]
    titles = {slug: rule.title for slug, rule in domain.rules.items()}
    folder, quizzes = Path(app.outdir, FOLDER), shown_quizzes(env)
    slugs = [EVERYTHING, *(quiz.rule for quiz in quizzes)]
    files = [folder / file_of(slug, form) for slug in slugs for form in banked(app.config)]
    read = [banked(app.config), app.config.project, quizzes, titles, pictures]
    if not has_changed(app, "banks", read) and all(path.is_file() for path in files):
        return []
    write_banks(banks_of(env), app.config.project, folder, banked(app.config))
    return [page for page, notes in domain.pages.items() if notes[LISTS_BANKS]]


def list_banks(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Fill the lists; in a book, where links to files lead nowhere, there is none."""
    for place in list(doctree.findall(handbook_banks)):
        is_web = app.builder.name in PAGE_BUILDERS and banked(app.config)
        items = [line(app, docname, bank) for bank in banks_of(app.env)] if is_web else []
        place.replace_self(
            [nodes.bullet_list("", *items, classes=["handbook-downloads"])] if items else []
        )


def line(app: Sphinx, docname: str, bank: Bank) -> nodes.list_item:
    """Return the links to a bank in each format, with how many questions it has."""
    count = len(bank.items)
    asked = _("1 spørsmål") if count == 1 else _("{count} spørsmål").format(count=count)
    words = nodes.paragraph("", f"{bank.title} ({asked}): ")
    for place, form in enumerate(banked(app.config)):
        path = Path(app.outdir, FOLDER, bank.file(form))
        address = relative_uri(app.builder.get_target_uri(docname), f"{FOLDER}/{path.name}")
        name = f"{NAMES[form]}, {size_words(path.stat().st_size, app.config.language)}"
        words += nodes.Text(" · " if place else "")
        words += nodes.reference(name, name, refuri=address, internal=True)
    return nodes.list_item("", words)


def setup(app: Sphinx) -> None:
    """Register the directive, and write the banks before the pages."""
    app.add_node(handbook_banks)
    app.add_directive("banks", BanksDirective)
    app.connect("env-updated", write_beside_pages)
    app.connect("doctree-resolved", list_banks)
