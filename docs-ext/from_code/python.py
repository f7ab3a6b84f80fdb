"""Python names: signature, docstring and attributes, from the objects themselves."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
from typing import TYPE_CHECKING, Any

from sphinx.pycode import ModuleAnalyzer

from from_code.docstring import read_docstring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx


def write_python(_app: Sphinx, paths: list[str]) -> Iterator[str]:
    """Yield a section for each path, such as ``handbook_ext.themes.register``.

    Raises ``LookupError`` for a name that is not there.
    """
    for path in filter(None, paths):
        module, _dot, name = path.rpartition(".")
        found = getattr(importlib.import_module(module), name, None)
        if found is None:
            fault = f"{module} has no {name}."
            raise LookupError(fault)
        yield f"\n(python-{name})=\n## `{path}`\n"
        yield f"```python\n{signature(name, found)}\n```\n\n{read_docstring(found, 'python').words}\n"
        if dataclasses.is_dataclass(found):
            yield from attributes(found)


def signature(name: str, found: Any) -> str:  # noqa: ANN401 - any object
    """Return how a name is called, its annotations without quotation marks."""
    words = "class " if inspect.isclass(found) else ""
    return f"{words}{name}{inspect.signature(found)}".replace("'", "")


def attributes(found: Any) -> Iterator[str]:  # noqa: ANN401 - any dataclass
    """Yield a table of a dataclass's attributes and what the code says of each."""
    documented = ModuleAnalyzer.for_module(found.__module__).find_attr_docs()
    yield "| Attribute | What it is |\n|---|---|"
    for field in dataclasses.fields(found):
        words = " ".join(documented.get((found.__name__, field.name), []))
        yield f"| `{field.name}` | {words.strip()} |"
