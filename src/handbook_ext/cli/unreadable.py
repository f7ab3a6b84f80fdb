"""Explain in one line, with its place, why Sphinx cannot read a handbook."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from sphinx.errors import ConfigError, ExtensionError

from handbook_ext.config.conf_file import NAME, ConfFile
from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _

if TYPE_CHECKING:
    from pathlib import Path


class UnreadableError(Exception):
    """Why a handbook cannot be read; ``fault`` has the place when the cause is in ``conf.py``."""

    def __init__(self, words: str, fault: AuthorError | None = None) -> None:
        super().__init__(words)
        self.fault = fault


def unreadable(error: Exception, folder: Path) -> UnreadableError:
    """Return an exception that stopped Sphinx in words for editors."""
    conf = ConfFile(folder)
    cause = error.__cause__
    if isinstance(error, ConfigError) and conf.path.is_file():
        fault = in_conf(conf, cause or error)
    elif isinstance(error, ExtensionError) and isinstance(error.orig_exc, ImportError):
        fault = unknown_extension(conf, error)
    else:
        return UnreadableError(_("Håndboka kan ikke leses: {reason}").format(reason=error))
    return UnreadableError(f"{fault.place}: {fault}", fault)


def in_conf(conf: ConfFile, cause: BaseException) -> AuthorError:
    """Return the fault of a ``conf.py`` that is not valid Python, or that raises when run."""
    if isinstance(cause, SyntaxError):
        said, line = cause.msg, cause.lineno or 1
    else:
        said = traceback.format_exception_only(cause)[-1].strip()
        frames = traceback.extract_tb(cause.__traceback__)
        line = next((f.lineno or 1 for f in reversed(frames) if f.filename.endswith(NAME)), 1)
    if isinstance(cause, SystemExit):
        said = "sys.exit()"
    fault = _("conf.py kan ikke kjøres: {said}.").format(said=" ".join(said.split()).rstrip("."))
    return AuthorError(Place(str(conf.path), line), fault, _("Rett linjen, eller ta den bort."))


def unknown_extension(conf: ConfFile, error: ExtensionError) -> AuthorError:
    """Return the fault of an extension that is not installed."""
    names = conf.listed("extensions")
    named = [place for name, place in names if f" {name} " in f" {error.message} "]
    fault = _("Utvidelsen kan ikke lastes: {said}.").format(said=error.orig_exc)
    remedy = _("Installer den, rett navnet, eller ta den ut av extensions.")
    return AuthorError(named[0] if named else conf.place("extensions"), fault, remedy)
