"""The handbook's text as a plain Sphinx site with Furo, to compare with."""

from __future__ import annotations

import re
import subprocess
import sys
from html import escape
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONF = """
project = html_title = "Sunndal kommune på sosiale medier"
language = "nb_NO"
extensions = ["myst_parser"]
html_theme = "furo"
html_copy_source = html_show_sphinx = False
"""
BLOCKS = {
    *("section", "div", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr"),
    *("td", "th", "form", "fieldset", "legend", "label", "details", "summary", "aside", "figure"),
    *("figcaption", "pre", "blockquote", "handbook-quiz", "h1", "h2", "h3", "h4", "h5", "h6"),
}
SILENT = "script, style, template, button, svg, .headerlink, input, textarea"
INLINE = {"a", "strong", "em", "code"}
TOCTREE = re.compile(r"```\{toctree\}.*?```", re.DOTALL)


def build(site: Path, docs: Path, folder: Path) -> Path:
    """Build the text of ``site`` below ``folder``; return the folder of the pages."""
    source = folder / "source"
    for page in sorted(docs.rglob("*.md")):
        name = page.relative_to(docs)
        printed = site / name.with_suffix(".html")
        if not printed.is_file():
            continue
        file = source / name
        file.parent.mkdir(parents=True, exist_ok=True)
        trees = TOCTREE.findall(page.read_text(encoding="utf-8"))
        words = markdown(printed.read_text(encoding="utf-8"))
        file.write_text("\n\n".join([words, *trees]) + "\n", encoding="utf-8")
    source.joinpath("conf.py").write_text(CONF, encoding="utf-8")
    command = [sys.executable, "-m", "sphinx", "-q", str(source), str(folder / "html")]
    subprocess.run(command, check=True)
    return folder / "html"


def markdown(html: str) -> str:
    """Return the text of a page block by block: headings, list items and paragraphs."""
    article = BeautifulSoup(html, "html.parser").select_one("#furo-main-content")
    if article is None:
        return ""
    for part in article.select(SILENT):
        part.decompose()
    return "\n\n".join(blocks(article))


def blocks(element: Tag) -> Iterator[str]:
    """Yield the blocks of an element in reading order."""
    run: list[str] = []
    for child in element.children:
        if isinstance(child, Tag) and (child.name in BLOCKS or child.find(list(BLOCKS))):
            yield from paragraph(element, run)
            run = []
            yield from blocks(child)
        elif isinstance(child, Tag | NavigableString):
            run.append(inline(child))
    yield from paragraph(element, run)


def paragraph(element: Tag, run: list[str]) -> Iterator[str]:
    """Yield inline content as the kind of block that its element is."""
    words = " ".join("".join(run).split())
    if not words:
        return
    heading = re.fullmatch(r"h([1-6])", element.name)
    if heading:
        yield f"{'#' * int(heading[1])} {words}"
    elif element.name in {"li", "label"} or (element.parent and element.parent.name == "li"):
        yield f"- {words}"
    else:
        yield words


def inline(node: Tag | NavigableString) -> str:
    """Return inline content with its links and emphasis as HTML, which is valid in Markdown."""
    if not isinstance(node, Tag):
        return (
            "" if type(node) is not NavigableString else re.sub(r"([\\`*_\[\]#&{}])", r"\\\1", node)
        )
    words = "".join(
        inline(child) for child in node.children if isinstance(child, Tag | NavigableString)
    )
    if node.name not in INLINE or (node.name == "a" and not node.get("href")):
        return words
    href = (
        f' class="reference internal" href="{escape(str(node["href"]))}"'
        if node.name == "a"
        else ""
    )
    return f"<{node.name}{href}>{words}</{node.name}>"
