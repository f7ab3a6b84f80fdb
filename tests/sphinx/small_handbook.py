"""A small handbook in its own folder, to be changed and built."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from click import unstyle
from jinja2 import FileSystemBytecodeCache
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.jinja2glue import BuiltinTemplateLoader
from sphinx.util.docutils import patch_docutils

from handbook_ext.config.defaults import WORDED
from handbook_ext.locale import texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.testing.util import SphinxTestApp

ROOT = Path(__file__).parent / "roots" / "test-handbook"
NAMED = re.compile(
    r"^(\s*(?::(?:kind|strength|audience|roles):|roles:|:+\{(?:post|rules|selftest)\}) )(.*)$",
    re.MULTILINE,
)
"""The lines that name kinds, strengths, roles and judgements."""
KEY = re.compile(r"\w+(?: \w+)*")
# Compiling the theme's templates takes a third of the time of a small build.
TEMPLATES = FileSystemBytecodeCache()


class Handbook:
    """The files of a small handbook, and the results of building it."""

    def __init__(self, folder: Path, make_app: Callable[..., SphinxTestApp]) -> None:
        self.folder = folder
        self.make_app = make_app
        shutil.copytree(ROOT, folder)

    def write(self, name: str, text: str) -> None:
        self.folder.joinpath(name).write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = self.folder.joinpath(name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def speak(self, language: str) -> None:
        """Let the author write another language than bokmål: in ``conf.py``, and what kinds and the like are called."""
        spoken = texts(language).gettext
        called = {key: spoken(key) for default in WORDED.values() for key in default()}
        self.change("docs/conf.py", 'language = "nb_NO"', f'language = "{language}"')
        for path in [*self.folder.glob("docs/*.md"), *self.folder.glob("quizzes/*.yaml")]:
            text = NAMED.sub(
                lambda line: line[1] + KEY.sub(lambda key: called.get(key[0], key[0]), line[2]),
                path.read_text("utf-8"),
            )
            path.write_text(text, "utf-8")

    def build(self, builder: str = "html", **options: Any) -> SphinxTestApp:
        with patch_docutils(self.folder / "docs"):  # as sphinx-build does
            app = self.make_app(builder, srcdir=self.folder / "docs", **options)
            if isinstance(app.builder, StandaloneHTMLBuilder):
                templates = app.builder.templates
                assert isinstance(templates, BuiltinTemplateLoader)
                templates.environment.bytecode_cache = TEMPLATES
            app.build()
            app.cleanup()
        return app

    def warnings(self, builder: str = "dummy", **options: Any) -> list[str]:
        """Build and return the warnings, with paths relative to the handbook's folder.

        Faults do not depend on the builder; the default one writes nothing.
        """
        return self.warnings_of(self.build(builder, **options))

    def warnings_of(self, app: SphinxTestApp) -> list[str]:
        """Return the warnings of a build, with paths from the handbook's folder."""
        text = unstyle(app.warning.getvalue()).replace(f"{self.folder}/", "")
        return [line for line in text.splitlines() if "WARNING" in line or "ERROR" in line]

    def list_pages(self, *names: str) -> None:
        """Put pages into the table of contents."""
        self.change("docs/index.md", "rad\n```", "\n".join(["rad", *names, "```"]))

    def reported(self, words: str, place: str, kind: str) -> list[str]:
        """Build; a warning must have the words at the place, and all be of a kind. Return all."""
        warnings = self.warnings()
        here = [warning for warning in warnings if words in warning]
        assert here, warnings
        assert here[0].startswith(f"{place}: WARNING: "), warnings
        assert all(warning.endswith(f"[{kind}]") for warning in warnings), warnings
        return warnings
