"""Update the catalogues: run ``python update.py`` after texts in the code have changed.

New texts are added without a translation, changed ones are marked fuzzy, and texts no longer
in the code are removed. Line numbers are left out to keep diffs small.
"""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from jinja2.ext import babel_extract

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parent.parent
NAMES = ("_", "later")
"""The functions of ``handbook_ext.locale`` that mark a text for translation."""
PARAMETERS, SPOKEN = ("option", "argument", "version_option"), ("help", "metavar")
USAGE = ("[VALG]", "KOMMANDO …")
"""What commands are made with, and which of it is shown."""
SKELETON = re.compile(r"<[^<>\n]+>|(?<=[ ]#[ ]) *\S.*$", re.MULTILINE)
"""As ``quiz/skeletons.py`` finds them: this script runs before the package is installed."""
HEADER = r"""# The extension's own words. update.py brings the texts up to date.
msgid ""
msgstr ""
"Language: {language}\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

"""


def code_texts(path: Path) -> Iterator[str]:
    """Yield the translatable texts of a module, including those in f-strings, which Babel skips.

    Raises ``TypeError`` for an argument that is not a literal: no catalogue could contain it.
    """
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in NAMES:
            text = node.args[0]
            if not isinstance(text, ast.Constant):
                fault = f"{path}:{node.lineno}: Write the text itself in {node.func.id}()."
                raise TypeError(fault)
            yield str(text.value)


def command_texts(path: Path) -> Iterator[str]:
    """Yield the help of a module's commands: their docstrings, and what their parameters say."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and any(map(is_command, node.decorator_list)):
            yield inspect.cleandoc(ast.get_docstring(node, clean=False) or "")
        elif isinstance(node, ast.Call) and called(node) in PARAMETERS:
            for given in node.keywords:
                if given.arg in SPOKEN and isinstance(given.value, ast.Constant):
                    yield str(given.value.value)
        elif isinstance(node, ast.Constant) and node.value in USAGE:
            yield str(node.value)


def skeleton_texts(path: Path) -> Iterator[str]:
    """Yield what is translated in the skeletons of a module."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from SKELETON.findall(node.value)


def is_command(decorator: ast.expr) -> bool:
    """Tell whether a decorator makes a function a command."""
    return isinstance(decorator, ast.Call) and called(decorator) in {"command", "group"}


def called(node: ast.Call) -> str:
    """Return the name of the method that is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def template_texts(path: Path) -> Iterator[str]:
    """Yield the translatable texts of a template."""
    with path.open("rb") as file:
        for _line, _name, text, _comments in babel_extract(file, ["_", "gettext"], [], {}):
            yield str(text)


def all_texts() -> list[str]:
    """Return every text that the extension shows, file by file."""
    found: list[str] = []
    for pattern, texts in (
        ("*.py", code_texts),
        ("cli/*.py", command_texts),
        ("quiz/**/skeleton*.py", skeleton_texts),
        ("quiz/types/question_type.py", skeleton_texts),
        ("templates/**/*.html", template_texts),
    ):
        for path in sorted(PACKAGE.rglob(pattern)):
            if "browser" not in path.relative_to(PACKAGE).parts:
                found += texts(path)
    return list(dict.fromkeys(found))


def update(path: Path, template: Catalog) -> None:
    """Update one catalogue; its header and order depend on nothing else."""
    with path.open("rb") as file:
        catalogue = read_po(file)
    catalogue.update(template)
    catalogue.obsolete.clear()
    with path.open("wb") as file:
        file.write(HEADER.format(language=path.parts[-3]).encode())
        write_po(file, catalogue, 98, no_location=True, omit_header=True, sort_output=True)


if __name__ == "__main__":
    wanted = Catalog()
    for message in all_texts():
        wanted.add(message)
    for catalogue_path in sorted(Path(__file__).parent.glob("*/LC_MESSAGES/handbook_ext.po")):
        update(catalogue_path, wanted)
