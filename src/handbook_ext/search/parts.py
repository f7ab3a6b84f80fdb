"""The part of the handbook that a page belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx import addnodes

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def part_of(env: BuildEnvironment, docname: str) -> str:
    """Return the caption above the page in the table of contents; empty if it has none."""
    root = env.config.root_doc
    captions = {
        page: str(toctree.get("caption") or "")
        for toctree in env.tocs[root].findall(addnodes.toctree)
        for _title, page in toctree["entries"]
    }
    parents = {child: page for page, children in env.toctree_includes.items() for child in children}
    seen: set[str] = set()
    page = docname
    while page not in captions and page not in seen and page in parents:
        seen.add(page)
        page = parents[page]
    return captions.get(page, "")
