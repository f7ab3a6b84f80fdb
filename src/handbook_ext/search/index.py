"""Write the browser's search index: the texts of all pages in one script, after each build.

It is a script, not data, since pages opened from disk cannot fetch data.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handbook_ext.page.facts import FACTS
from handbook_ext.page.language import foreign_language
from handbook_ext.quiz.audience import audience
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.search.copies import has_search, read_copy, searchable_pages
from handbook_ext.search.parts import part_of
from handbook_ext.search.synonyms import load_synonyms, synonyms_path
from handbook_ext.search.twins import Linked, find_twins

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sphinx.application import Sphinx
    from sphinx.config import Config

FILE = "handbook-index.js"
BEFORE, AFTER = "globalThis.handbookIndex = ", ";\n"


def write_index(app: Sphinx, exception: Exception | None) -> None:
    """Write the index anew, if pages were built without an exception."""
    if exception is not None or not has_search(app.builder):
        return
    audiences = Audiences(app.config)
    twins = find_twins(linked_texts(app))
    pages = [describe(app, docname, audiences, twins) for docname in searchable_pages(app)]
    data = {
        "pages": pages,
        "audiences": audiences.rows,
        "synonyms": load_synonyms(synonyms_path(app.env)).groups,
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    Path(app.outdir, FILE).write_text(f"{BEFORE}{text}{AFTER}", encoding="utf-8")


class Audiences:
    """The distinct audiences of the questions, in the order found.

    A row has the keys of the roles and of the work, joined by spaces, and their label.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        self.rows: list[tuple[str, str, str]] = []

    def number(self, roles: Sequence[str], work: Sequence[str]) -> int:
        """Return the index of an audience's row, which is added if there is none."""
        row = (" ".join(roles), " ".join(work), audience(self.config, roles, work))
        if row not in self.rows:
            self.rows.append(row)
        return self.rows.index(row)


def linked_texts(app: Sphinx) -> Iterator[Linked]:
    """Yield each section that a result can link to, with what it links to."""
    for docname in searchable_pages(app):
        language = foreign_language(app.env, docname)
        for passage in read_copy(app, docname).sections:
            yield Linked(address_of(app, docname, passage.id), language, passage.links)


def address_of(app: Sphinx, docname: str, section: str) -> str:
    """Return the address of a section; of the page without one."""
    page = app.builder.get_target_uri(docname)
    return f"{page}#{section}" if section else page


def describe(
    app: Sphinx, docname: str, audiences: Audiences, twins: Mapping[str, str]
) -> dict[str, Any]:
    """Return a page's entry in the index.

    Only a page in another language has the addresses of its sections' twins. Pages have none: who
    searches for «nynorsk» looks for the page in nynorsk.
    """
    texts = read_copy(app, docname)
    language = foreign_language(app.env, docname)
    own = {passage.id: address_of(app, docname, passage.id) for passage in texts.sections}
    facts = HandbookDomain.of(app.env).notes(docname)[FACTS]
    return {
        "address": app.builder.get_target_uri(docname),
        "title": unicodedata.normalize("NFC", app.env.titles[docname].astext()),
        "part": unicodedata.normalize("NFC", part_of(app.env, docname)),
        "kind": (facts.search_kind if facts else "") or "page",
        "weight": texts.weight,
        "language": language,
        "twins": {
            section: twins[address]
            for section, address in own.items()
            if language and section and address in twins
        },
        "sections": [passage[:3] for passage in texts.sections],
        "questions": [
            (*question[:3], audiences.number(question.roles, question.work))
            for question in texts.questions
        ],
    }


def read_index(outdir: Path) -> dict[str, Any]:
    """Return the content of a written index."""
    text = outdir.joinpath(FILE).read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text.removeprefix(BEFORE).removesuffix(AFTER))
    return data


def setup(app: Sphinx) -> None:
    """Write the index when the pages have been built."""
    app.connect("build-finished", write_index)
