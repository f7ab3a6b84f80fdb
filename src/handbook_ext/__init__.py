"""A Sphinx extension for handbooks of rules, with quizzes that run in the page.

``setup`` imports the parts itself, not at the top of the module: the engine is a
subpackage too, and importing it must not pull in Sphinx.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

__version__ = "0.1.0"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register every part of the handbook with Sphinx."""
    from handbook_ext import (
        assets,
        booklet,
        channel,
        config,
        diagram,
        draft,
        fields,
        glossary,
        guide,
        lite,
        lms,
        locale,
        pack,
        page,
        plenary,
        post,
        practice,
        print,
        progress,
        quiz,
        rating,
        report,
        rule,
        scenario,
        search,
        selftest,
        themes,
        tools,
        translated,
        translation,
    )
    from handbook_ext.config import checks
    from handbook_ext.locale import chosen
    from handbook_ext.quiz import lint
    from handbook_ext.version import code_version

    for part in (
        locale,
        config,
        checks,
        pack,
        chosen,
        translation,
        assets,
        rule,
        quiz,
        selftest,
        practice,
        guide,
        post,
        diagram,
        plenary,
        booklet,
        scenario,
        rating,
        draft,
        progress,
        tools,
        channel,
        fields,
        translated,
        report,
        lint,
        themes,
        page,
        glossary,
        search,
        lite,
        lms,
        print,
    ):
        part.setup(app)
    return {
        "version": __version__,
        "env_version": code_version(),
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
