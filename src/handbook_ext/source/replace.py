"""Replace a file as a whole, or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.files import real_path, reason_of

if TYPE_CHECKING:
    from pathlib import Path


def replace_file(path: Path, before: bytes | None, after: bytes) -> None:
    """Write a file whose present content is ``before`` (``None`` if it does not exist).

    It is written to a temporary file and moved into place, so that nobody sees half a file. Its
    mode is kept, and symbolic links are followed. Raises ``AuthorError``, and leaves the file as
    it was, when it cannot be written or has been changed meanwhile.
    """
    real = real_path(path)
    beside = real.with_name(f".{real.name}.{os.getpid()}.tmp")
    try:
        refuse_what_is_not_ours(path, real)
        real.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("xb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        if before is not None:
            beside.chmod(real.stat().st_mode & 0o7777)
        if (real.read_bytes() if real.is_file() else None) != before:
            raise AuthorError(
                Place(str(path), 1),
                _("Filen ble endret av et annet program samtidig."),
                _("Kjør kommandoen på nytt."),
            )
        beside.replace(real)
    except OSError as error:
        raise AuthorError(
            Place(str(path), 1),
            _("Filen kan ikke skrives ({reason}).").format(reason=reason_of(error)),
            _("Se etter at du har lov til å skrive i mappa, og at det er plass på disken."),
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def refuse_what_is_not_ours(path: Path, real: Path) -> None:
    """Raise ``AuthorError`` for anything but a regular file, and for one that is write-protected."""
    if os.path.lexists(path) and not real.is_file():
        raise AuthorError(
            Place(str(path), 1),
            _("Det som heter slik, er ingen vanlig fil."),
            _("Gi det et annet navn, eller flytt det."),
        )
    if real.is_file() and not os.access(real, os.W_OK):
        raise AuthorError(
            Place(str(path), 1),
            _("Filen er skrivebeskyttet."),
            _("Ta bort skrivebeskyttelsen, eller be en som kan, om hjelp."),
        )
