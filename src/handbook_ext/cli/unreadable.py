"""Explain in one line, with its place, why Sphinx cannot read a handbook."""

from __future__ import annotations

import ast
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.config import Config
from sphinx.errors import ConfigError, ExtensionError

from handbook_ext.config.checks import kind_of
from handbook_ext.config.conf_file import NAME, ConfFile
from handbook_ext.config.python_words import explained
from handbook_ext.errors import AuthorError, Place, short_path
from handbook_ext.locale import _
from handbook_ext.translation.catalogues import CatalogueError

if TYPE_CHECKING:
    from sphinx.application import Sphinx

MARKDOWN = ".md"


class UnreadableError(Exception):
    """Why a handbook cannot be read; ``fault`` has the place when the cause is in ``conf.py``."""

    def __init__(self, words: str, fault: AuthorError | None = None) -> None:
        super().__init__(words)
        self.fault = fault

    @classmethod
    def of(cls, fault: AuthorError) -> UnreadableError:
        """Return the exception for a fault in ``conf.py``."""
        place = fault.place._replace(path=short_path(fault.place.path))
        return cls(f"{place}: {fault}", fault)


def no_conf(folder: Path) -> str:
    """Return what to say where there is no ``conf.py``; nothing where there is one."""
    if folder.joinpath(NAME).is_file():
        return ""
    return _(
        "Det er ingen håndbok i {folder}: conf.py mangler. "
        "Gå til mappa til håndboka med cd, eller skriv --conf og mappa etter handbook."
    ).format(folder=folder.resolve())


def demand_pages(app: Sphinx) -> None:
    """Raise ``AuthorError`` where there is no front page, or pages are in a markup that is not read."""
    root = app.config.root_doc
    suffixes = {**app.registry.source_suffix, **app.config.source_suffix}
    read = {
        suffix
        for suffix, kind in suffixes.items()
        if (kind or "restructuredtext") in app.registry.source_parsers
    }
    there = {suffix for suffix in {MARKDOWN, *read} if Path(app.srcdir, root + suffix).is_file()}
    if there & read:
        return
    conf = ConfFile(app.confdir)
    if MARKDOWN in there:
        fault = _("Sidene er i Markdown, men myst_parser står ikke i extensions.")
        raise AuthorError(conf.place("extensions"), fault, _('Skriv "myst_parser" der.'))
    fault = _("Forsida «{page}» finnes ikke i {folder}.").format(
        page=root, folder=short_path(str(app.srcdir))
    )
    remedy = _("Lag den, eller oppgi mappa med sidene med --source.")
    raise AuthorError(conf.place("root_doc"), fault, remedy)


def unreadable(error: Exception, folder: Path) -> UnreadableError:
    """Return an exception that stopped Sphinx in words for editors."""
    conf = ConfFile(folder)
    cause = error.__cause__
    if isinstance(error, CatalogueError):
        return UnreadableError(str(error))
    if isinstance(error, ConfigError) and conf.path.is_file():
        fault = in_conf(conf, cause or error)
    elif isinstance(error, ExtensionError) and isinstance(error.orig_exc, ImportError):
        fault = unknown_extension(conf, error)
    elif wrong := wrong_value(conf):
        fault = wrong
    else:
        return UnreadableError(_("Håndboka kan ikke leses: {reason}").format(reason=error))
    return UnreadableError.of(fault)


def wrong_value(conf: ConfFile) -> AuthorError | None:
    """Return the fault of the first literal value of a wrong type for an option of Sphinx itself."""
    wanted = {
        str: _("tekst (str)"),
        list: _("en liste (list)"),
        bool: _("True eller False (bool)"),
    }
    for name, node in conf.values.items():
        option = Config.config_values.get(name)
        kind = type(option.default) if option else None
        if kind not in wanted:
            continue
        try:
            given = ast.literal_eval(node)
        except ValueError:  # not a literal
            continue
        if not isinstance(given, kind) and not (kind is list and isinstance(given, tuple)):
            fault = _("{name} skal være {wanted}, men er {got}.").format(
                name=name, wanted=wanted[kind], got=kind_of(given)
            )
            return AuthorError(conf.place(name), fault, _("Rett linjen, eller ta den bort."))
    return None


def in_conf(conf: ConfFile, cause: BaseException) -> AuthorError:
    """Return the fault of a ``conf.py`` that is not valid Python, or that raises when run."""
    if isinstance(cause, SyntaxError):
        line = cause.lineno or 1
    else:
        frames = traceback.extract_tb(cause.__traceback__)
        line = next((f.lineno or 1 for f in reversed(frames) if f.filename.endswith(NAME)), 1)
    return AuthorError(Place(str(conf.path), line), *explained(cause))


def unknown_extension(conf: ConfFile, error: ExtensionError) -> AuthorError:
    """Return the fault of an extension that is not installed."""
    names = conf.listed("extensions")
    named = [place for name, place in names if f" {name} " in f" {error.message} "]
    missing = getattr(error.orig_exc, "name", None)
    if isinstance(error.orig_exc, ModuleNotFoundError) and missing:
        fault = _("Pakken «{package}» er ikke installert.").format(package=missing)
    else:
        fault = _("Utvidelsen kan ikke lastes: {said}.").format(said=error.orig_exc)
    remedy = _("Installer den, rett navnet, eller ta den ut av extensions.")
    return AuthorError(named[0] if named else conf.place("extensions"), fault, remedy)
