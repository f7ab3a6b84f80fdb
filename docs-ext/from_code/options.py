"""The options of ``conf.py``, from their declarations; their examples are in ``examples/conf.py``."""

from __future__ import annotations

import ast
import pprint
from functools import singledispatch
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.config import OPTIONS, shapes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from handbook_ext.config.option import Option
    from handbook_ext.config.shapes import Shape

EXAMPLES = Path(__file__).parents[1] / "examples" / "conf.py"
REBUILDS = {"env": "all pages are read again", "html": "only the output is written again"}


def write_options(app: Sphinx, _only: list[str]) -> Iterator[str]:
    """Yield a section for each option; raise ``LookupError`` for one without an example."""
    shown = examples()
    for option in OPTIONS:
        if option.name not in shown:
            fault = f"docs-ext/examples/conf.py has no {option.name}. Set it there, as an example."
            raise LookupError(fault)
        yield f"\n(option-{option.name})=\n## `{option.name}`\n\n{option.help}\n"
        yield f"{kind(option.shape)}; by default {default(app, option)}\n"
        yield f"After a change, {REBUILDS[option.rebuild]}. An example:\n"
        yield f"```python\n{shown[option.name]}\n```\n"


def examples() -> dict[str, str]:
    """Return the statement that sets each option in the examples."""
    source = EXAMPLES.read_text(encoding="utf-8")
    return {
        target.id: str(ast.get_source_segment(source, node))
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def default(app: Sphinx, option: Option) -> str:
    """Return the default as Python writes it, with a full stop; a long one is fenced."""
    value = option.default(app.config) if callable(option.default) else option.default
    if value in ("", [], {}):
        return "empty."
    written = pprint.pformat(value, width=80, sort_dicts=False).replace("'", '"')
    return f"`{written}`." if "\n" not in written else f"\n\n```python\n{written}\n```\n"


@singledispatch
def kind(shape: Shape) -> str:
    """Return what a value must be, in plain words: what the shape says of itself."""
    return (type(shape).__doc__ or "").partition(".")[0]


@kind.register
def _(shape: shapes.Switch) -> str:
    return "`True` or `False`"


@kind.register
def _(shape: shapes.Count) -> str:
    return f"A whole number from 0 to {shape.most}"


@kind.register
def _(shape: shapes.OneOf) -> str:
    return "One of " + words(shape.words)


@kind.register
def _(shape: shapes.ListOf) -> str:
    match shape.item:
        case shapes.OneOf(known):
            return "A list of any of " + words(known)
        case shapes.Record(fields=fields):
            return "A list of dictionaries with the keys " + words(tuple(fields))
    return "A list of strings"


@kind.register
def _(shape: shapes.Record) -> str:
    return "A dictionary with any of the keys " + words(tuple(shape.fields))


@kind.register
def _(shape: shapes.RecordsByKey) -> str:
    return "A dictionary of dictionaries with the keys " + words(tuple(shape.fields))


def words(names: tuple[str, ...]) -> str:
    """Return names as code, with commas between."""
    return ", ".join(f"`{name}`" for name in names)
