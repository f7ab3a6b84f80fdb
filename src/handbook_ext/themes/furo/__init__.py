"""Furo in our look: its frame, its texts, its search page and its styles.

On narrow screens the table of contents is a drawer, which Furo opens by a checkbox before the page.
That is kept, for readers without scripts. Furo would put a page's own contents into another one.
"""

from __future__ import annotations

from pathlib import Path

from handbook_ext.locale import _
from handbook_ext.themes.furo.words import beginnings, own_words
from handbook_ext.themes.theme import Drawer, Frame, Theme


def frame() -> Frame:
    """Return the description of Furo's page frame."""
    return Frame(
        skip="a.skip-to-content",
        top="a.back-to-top",
        present="li.current-page > a",
        groups=".sidebar-tree > p.caption",
        removed="#__toc, label[for=__toc], aside.toc-drawer",
        drawings="svg:has(> use)",
        stored="button.theme-toggle",
        drawers=(
            Drawer(
                id="handbook-contents",
                name=_("Innhold i håndboka"),
                column="aside.sidebar-drawer",
                opener="label.nav-overlay-icon",
                shade="label.sidebar-overlay",
            ),
        ),
        words=own_words(),
        beginnings=beginnings(),
    )


OPTIONAL = {
    "styles/furo-extensions.css": (
        "sd-",
        "tab-",
        "highlight",
        "ethical",
        "readthedocs",
        "rst-versions",
    )
}
"""Furo's styles for the parts of other extensions, for Read the Docs and for its advertisements."""

FURO = Theme(
    sheets=("handbook-furo.css",),
    fonts=tuple(
        f"fonts/atkinson-hyperlegible-latin-{face}.woff2" for face in ("400-normal", "700-normal")
    ),
    quiz_sheets=("handbook-furo-quiz.css",),
    scripts=("handbook-frame.js",),
    own_scripts=("furo.js",),
    optional=OPTIONAL,
    contents=".sidebar-tree a",
    table_box="table-wrapper",
    templates=Path(__file__).parent / "templates",
    has_search_page=True,
    headings="toc-tree toc-scroll",
    frame=frame,
)
