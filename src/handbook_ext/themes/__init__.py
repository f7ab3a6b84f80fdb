"""The supported themes by ``html_theme``; ``theme.py`` says how to add another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.assets import FIRST, load
from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.config.look import is_site, shows_ours
from handbook_ext.locale import reword_frame
from handbook_ext.themes.frame import mend
from handbook_ext.themes.furo import FURO
from handbook_ext.themes.headings import with_headings
from handbook_ext.themes.immaterial import IMMATERIAL
from handbook_ext.themes.known import KNOWN
from handbook_ext.themes.pydata import PYDATA
from handbook_ext.themes.theme import Drawer, Frame, Theme

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config

__all__ = ["Drawer", "Frame", "Theme", "register", "theme_of"]

UNKNOWN = Theme()

STEPS = "handbook_steps"
"""Set in the context of a page whose chapters are steps, shown one at a time: they are not listed."""

BELOW_TITLE = "handbook_below_title"
"""The HTML that belongs below the title of a page whose template prints it, in the page's context."""

_themes = {
    "furo": FURO,
    "pydata_sphinx_theme": PYDATA,
    "sphinx_book_theme": PYDATA,
    "sphinx_immaterial": IMMATERIAL,
    **KNOWN,
}


def register(name: str, theme: Theme) -> None:
    """Use an adapter for sites whose ``html_theme`` has this name."""
    _themes[name] = theme


def theme_of(config: Config) -> Theme:
    """Return the adapter of a site's theme; where only our parts are shown, what they need of it.

    >>> from types import SimpleNamespace as Config
    >>> theme_of(Config(html_theme="furo", handbook_look="site")).sheets
    ('handbook-furo.css',)
    >>> theme_of(Config(html_theme="furo", handbook_look="quiz")).sheets
    ('handbook-furo-quiz.css',)
    >>> theme_of(Config(html_theme="our_own", handbook_look="site")) is UNKNOWN
    True
    """
    theme = _themes.get(config.html_theme, UNKNOWN)
    return theme if is_site(config) else theme.for_parts()


def add_templates(app: Sphinx, config: Config) -> None:
    """Let Sphinx find the adapter's templates, which extend the theme's own."""
    templates = theme_of(config).templates
    if templates is not None:
        config.templates_path = [*config.templates_path, str(templates)]


def load_sheets(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Load the theme's style sheets, before those of the handbook's parts."""
    wanted = is_site(app.config) or shows_ours(doctree)
    if app.builder.name in PAGE_BUILDERS and wanted:
        for sheet in theme_of(app.config).sheets:
            app.add_css_file(sheet, priority=FIRST - 1)


def ask_for_fonts(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Let the front page ask for its typefaces before its style sheets do, so that no line moves when they come.

    On pages with more sheets, these would wait for them, and the first paint for both.
    """
    if app.builder.name not in PAGE_BUILDERS or pagename != app.config.root_doc:
        return
    links = [
        f'<link rel="preload" href="{context["pathto"](f"_static/{font}", resource=True)}"'
        ' as="font" type="font/woff2" crossorigin />'
        for font in theme_of(app.config).fonts
    ]
    context["metatags"] = "\n".join([str(context.get("metatags") or ""), *links])


def add_frame(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Give the theme's template the page's contents and the function that mends its frame.

    The scripts of the frame are loaded, too.
    """
    theme = theme_of(app.config)
    describe = theme.frame
    is_listed = app.builder.name in PAGE_BUILDERS and not context.get(STEPS)
    if theme.headings is not None and is_listed and context.get("body"):
        body, toc = str(context["body"]), str(context.get("toc", ""))
        context["body"] = with_headings(body, toc, theme.headings)

    def handbook_frame(html: str) -> str:
        if describe is None or app.builder.name not in PAGE_BUILDERS:
            return html
        mended = mend(html, str(context.get("body", "")), describe())
        below = str(context.get(BELOW_TITLE, ""))
        return mended.replace("</h1>", f"</h1>\n{below}", 1) if below else mended

    context["handbook_frame"] = handbook_frame
    if app.builder.name in PAGE_BUILDERS:
        load(app, *theme.scripts)


def setup(app: Sphinx) -> None:
    """Connect the adapter of the site's theme."""
    if is_site(app.config):
        reword_frame(app)
    app.connect("config-inited", add_templates)
    app.connect("html-page-context", load_sheets)
    app.connect("html-page-context", ask_for_fonts)
    app.connect("html-page-context", add_frame)
