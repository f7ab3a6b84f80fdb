"""A handbook's own translation of the extension's texts, for a language that we lack or in its own words."""

from __future__ import annotations

from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from sphinx.errors import ConfigError

if TYPE_CHECKING:
    from gettext import NullTranslations

    from sphinx.application import Sphinx


def own_catalogue(app: Sphinx, name: str, ours: NullTranslations) -> NullTranslations:
    """Return the handbook's own catalogue with ``ours`` for what it lacks, or ``ours``.

    It is ``<language>/LC_MESSAGES/<name>.po`` in the first of ``locale_dirs`` that has one, read as it
    is: there is nothing to compile. Raises ``ConfigError`` when it cannot be read.
    """
    for folder in app.config.locale_dirs:
        path = Path(app.srcdir, folder, app.config.language, "LC_MESSAGES", f"{name}.po")
        if path.is_file():
            own = read(path, ours)
            own.add_fallback(ours)
            return own
    return ours


def read(path: Path, ours: NullTranslations) -> GNUTranslations:
    """Return the catalogue in a file; raise ``ConfigError`` with the place of a fault in it."""
    _ = ours.gettext
    compiled = BytesIO()
    try:
        with path.open("rb") as file:
            write_mo(compiled, read_po(file, abort_invalid=True))
    except PoFileError as error:
        fault = _(
            "{path}:{line}: Oversettelsen kan ikke leses her. Rett linjen, eller ta den bort."
        )
        raise ConfigError(fault.format(path=path, line=error.lineno + 1)) from error
    except (OSError, ValueError) as error:
        fault = _("{path}:1: Oversettelsen kan ikke leses ({error}). Lagre den som UTF-8.")
        raise ConfigError(fault.format(path=path, error=error)) from error
    compiled.seek(0)
    return GNUTranslations(compiled)
