"""Files that authors name or write: found within their folder, and read whole or told why not."""

from __future__ import annotations

import errno
import re
import stat
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1_000_000
MAX_NAME = 80
"""Letters in the name of a file; with folder and ending, all systems take it."""
NAME = r"[^\W_](?:[\w.-]*\w)?"
CONTROLS = "\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
CONTROL = re.compile(f"[{CONTROLS}]")
"""Signs that mean nothing in a text, and break what reads it."""
HIDDEN = re.compile(f"[{CONTROLS}\u2028\u2029]")
"""Those, and the ends of lines that only some programs count as such."""


def read_bytes(path: Path) -> bytes:
    """Return what a file holds; raises ``AuthorError`` for what is no file, or cannot be read.

    What is a pipe or a device is never opened: reading it could take forever.
    """
    start = Place(str(path), 1)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise AuthorError(
                start,
                _("«{name}» er ingen vanlig fil.").format(name=path.name[:MAX_NAME]),
                _("Legg en tekstfil der, eller fjern det som har navnet."),
            )
        if found.st_size > MAX_BYTES:
            raise AuthorError(
                start,
                _("Filen er større enn {limit} kB.").format(limit=MAX_BYTES // 1000),
                _("Gjør den kortere, eller del den opp."),
            )
        with path.open("rb") as file:
            return file.read(MAX_BYTES)
    except (OSError, ValueError) as error:
        raise AuthorError(
            start,
            _("Filen kan ikke leses: {reason}.").format(reason=reason_of(error)),
            _("Lag filen, eller rett navnet."),
        ) from error


def reason_of(error: OSError | ValueError) -> str:
    """Return why a file cannot be read, in the handbook's language where it is a common reason."""
    words = {
        errno.ENOENT: _("den finnes ikke"),
        errno.ENOTDIR: _("mappen finnes ikke"),
        errno.EACCES: _("du har ikke tilgang"),
        errno.ENAMETOOLONG: _("navnet er for langt"),
        errno.ELOOP: _("den er en lenke til seg selv"),
    }
    number = error.errno if isinstance(error, OSError) else None
    return words.get(number or 0) or getattr(error, "strerror", None) or str(error)


def decoded(raw: bytes, path: Path) -> str:
    """Return the text of a file, with line ends ``LF`` and without a byte order mark.

    Raises ``AuthorError`` with the line of what is no UTF-8, or of a sign that shows nothing.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AuthorError(
            Place(str(path), raw.count(b"\n", 0, error.start) + 1),
            _("Filen er ikke skrevet i UTF-8."),
            _("Lagre den som UTF-8 i redigeringsprogrammet."),
        ) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if hidden := HIDDEN.search(text):
        raise AuthorError(
            Place(str(path), text.count("\n", 0, hidden.start()) + 1),
            hidden_sign(hidden[0]),
            _("Slett det, eller skriv linjen på nytt i stedet for å lime den inn."),
        )
    return text


def hidden_sign(sign: str) -> str:
    """Return that there is a sign that nobody sees, by its code."""
    return _("Linjen har et usynlig tegn (U+{code}).").format(code=f"{ord(sign):04X}")


def is_there(path: Path) -> bool:
    """Tell whether something has the name; why it cannot be read is told by who reads it."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError):
        pass
    return True


def misnamed(folder: Path) -> list[Path]:
    """Return the files of a folder that were meant to be read, but end in ``.yml`` or the like."""
    try:
        return sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() in {".yml", ".yaml"} and path.suffix != ".yaml"
        )
    except OSError:
        return []


def misnamed_fault(path: Path) -> str:
    """Return what to tell of a file with another ending, and what to do."""
    fault = _("Filen blir ikke lest: den slutter på {suffix}.").format(suffix=path.suffix)
    return f"{fault} " + _("Gi den navnet {name}.").format(name=f"{path.stem}.yaml")


def named_file(folder: Path, name: str, place: Place) -> Path:
    """Return the YAML file of a name in a folder, there or not.

    Raises ``AuthorError`` when the name leads out of the folder, or no file can have it.
    """
    if len(name) > MAX_NAME or not re.fullmatch(NAME, name.replace(" ", "")):
        raise AuthorError(
            place,
            _("Ingen fil kan hete «{name}».").format(name=name[:MAX_NAME]),
            _("Skriv bare navnet, uten mappe og uten .yaml."),
        )
    return folder / f"{name}.yaml"
