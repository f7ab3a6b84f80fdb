"""Only a theme's adapter knows the theme."""

from __future__ import annotations

import re
from pathlib import Path

import furo

SOURCE = Path(__file__).parents[2] / "src/handbook_ext"
KINDS = ("*.py", "browser/src/**/*.ts", "browser/src/**/*.css", "*/templates/**/*.html")
FORMS = Path(furo.__file__).parent / "theme/furo"
COMMON = {"admonition-title", "no-js", "visually-hidden"}
"""Docutils' classes, and ones that many sites use."""


def test_no_file_outside_furos_folder_has_a_class_or_variable_of_furo() -> None:
    templates = "".join(path.read_text(encoding="utf-8") for path in FORMS.rglob("*.html"))
    named = " ".join(re.findall(r'class="([^"{]*)', templates)).split()
    classes = {name for name in named if "-" in name} - COMMON
    assert {"sidebar-drawer", "toc-drawer", "skip-to-content"} <= classes
    theirs = re.compile(rf"[\"'. ]({'|'.join(sorted(classes))})\b(?!-)|var\(--(color|sidebar|toc)-")
    knowing = {
        str(path.relative_to(SOURCE)): found[0]
        for kind in KINDS
        for path in SOURCE.rglob(kind)
        if "furo" not in path.parts and "node_modules" not in path.parts
        if (found := theirs.search(path.read_text(encoding="utf-8")))
    }
    assert knowing == {}
