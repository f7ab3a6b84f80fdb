"""Check pages for what printing would refuse, without typesetting them."""

from __future__ import annotations

import re
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import fromstring

from docutils import nodes

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.config.look import is_site, is_within_ours
from handbook_ext.config.outputs import PRINTED
from handbook_ext.diagram.nodes import handbook_drawing
from handbook_ext.errors import Fault, Place
from handbook_ext.print.edition.handbook import SCREEN_ONLY
from handbook_ext.print.edition.pages import unknown_parts
from handbook_ext.print.entries import read_entries
from handbook_ext.print.library import Library
from handbook_ext.print.look import chosen_typeface, copy_theme, look_faults
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.typst.refusals import lacking_sign, refusal
from handbook_ext.typst.source import string

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sphinx.application import Sphinx

    from handbook_ext.errors import AuthorError
    from handbook_ext.print.entry import Entry

UNPRINTED = (nodes.comment, nodes.raw, nodes.substitution_definition, *SCREEN_ONLY)
_JOINED = r"[\u0300-\u036f\u200d\ufe0e\ufe0f]"
SIGN = re.compile(rf"\S{_JOINED}+|[^\s\x00-\x7f]")
"""A character that a typeface may lack, with its combining accents."""
_LACKING = re.compile(r"could not be displayed[^\n]*\n\s*┌─ [^\n]*:(\d+):\d+\n")


def preflight(app: Sphinx) -> Iterator[Fault]:
    """Yield a fault for whatever the builder ``print`` would refuse on the pages that it prints.

    Yields nothing when the builder's dependencies are not installed.
    """
    if find_spec("typst") is None:
        return
    entries = read_entries(app)[0]
    library = Library(app.env)
    yield from faults_of_editions(app, library, entries)
    signs: dict[str, list[Place]] = {}
    for words, place in named(app):
        note_signs(signs, words, place)
    whole = whole_pages(library, entries)
    for docname in sorted(whole | rule_pages(library, entries)):
        for node in taken_from(library, docname, whole):
            refused = refusal(node) if docname in whole else None
            place = place_of(node, str(app.env.doc2path(docname)))
            if refused:
                yield Fault(place, " ".join(refused), "print")
            if isinstance(node, nodes.Text):
                note_signs(signs, str(node), place)
            elif isinstance(node, handbook_drawing):
                drawing = Place(str(Path(app.srcdir, node["uri"].lstrip("/"))), 1)
                note_signs(signs, "".join(fromstring(node["svg"]).itertext()), drawing)  # noqa: S314 - written by our own reader
    for sign in lacking(signs):
        for place in dict.fromkeys(exact(place, sign) for place in signs[sign]):
            yield Fault(place, " ".join(lacking_sign(sign)), "print")


def named(app: Sphinx) -> Iterator[tuple[str, Place]]:
    """Yield the texts of ``conf.py`` that are printed, each with its place."""
    conf = ConfFile(app.confdir)
    yield app.config.project, conf.place("project")
    for index, raw in enumerate(app.config.handbook_print):
        if not any(PRINTED.wrong(raw)):
            yield raw.get("title", ""), conf.place("handbook_print", (index, "title"))


def whole_pages(library: Library, entries: Iterable[Entry]) -> set[str]:
    """Return the pages that entries print as they are; a sheet has only the rule of the page it is for."""
    found: set[str] = set()
    for entry in entries:
        if entry.edition != "sheet":
            found |= below(library, entry.root) if entry.edition == "handbook" else {entry.root}
    return found


def rule_pages(library: Library, entries: Iterable[Entry]) -> set[str]:
    """Return the pages from which entries take rules and questions."""
    rules = HandbookDomain.of(library.env).rules.values()
    with_rules = [entry for entry in entries if entry.edition not in {"handbook", "page"}]
    return {
        rule.docname
        for entry in with_rules
        for rule in rules
        if not entry.rules or rule.slug in entry.rules
    }


def below(library: Library, root: str) -> set[str]:
    """Return a page and the pages below it, except interactive pages, which are not printed."""
    return {page for page in library.below(root) if page == root or not runs(library.page(page))}


def runs(page: nodes.document) -> bool:
    """Tell whether a page is interactive only."""
    return any(isinstance(part, SCREEN_ONLY) for part in page.findall())


def taken_from(library: Library, docname: str, whole: Collection[str]) -> Iterator[nodes.Node]:
    """Yield the nodes of a page that may be printed: in a site of others, where it is not whole, ours alone."""
    found = printed_nodes(library.page(docname))
    if docname in whole or is_site(library.env.config):
        return found
    return filter(is_within_ours, found)


def printed_nodes(node: nodes.Node) -> Iterator[nodes.Node]:
    """Yield a node and its descendants, except what no edition prints."""
    if not isinstance(node, UNPRINTED):
        yield node
        for part in node.children:
            yield from printed_nodes(part)


def note_signs(signs: dict[str, list[Place]], words: str, place: Place) -> None:
    """Note where characters that a typeface may lack occur."""
    for sign in SIGN.findall(words):
        signs.setdefault(sign, []).append(place)


def place_of(node: nodes.Node, page: str) -> Place:
    """Return where a node comes from, as precisely as is known."""
    around: nodes.Node | None = node
    while around is not None:
        if around.source and around.line:
            return Place(around.source, around.line)
        around = around.parent
    return Place(page, 1)


def exact(place: Place, sign: str) -> Place:
    """Return the line with a character: a paragraph's node knows its first line only."""
    try:
        lines = Path(place.path).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return place
    for number, line in enumerate(lines[place.line - 1 :], place.line):
        if sign in line:
            return Place(place.path, number)
    return place


def faults_of_editions(app: Sphinx, library: Library, entries: Iterable[Entry]) -> Iterator[Fault]:
    """Yield what is wrong with how the entries are to look, and with the parts of pages that they ask for."""
    roots = dict.fromkeys(entry.root for entry in entries)
    of_look = [*look_faults(app), *unknown_typeface(app)] if roots else []
    of_parts = (error for root in roots for error in unknown_parts(library, root))
    for error in (*of_look, *of_parts):
        yield Fault.of(error, "print")


def unknown_typeface(app: Sphinx) -> Iterator[AuthorError]:
    """Yield a fault when the typeface that ``conf.py`` chooses is not there, by asking Typst about it."""
    from handbook_ext.print.typesetting import typeset  # noqa: PLC0415 - the extra ``print``

    if "typeface" not in app.config.handbook_print_look:
        return
    typeface = chosen_typeface(app)
    with tempfile.TemporaryDirectory() as folder:
        copy_theme(app, Path(folder, "theme"))
        source = Path(folder, "typeface.typ")
        words = f'#set document(title: "x")\n#set text(font: {string(typeface.name)})\nx\n'
        source.write_text(words, encoding="utf-8")
        if any(map(typeface.is_lacking, typeset(Path(folder), source, 0).warnings)):
            yield typeface.fault()


def lacking(signs: Iterable[str]) -> list[str]:
    """Return the characters that none of the typefaces has, by asking Typst about each."""
    from handbook_ext.print.typesetting import typeset  # noqa: PLC0415 - the extra ``print``

    asked = sorted(signs)
    if not asked:
        return []
    head = '#set document(title: "x")\n'
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "signs.typ")
        lines = (f"#text({string(sign)})#parbreak()\n" for sign in asked)
        source.write_text(head + "".join(lines), encoding="utf-8")
        fault = typeset(Path(folder), source, 0).fault
    found = {int(line) for line in _LACKING.findall(fault.diagnostic)} if fault else set()
    return [asked[line - 2] for line in sorted(found)]
