"""Files that authors name or write: found within their folder, and read whole or refused."""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _

MAX_BYTES = 1_000_000
MAX_NAME = 80
"""The maximum length of a file name; with folder and suffix, all systems accept it."""
MEANT = re.compile(r"(?i:[^.].*\.ya?ml(\.txt)?)(?<!\.yaml)")
"""A name that was meant to end in ``.yaml``; some programs append ``.txt``, and hide it."""
SUFFIX = re.compile(r"\.ya?ml$", re.IGNORECASE)
NAME = r"[^\W_](?:[\w.-]*\w)?"
CONTROLS = "\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
CONTROL = re.compile(f"[{CONTROLS}]")
"""Characters that mean nothing in a text but break parsers."""
HIDDEN = re.compile(f"[{CONTROLS}\u2028\u2029]")
"""These, and line separators that only some programs recognize."""
ESCAPED = re.compile(f"[{CONTROLS}\\r]")
"""Those that an escape in quotation marks can put into a text: a terminal overwrites the line at a carriage return."""


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """Return a file's content; raise ``AuthorError`` for what is not a file, or cannot be read.

    Pipes and devices are never opened: reading them could block forever. ``most`` is the maximum
    size in bytes.
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
        if found.st_size > most:
            raise AuthorError(
                start,
                _("Filen er større enn {limit} kB.").format(limit=most // 1000),
                _("Gjør den kortere, eller del den opp."),
            )
        with path.open("rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        raise AuthorError(
            start,
            _("Filen kan ikke leses: {reason}.").format(reason=reason_of(error)),
            _("Lag filen, eller rett navnet."),
        ) from error


def reason_of(error: OSError | ValueError) -> str:
    """Return why a file or a port cannot be used, in the handbook's language if the reason is a common one."""
    words = {
        errno.ENOENT: _("den finnes ikke"),
        errno.ENOTDIR: _("mappen finnes ikke"),
        errno.EACCES: _("du har ikke tilgang"),
        errno.ENAMETOOLONG: _("navnet er for langt"),
        errno.ELOOP: _("den er en lenke til seg selv"),
        errno.ENOSPC: _("det er ikke mer plass på disken"),
        errno.EADDRINUSE: _("noe annet bruker den"),
    }
    number = error.errno if isinstance(error, OSError) else None
    return words.get(number or 0) or getattr(error, "strerror", None) or str(error)


def decoded(raw: bytes, path: Path) -> str:
    """Return the text of a file, with ``LF`` line endings and without a byte order mark.

    Raises ``AuthorError`` with the line of invalid UTF-8, or of an invisible character.
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
        raise hidden_fault(text, hidden, str(path))
    return text


def hidden_fault(text: str, hidden: re.Match[str], path: str) -> AuthorError:
    """Return the fault of an invisible character that was found in a file's text."""
    return AuthorError(
        Place(path, text.count("\n", 0, hidden.start()) + 1),
        hidden_sign(hidden[0]),
        _("Slett det, eller skriv linjen på nytt i stedet for å lime den inn."),
    )


def hidden_sign(sign: str) -> str:
    """Return the fault of an invisible character, with its code point."""
    return _("Linjen har et usynlig tegn (U+{code}).").format(code=f"{ord(sign):04X}")


def real_path(path: Path) -> Path:
    """Return a path without symbolic links; what links to itself stays as it is, and is never an error."""
    return Path(os.path.realpath(path))


def is_regular(path: Path) -> bool:
    """Tell whether a path is a regular file; a name that no file can have is no error."""
    return os.path.isfile(path)  # noqa: PTH113 - the other raises


def is_there(path: Path) -> bool:
    """Tell whether a path exists, readable or not; the reader reports why it cannot be read."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError):
        pass
    return True


def misnamed(folder: Path) -> list[Path]:
    """Return the files in a folder that were meant to be read, but end in ``.yml`` or the like."""
    try:
        return sorted(path for path in folder.iterdir() if MEANT.fullmatch(path.name))
    except OSError:
        return []


def misnamed_fault(path: Path) -> str:
    """Return the fault and remedy for a file with such a suffix."""
    fault = _("Filen blir ikke lest: den slutter på {suffix}.").format(suffix=path.suffix)
    stem = re.sub(r"(?i)\.ya?ml(\.txt)?$", "", path.name)
    return f"{fault} " + _("Gi den navnet {name}.").format(name=f"{stem}.yaml")


def named_file(folder: Path, name: str, place: Place) -> Path:
    """Return the path of the YAML file with a name in a folder; it need not exist.

    Raises ``AuthorError`` for a name that leads out of the folder, or that no file can have.
    """
    is_name = re.fullmatch(NAME, name.replace(" ", "")) and not SUFFIX.search(name)
    if len(name) > MAX_NAME or not is_name:
        raise AuthorError(
            place,
            _("Ingen fil kan hete «{name}».").format(name=name[:MAX_NAME]),
            _("Skriv bare navnet, uten mappe og uten .yaml."),
        )
    return folder / f"{name}.yaml"
