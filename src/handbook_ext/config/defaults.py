"""Default words of a handbook, in its language."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal, TypedDict

from handbook_ext.config.look import is_site
from handbook_ext.locale import _, speaking

if TYPE_CHECKING:
    from sphinx.config import Config

Tone = Literal["must", "must-not", "should"]
"""How a strength looks, and whether it binds: what only ``should`` be done is advice."""
TONES: tuple[Tone, ...] = ("must", "must-not", "should")


class Strength(TypedDict):
    """How binding a rule is: the word that readers see, its tone, and what it means, if that is said."""

    word: str
    tone: Tone
    meaning: str


def rule_kinds(config: Config | None = None) -> dict[str, str]:
    """Return the default kinds of rules, in the handbook's language."""
    return {"retningslinje": _("Retningslinje"), "rad": _("Råd")}


def strengths(config: Config | None = None) -> dict[str, Strength]:
    """Return the default strengths by what authors write, in the handbook's language."""
    words = zip((_("skal"), _("skal ikke"), _("bør")), TONES, strict=True)
    return {word: Strength(word=word, tone=tone, meaning="") for word, tone in words}


def strengths_in(language: str) -> dict[str, Strength]:
    """Return the default strengths in the handbook's language, by what authors of another one write."""
    with speaking(language):
        keys = list(strengths())
    return dict(zip(keys, strengths().values(), strict=True))


def roles(config: Config | None = None) -> dict[str, str]:
    """Return the default roles, in the handbook's language."""
    return {
        "mandat": _("deg som skriver på vegne av kommunen"),
        "ansatt": _("ansatte"),
        "folkevalgt": _("folkevalgte"),
    }


def notebooks(config: Config) -> bool:
    """Tell whether notebooks are built where nothing says so: a site of others has no place for them."""
    return is_site(config) and can_build_notebooks()


def can_build_notebooks() -> bool:
    """Tell whether the packages that notebooks need (the extra ``lite``) are installed."""
    return all(find_spec(name) for name in ("jupyterlite_core", "jupyterlite_sphinx", "nbformat"))
