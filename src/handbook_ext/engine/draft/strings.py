"""E-mail addresses, links and hashtags: what is written between two spaces."""

from handbook_ext.engine.draft.words import ENDS
from handbook_ext.engine.fold import fold, in_word, small

TYPE_CHECKING = False
if TYPE_CHECKING:
    String = tuple[str, int, int, str]

AROUND = "()[]<>«»\"'“”„,;:*_" + ENDS
SPACES = " \t\n\r\xa0"
WWW = "www."
FEWEST_IN_DOMAIN = 2
"""The fewest letters in the last part of a host."""
LONGEST_DAY = 2


def strings(text: str) -> "list[String]":
    """Return the kind, start, end and host (or word) of each address, link and hashtag.

    >>> strings("Se www.example.no/a, skriv til post@example.no. #SkiTur")
    [('link', 3, 19, 'example.no'), ('email', 31, 46, 'example.no'), ('hashtag', 48, 55, 'SkiTur')]
    """
    found = []
    at = 0
    for sign in SPACES[1:]:
        text = text.replace(sign, SPACES[0])
    for word in text.split(SPACES[0]):
        # What every address, link and hashtag has one of.
        if "." in word or "@" in word or "#" in word or ":" in word:
            string = read_string(word, at)
            if string:
                found.append(string)
        at += len(word) + 1
    return found


def read_string(word: str, start: int) -> "String | None":
    """Return what is written between two spaces, if it is more than a word; ``start`` is its place."""
    whole = len(word)
    word = word.lstrip(AROUND)
    start += whole - len(word)
    word = word.rstrip(AROUND)
    end = start + len(word)
    if word.startswith("#") and len(word) > 1 and in_word(word[1]):
        return ("hashtag", start, end, word[1:])
    if word.startswith("@"):  # what follows is a name, though it may have a full stop
        return None
    if "@" in word:
        host = fold(word.split("@")[-1])
        return ("email", start, end, host) if is_host(host) else None
    folded = fold(word)
    for scheme in ("https://", "http://", "mailto:"):
        if folded.startswith(scheme):
            folded = folded[len(scheme) :]
            break
    else:
        if not is_host(folded.split("/")[0]):
            return None
    host = folded.split("/")[0].split("?")[0].split(":")[0]
    return ("link", start, end, host[len(WWW) :] if host.startswith(WWW) else host)  # noqa: FURB188 - MicroPython has no removeprefix


def is_host(text: str) -> bool:
    """Tell whether a text looks like a host; a date without its space, «8.juni», does not.

    >>> [is_host(text) for text in ("example.no", "bnr.12", "ca.", "a..no", "kl.1430", "8.juni", "123.no")]
    [True, False, False, False, False, False, True]
    """
    parts = text.split(".")
    if len(parts) <= 1 or not all(parts) or is_day(parts[0]):
        return False
    last = parts[-1]
    return len(last) >= FEWEST_IN_DOMAIN and all("a" <= sign <= "z" for sign in last)


def is_day(text: str) -> bool:
    """Tell whether a text is a number of at most two digits, as before a month.

    >>> [is_day(text) for text in ("8", "18", "123", "a")]
    [True, True, False, False]
    """
    return len(text) <= LONGEST_DAY and all("0" <= sign <= "9" for sign in text)


def belongs(host: str, hosts: "list[str]") -> bool:
    """Tell whether a host is one of ``hosts`` or below it."""
    return any(host == own or host.endswith("." + own) for own in hosts)


def small_letters(word: str) -> bool:
    """Tell whether a word has no capital after its first letter."""
    return all(small(sign) == sign for sign in word[1:])
