"""Content packs: quizzes and pages of another handbook, used at the version that is installed.

``installed`` finds them, ``manifest`` reads what each says of itself, and ``chosen`` has those that
``conf.py`` names. ``quiz/packed.py`` makes a quiz of a pack's file and the handbook's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.pack import chosen

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Find the packs that ``conf.py`` names."""
    chosen.setup(app)
