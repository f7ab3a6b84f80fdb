"""Leave out of a page the files that Sphinx, a theme or an extension adds to every page, and it does not use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from handbook_ext.assets import STATIC, owns_pages
from handbook_ext.config import SCRIPTED_BUILDERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils import nodes
    from sphinx.application import Sphinx

OURS = Path(__file__).parents[1]


class Spared(NamedTuple):
    """Files that a page does without unless one of the signs is in a text of its own."""

    files: tuple[str, ...]
    signs: tuple[str, ...]


DESIGN = Spared(("sphinx-design.min.css", "design-tabs.js"), ("sd-",))
"""The prefix of sphinx-design's classes, wherever on a page they come from."""

CODE = Spared(("pygments.css", "pygments_dark.css"), ("<pre", "highlight"))

FURO_EXTENSIONS = Spared(
    ("styles/furo-extensions.css",),
    ("sd-", "tab-", "highlight", "ethical", "readthedocs", "rst-versions"),
)
"""How Furo shows the parts of other extensions, of Read the Docs and its advertisements."""

SPARED = (DESIGN, CODE, FURO_EXTENSIONS)

SPHINX_SCRIPTS = Spared(
    ("documentation_options.js", "doctools.js", "sphinx_highlight.js", "translations.js"),
    ("Documentation", "DOCUMENTATION_OPTIONS", "SphinxHighlight"),
)
"""Sphinx's own, for its search and its keys, «/» among them: a key alone must not be a shortcut
that cannot be turned off (WCAG 2.1, 2.1.4)."""

INDEPENDENT = {path.name for path in STATIC.glob("*.js")} | {"furo.js", "design-tabs.js"}
"""The scripts that do without Sphinx's."""

SPHINX_PAGES = {
    "search.html",
    "genindex.html",
    "genindex-single.html",
    "genindex-split.html",
    "domainindex.html",
}
"""The templates of pages that Sphinx generates; they have no such sign."""


def leave_out(
    own_templates: list[str],
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Leave out of a page what it does not use.

    What any part may use is kept: the page's content, raw HTML included, theme options
    such as an announcement, and pages or parts from the site's own templates.
    """
    if doctree is None and templatename not in SPHINX_PAGES:
        return
    texts = [*(words for words in context.values() if isinstance(words, str)), *own_templates]
    for spared in SPARED:
        if not has_sign(texts, spared):
            remove(context, spared)
    if doctree is not None and not needs_sphinx(context) and not has_sign(texts, SPHINX_SCRIPTS):
        remove(context, SPHINX_SCRIPTS)


def has_sign(texts: list[str], spared: Spared) -> bool:
    """Tell whether a text shows that the page may use the files."""
    return any(sign in text for sign in spared.signs for text in texts)


def needs_sphinx(context: dict[str, Any]) -> bool:
    """Tell whether the page has a script that may use Sphinx's own."""
    known = INDEPENDENT | set(SPHINX_SCRIPTS.files)
    names = {Path(name_of(file)).name for file in context["script_files"]}
    return not names <= known


def remove(context: dict[str, Any], spared: Spared) -> None:
    """Take the files out of the page's lists."""
    for files in ("css_files", "script_files"):
        context[files] = [
            file for file in context[files] if not name_of(file).endswith(spared.files)
        ]


def name_of(file: object) -> str:
    """Return the address of a file of a page, as Sphinx wants it."""
    return str(getattr(file, "filename", None) or file)


def templates(app: Sphinx) -> Iterator[str]:
    """Yield the site's own templates."""
    folders = [Path(app.confdir, folder) for folder in app.config.templates_path]
    for folder in folders:
        if OURS not in folder.parents:
            for template in folder.rglob("*"):
                if template.is_file():
                    yield template.read_text(encoding="utf-8", errors="replace")


def start(app: Sphinx) -> None:
    """Check each page once its files are known; only HTML builders have such files."""
    if app.builder.name not in SCRIPTED_BUILDERS or not owns_pages(app):
        return
    own_templates = list(templates(app))

    def check(
        app: Sphinx,
        pagename: str,
        templatename: str,
        context: dict[str, Any],
        doctree: nodes.document | None,
    ) -> None:
        leave_out(own_templates, templatename, context, doctree)

    app.connect("html-page-context", check, priority=900)


def setup(app: Sphinx) -> None:
    """Connect to ``builder-inited``."""
    app.connect("builder-inited", start)
