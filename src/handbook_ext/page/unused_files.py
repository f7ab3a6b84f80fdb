"""Leave out of a page the files that Sphinx, a theme or an extension adds to every page, and it does not use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from handbook_ext.assets import STATIC, owns_pages
from handbook_ext.config import SCRIPTED_BUILDERS
from handbook_ext.themes import theme_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils import nodes
    from sphinx.application import Sphinx

    from handbook_ext.themes.theme import Theme

OURS = Path(__file__).parents[1]


class Spared(NamedTuple):
    """Files that a page does without unless one of the signs is in a text of its own."""

    files: tuple[str, ...]
    signs: tuple[str, ...]


DESIGN = Spared(("sphinx-design.min.css", "design-tabs.js"), ("sd-",))
"""The prefix of sphinx-design's classes, wherever on a page they come from."""

CODE = Spared(("pygments.css", "pygments_dark.css"), ("<pre", "highlight"))

SPARED = (DESIGN, CODE)

SPHINX_SCRIPTS = Spared(
    ("documentation_options.js", "doctools.js", "sphinx_highlight.js", "translations.js"),
    ("Documentation", "DOCUMENTATION_OPTIONS", "SphinxHighlight"),
)
"""Sphinx's own, for its search and its keys, «/» among them: a key alone must not be a shortcut
that cannot be turned off (WCAG 2.1, 2.1.4)."""

INDEPENDENT = {path.name for path in STATIC.glob("*.js")} | {"design-tabs.js"}
"""The scripts that do without Sphinx's; a theme says which of its own do."""

SPHINX_PAGES = {
    "search.html",
    "genindex.html",
    "genindex-single.html",
    "genindex-split.html",
    "domainindex.html",
}
"""The templates of pages that Sphinx generates; they have no such sign."""


def leave_out(
    theme: Theme,
    own_templates: list[str],
    context: dict[str, Any],
    *,
    is_written: bool,
) -> None:
    """Leave out of a page what it does not use.

    What any part may use is kept: the page's content, raw HTML included, theme options
    such as an announcement, and pages or parts from the site's own templates. Sphinx's scripts
    are left out of pages that an author has written.
    """
    texts = [*(words for words in context.values() if isinstance(words, str)), *own_templates]
    themes = (Spared((file,), signs) for file, signs in theme.optional.items())
    for spared in (*SPARED, *themes):
        if not has_sign(texts, spared):
            remove(context, spared)
    needs_sphinx = has_others(theme, context) or has_sign(texts, SPHINX_SCRIPTS)
    if is_written and not needs_sphinx:
        remove(context, SPHINX_SCRIPTS)


def has_sign(texts: list[str], spared: Spared) -> bool:
    """Tell whether a text shows that the page may use the files."""
    return any(sign in text for sign in spared.signs for text in texts)


def has_others(theme: Theme, context: dict[str, Any]) -> bool:
    """Tell whether the page has a script that may use Sphinx's own."""
    known = INDEPENDENT.union(SPHINX_SCRIPTS.files, theme.own_scripts)
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
    theme, own_templates = theme_of(app.config), list(templates(app))

    def check(
        app: Sphinx,
        pagename: str,
        templatename: str,
        context: dict[str, Any],
        doctree: nodes.document | None,
    ) -> None:
        if doctree is not None or templatename in SPHINX_PAGES:
            leave_out(theme, own_templates, context, is_written=doctree is not None)

    app.connect("html-page-context", check, priority=900)


def setup(app: Sphinx) -> None:
    """Connect to ``builder-inited``."""
    app.connect("builder-inited", start)
