"""What the handbook asks of a theme: all that there is to know to write an adapter for another.

An adapter is a ``Theme``, registered by the name that ``html_theme`` has, in ``conf.py`` or in an
extension::

    from handbook_ext.themes import Theme, register

    def setup(app):
        register("our_theme", Theme(sheets=("our-handbook.css",), contents="nav.menu a"))

Nothing is required: rules and quizzes are readable in a theme that nobody has described. A style
sheet says which pages are dark, by the two switches that ``handbook-known.css`` sets
(``browser/src/themes/known/sheet.css``), and whatever else of the theme our parts must withstand.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

SPHINX_CONTENTS = 'li[class*="toctree-l"] > a:not(main *, [role="main"] *, .toctree-wrapper *)'
"""The links of a table of contents beside the page, where a theme leaves it as Sphinx makes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawer:
    """A side column that is out of sight until a checkbox is ticked. Each part is a CSS selector.

    ``browser/src/frame`` makes a button of each label that opens it, so that it can be opened by
    a key and left again by Esc. A column without any element has nothing to open.
    """

    id: str
    name: str
    column: str
    box: str
    opener: str
    shade: str = ""
    """What lies over the page while the drawer is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a theme has around a page, and what it lacks for readers who do not see it."""

    skip: str = ""
    """The link past all that is the same on each page; it is put first."""
    top: str = ""
    """The link back to the top, outside the landmarks; it is put last in the page's main part."""
    present: str = ""
    """The link of the table of contents to the page itself; it is marked as that."""
    groups: str = ""
    """The captions of the table of contents; the list below one is folded, unless it has the page."""
    drawings: str = ""
    """Drawings beside words, or in a button that has a name; they are not told."""
    drawers: tuple[Drawer, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    """Names of controls and pictures that the theme cannot translate, and ours for them."""
    beginnings: Mapping[str, str] = field(default_factory=dict)
    """How such a name begins, and ours with ``{rest}`` where its end goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """What the handbook knows of a theme."""

    sheets: tuple[str, ...] = ("handbook-plain.css",)
    """Style sheets of each page; those of the handbook's parts come after them."""
    scripts: tuple[str, ...] = ()
    contents: str = SPHINX_CONTENTS
    """Selects the links of the table of contents: marks of progress stand beside those to rules."""
    table_box: str = ""
    """The class of the box that it puts around tables; ours takes its place."""
    templates: Path | None = None
    """Templates that extend the theme's own. ``page.html`` can call ``handbook_frame(html)``."""
    has_search_page: bool = False
    """Whether ``search.html`` among them prints ``handbook_search``."""
    frame: Callable[[], Frame] | None = None
    """Gives the frame that ``handbook_frame`` mends, in the language of the build."""
