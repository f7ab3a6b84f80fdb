"""Tools in Typst. ``VISITORS`` holds the visitors of every node."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element

VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {}
