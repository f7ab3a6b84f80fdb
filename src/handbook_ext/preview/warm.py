"""Import what every build needs, so that the processes forked from this one start with it loaded."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module

from sphinx.application import builtin_extensions

from handbook_ext.preview import build

OTHERS = ("myst_parser.sphinx_ext.main", "myst_parser.parsers.sphinx_", "furo", "sphinx_design")
PARTS = (
    "booklet",
    "diagram",
    "glossary",
    "lite",
    "page",
    "plenary",
    "post",
    "print",
    "progress",
    "report",
)
MORE_PARTS = ("search", "selftest", "quiz.lint")

__all__ = ["build"]

for name in (*builtin_extensions, *OTHERS):
    with suppress(ImportError):
        import_module(name)
for name in (*PARTS, *MORE_PARTS):
    import_module(f"handbook_ext.{name}")
