"""What Python says of a ``conf.py`` that it cannot run, in words for those who know no Python."""

from __future__ import annotations

import re
import traceback
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.locale import _, later

if TYPE_CHECKING:
    from collections.abc import Sequence


class Explained(NamedTuple):
    """What is wrong with a line, and what to do about it."""

    fault: str
    remedy: str


MEND = later("Rett linjen, eller ta den bort.")
LOOK_AROUND = later(
    "Se etter et komma, et kolon, en klamme eller et anførselstegn som mangler, her og på linjen over. "
    "En merknad begynner med #."
)
QUOTE = later('Sett rette anførselstegn (") foran og bak teksten.')
KNOWN: Sequence[tuple[str, object, object]] = (
    (
        r"'(.)' was never closed",
        later("Klammen {0} blir aldri lukket"),
        later("Skriv den som lukker, der lista eller ordboka slutter."),
    ),
    (
        r"(?:unmatched|closing parenthesis) '(.)'.*",
        later("Klammen {0} lukker noe som ikke er åpnet slik"),
        LOOK_AROUND,
    ),
    (
        r"unterminated (?:triple-quoted )?string literal.*",
        later("Teksten mangler anførselstegnet foran eller bak"),
        QUOTE,
    ),
    (
        r"invalid (?:non-printable )?character (?:'(?:[“”„‟«»‘’])' )\(U\+\w+\)",
        later("Anførselstegnene er ikke rette"),
        QUOTE,
    ),
    (
        r"invalid (?:non-printable )?character (?:'.' )?\(?U\+(\w+)\)?",
        later("Linjen har et tegn som ikke hører hjemme her (U+{0})"),
        MEND,
    ),
    (
        r"(?:invalid syntax\. )?[Pp]erhaps you forgot a comma\?",
        later("Et komma mangler"),
        later("Skriv et komma mellom de to, også når de står på hver sin linje."),
    ),
    (
        r"unexpected indent|unindent does not match.*|expected an indented block.*",
        later("Linjen er rykket inn feil"),
        later("Begynn den like langt inne som den over."),
    ),
    (r"(?:invalid syntax|':' expected after dictionary key|cannot assign to .*).*",
     later("Linjen er ikke skrevet slik conf.py må være"), LOOK_AROUND),
    (
        r"NameError: name '(.+?)' is not defined.*",
        later("«{0}» er verken et navn som er satt, eller en tekst"),
        QUOTE,
    ),
    (
        r"ModuleNotFoundError: No module named '(.+?)'",
        later("Pakken «{0}» er ikke installert"),
        later("Installer den med pip, eller ta linjen bort."),
    ),
)  # fmt: skip
"""Messages of Python, as patterns, with what they mean and what to do."""


def explained(cause: BaseException) -> Explained:
    """Return why Python cannot run ``conf.py``; what has no words of ours is said as Python does."""
    if isinstance(cause, SystemExit):
        said = "sys.exit()"
    elif isinstance(cause, SyntaxError):
        said = " ".join(str(cause.msg).split())
    else:
        said = " ".join(traceback.format_exception_only(cause)[-1].split())
    for pattern, fault, remedy in KNOWN:
        if found := re.fullmatch(pattern, said):
            return Explained(f"{str(fault).format(*found.groups())}.", str(remedy))
    fault = _("conf.py kan ikke kjøres: {said}.").format(said=said.rstrip("."))
    return Explained(fault, str(MEND))
