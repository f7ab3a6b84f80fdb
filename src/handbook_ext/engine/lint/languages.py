"""What lint knows of the language of a text; of a language that is not listed, nothing is said."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    Phrases = tuple[tuple[str, ...], ...]

NEWSPAPERS = {
    "sv": 47,
    "nb": 48,
    "nn": 48,
    "no": 48,
    "da": 51,
    "en": 52,
    "fr": 55,
    "de": 59,
    "it": 65,
    "ru": 65,
    "es": 67,
    "pt": 70,
    "fi": 72,
}
"""The LIX of ordinary newspapers: languages differ in how long their words and sentences are.

C. H. Björnsson, Readability of Newspapers in 11 Languages, Reading Research Quarterly 18 (1983).
"""
EASIER = 3
"""A question must be this much easier than a newspaper."""

NORWEGIAN_NEGATIONS = ("ikke", "ikkje", "aldri", "unngå")
NORWEGIAN_ALL = tuple(
    (whole,) + av + de + (those,)  # noqa: RUF005 - MicroPython unpacks nothing there
    for whole in ("alle", "ingen", "begge")
    for av in ((), ("av",))
    for de in ((), ("de",), ("dei",))
    for those in ("ovennevnte", "overnevnte", "over", "nevnte")
)
ENGLISH_NEGATIONS = ("not", "never", "avoid", "cannot")
ENGLISH_ALL = tuple(
    (whole,) + of + ("the", "above")  # noqa: RUF005 - as above
    for whole in ("all", "none", "both")
    for of in ((), ("of",))
)
NEGATIONS = {
    "nb": NORWEGIAN_NEGATIONS,
    "nn": NORWEGIAN_NEGATIONS,
    "no": NORWEGIAN_NEGATIONS,
    "en": ENGLISH_NEGATIONS,
}
ALL_OF_THEM = {
    "nb": NORWEGIAN_ALL,
    "nn": NORWEGIAN_ALL,
    "no": NORWEGIAN_ALL,
    "en": ENGLISH_ALL,
}


def hardest_lix(language: str) -> "int | None":
    """Return the highest LIX of a readable text; ``None`` if it is not known for the language.

    >>> hardest_lix("nb_NO"), hardest_lix("en-GB"), hardest_lix("se")
    (45, 49, None)
    >>> [hardest_lix(each) for each in ("sv", "nn", "no", "da", "fr", "de", "it", "ru", "es", "pt", "fi")]
    [44, 45, 45, 48, 52, 56, 62, 62, 64, 67, 69]
    """
    known = NEWSPAPERS.get(base(language))
    return None if known is None else known - EASIER


def negations(language: str) -> "tuple[str, ...]":
    """Return the words that turn a prompt around.

    >>> negations("en"), negations("se")
    (('not', 'never', 'avoid', 'cannot'), ())
    """
    return NEGATIONS.get(base(language), ())


def all_of_them(language: str) -> "Phrases":
    """Return the phrases that refer to all other options.

    >>> ("all", "of", "the", "above") in all_of_them("en_GB")
    True
    """
    return ALL_OF_THEM.get(base(language), ())


def base(language: str) -> str:
    """Return a language without its region."""
    return language.replace("-", "_").split("_")[0].lower()
