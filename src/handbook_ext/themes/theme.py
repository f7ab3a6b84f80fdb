"""What the handbook needs to know about a theme, and so what an adapter for another one can say.

An adapter is a ``Theme``, registered under its name in ``html_theme``, by ``conf.py`` or an
extension::

    from handbook_ext.themes import Theme, register

    def setup(app):
        register("our_theme", Theme(sheets=("our-handbook.css",), contents="nav.menu a"))

Nothing is required: rules and quizzes are readable in a theme without an adapter. A style
sheet says which pages are dark, by the two switches that ``handbook-known.css`` sets
(``browser/src/themes/known/sheet.css``), and overrides whatever in the theme disturbs our parts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

SPHINX_CONTENTS = 'li[class*="toctree-l"] > a:not(main *, [role="main"] *, .toctree-wrapper *)'
"""Selects the links in a sidebar's table of contents that has Sphinx's default markup."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawer:
    """A side column that is hidden until a checkbox is ticked. Each attribute is a CSS selector.

    ``browser/src/frame`` turns each label that opens it into a button, so that it can be opened by
    keyboard and closed with Esc.
    """

    id: str
    name: str
    column: str
    opener: str
    shade: str = ""
    """The overlay over the page while the drawer is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A theme's page frame, and what is missing in it for screen-reader users."""

    skip: str = ""
    """The skip link; it is moved to the start of the page."""
    top: str = ""
    """The «back to top» link, outside the landmarks; it is moved to the end of the main element."""
    present: str = ""
    """The table of contents' link to the page itself; it gets ``aria-current``."""
    groups: str = ""
    """The captions in the table of contents; the list below one is folded, unless it contains the page."""
    removed: str = ""
    """What the handbook has in another form."""
    drawings: str = ""
    """Decorative icons, beside text or in a named button; they are hidden from screen readers."""
    stored: str = ""
    """Controls whose choice the theme stores in the browser; where it must not, they are removed, as they only fail."""
    drawers: tuple[Drawer, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    """Names of controls and images that the theme does not translate, with our translations."""
    beginnings: Mapping[str, str] = field(default_factory=dict)
    """The starts of such names, with our translations; ``{rest}`` stands for the remainder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The handbook's description of a theme."""

    sheets: tuple[str, ...] = ("handbook-plain.css",)
    """Style sheets for every page; those of the handbook's parts come after them."""
    quiz_sheets: tuple[str, ...] | None = None
    """Those for pages with a rule or a quiz in a site of others (``handbook_look``), if they are not the
    same: they may change the handbook's parts alone."""
    fonts: tuple[str, ...] = ()
    """Files of typefaces that the style sheets ask for, which the front page asks for before them."""
    scripts: tuple[str, ...] = ()
    """Scripts for every page."""
    own_scripts: tuple[str, ...] = ()
    """The theme's scripts that do without Sphinx's own; a page with no other leaves those out."""
    optional: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Files that the theme adds to every page: each with texts, one of which any page has that uses it."""
    contents: str = SPHINX_CONTENTS
    """Selects the links in the table of contents; those to rules get marks of progress."""
    table_box: str = ""
    """The class of the theme's wrapper around tables; ours replaces it."""
    templates: Path | None = None
    """Templates that extend the theme's own. ``page.html`` can call ``handbook_frame(html)``."""
    has_search_page: bool = False
    """Whether the ``search.html`` among them prints ``handbook_search``."""
    headings: str | None = None
    """Set when the handbook prints the page's own contents (``headings.py``), in place of the theme's:
    the classes by which the theme's script finds the list, to mark the heading in sight; may be empty."""
    frame: Callable[[], Frame] | None = None
    """Returns the frame for ``handbook_frame`` to mend, in the language of the build."""

    def for_parts(self) -> Theme:
        """Return the adapter for a site that is not the handbook's: it leaves the frame as it is."""
        sheets = self.sheets if self.quiz_sheets is None else self.quiz_sheets
        return Theme(sheets=sheets, contents="")
