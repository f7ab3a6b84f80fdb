"""What a handbook cannot be read or shown without: the extension itself, and a theme that is installed."""

from __future__ import annotations

import ast
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from sphinx.errors import ThemeError
from sphinx.theming import HTMLThemeFactory

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx.application import Sphinx

EXTENSION = "handbook_ext"
THEME = "html_theme"


def demand(app: Sphinx) -> None:
    """Raise ``AuthorError`` for what ``conf.py`` lacks, at its line."""
    if EXTENSION not in app.extensions:
        raise AuthorError(
            ConfFile(app.confdir).place("extensions"),
            _("Dette er ingen håndbok ennå: {name} står ikke i extensions.").format(name=EXTENSION),
            _("Skriv {name} der.").format(name=f'"{EXTENSION}"'),
        )
    if not is_installed(app):
        raise no_theme(app.confdir, app.config.html_theme)


def is_installed(app: Sphinx) -> bool:
    """Tell whether the site's theme is Sphinx's own, an extension's, another package's or in ``html_theme_path``."""
    name, registry = app.config.html_theme, app.registry
    if name in entry_points(group="sphinx.html_themes").names:
        return True
    HTMLThemeFactory(confdir=app.confdir, app=app, config=app.config, registry=registry)
    return name in registry.html_themes


def theme_of_error(error: BaseException, folder: Path) -> AuthorError | None:
    """Return the fault behind an error of Sphinx that says that the theme in ``conf.py`` is none."""
    value = ConfFile(folder).values.get(THEME)
    name = value.value if isinstance(value, ast.Constant) else None
    if isinstance(error, ThemeError) and isinstance(name, str) and repr(name) in str(error):
        return no_theme(folder, name)
    return None


def no_theme(folder: Path, name: str) -> AuthorError:
    """Return the fault of a theme that is not installed."""
    return AuthorError(
        ConfFile(folder).place(THEME),
        _("Temaet «{name}» er ikke installert.").format(name=name),
        _(
            "Installer det (som regel med: pip install {name}), eller skriv et annet i {option}."
        ).format(name=name, option=THEME),
    )
