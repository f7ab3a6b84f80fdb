"""The declaration of an option."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from handbook_ext.config.shapes import Shape


class Option(NamedTuple):
    """One ``conf.py`` value, and what the maker of a handbook must know about it.

    A ``default`` that depends on other values, such as the language, is a function, which Sphinx
    calls once they are known. ``help`` is translated when it is printed. An option that is ``only_site`` does nothing in the look «quiz».
    """

    name: str
    default: Any
    rebuild: Literal["env", "html"]
    shape: Shape
    help: str
    only_site: bool = False
