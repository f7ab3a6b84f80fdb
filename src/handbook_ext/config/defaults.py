"""Default words of a handbook, in its language."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from handbook_ext.config.look import is_site
from handbook_ext.locale import _, speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sphinx.config import Config

Tone = Literal["must", "must-not", "should"]
"""How a strength looks, and whether it binds: what only ``should`` be done is advice."""
TONES: tuple[Tone, ...] = ("must", "must-not", "should")


class Strength(TypedDict):
    """How binding a rule is: the word that readers see, its tone, and what it means, if that is said."""

    word: str
    tone: Tone
    meaning: str


State = Literal["correct", "risky", "wrong"]
"""How an example post is, and which mark it has; what is risky may be unwise without breaking a rule."""
STATES: tuple[State, ...] = ("correct", "risky", "wrong")


class Judgement(TypedDict):
    """How an example post is: the word that readers see, and the state that gives its mark."""

    word: str
    state: State


def rule_kinds(config: Config | None = None) -> dict[str, str]:
    """Return the default kinds of rules by what authors write, both in the handbook's language."""
    return {_("retningslinje"): _("Retningslinje"), _("rad"): _("Råd")}


def strengths(config: Config | None = None) -> dict[str, Strength]:
    """Return the default strengths by what authors write, in the handbook's language."""
    words = zip((_("skal"), _("skal ikke"), _("bør")), TONES, strict=True)
    return {word: Strength(word=word, tone=tone, meaning="") for word, tone in words}


def judgements(config: Config | None = None) -> dict[str, Judgement]:
    """Return how example posts are by default, by what authors write, in the handbook's language."""
    keys = (_("slik"), _("helst ikke slik"), _("ikke slik"))
    words = (_("Slik"), _("Helst ikke slik"), _("Ikke slik"))
    return {
        key: Judgement(word=word, state=state)
        for key, word, state in zip(keys, words, STATES, strict=True)
    }


def roles(config: Config | None = None) -> dict[str, str]:
    """Return the default roles by what authors write, both in the handbook's language."""
    return {
        _("mandat"): _("deg som skriver på vegne av kommunen"),
        _("ansatt"): _("ansatte"),
        _("folkevalgt"): _("folkevalgte"),
    }


WORDED: dict[str, Callable[..., Mapping[str, Any]]] = {
    "handbook_rule_kinds": rule_kinds,
    "handbook_strengths": strengths,
    "handbook_judgements": judgements,
    "handbook_roles": roles,
}
"""The options whose default keys, which authors write, are in the handbook's language."""


def written_in(language: str, name: str) -> dict[str, Any]:
    """Return such a default in the handbook's language, by what authors of another language write."""
    with speaking(language):
        keys = list(WORDED[name]())
    return dict(zip(keys, WORDED[name]().values(), strict=True))


def notebooks(config: Config) -> bool:
    """Tell whether notebooks are built where nothing says so: a site of others has no place for them."""
    return is_site(config) and can_build_notebooks()


def can_build_notebooks() -> bool:
    """Tell whether the packages that notebooks need (the extra ``lite``) are installed."""
    return all(find_spec(name) for name in ("jupyterlite_core", "jupyterlite_sphinx", "nbformat"))
