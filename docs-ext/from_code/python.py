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
        if not inspect.isclass(found):
            yield f"```python\n{name}{signature(found)}\n```\n"
        yield f"{read_docstring(found, 'python').words}\n"
        if dataclasses.is_dataclass(found):
            yield from attributes(found)


class Written(str):
    """An annotation that is printed as it is in the source, without quotation marks."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Return the annotation itself."""
        return str(self)


def written(annotation: object) -> Written:
    """Return an annotation, which may be a class or the text of one."""
    return Written(
        annotation if isinstance(annotation, str) else getattr(annotation, "__name__", annotation)
    )


def signature(found: Any) -> str:  # noqa: ANN401 - any function
    """Return the parameters of a function as its source has them."""
    own = inspect.signature(found)
    parameters = [
        each.replace(annotation=written(each.annotation)) for each in own.parameters.values()
    ]
    returned = written(own.return_annotation)
    return str(own.replace(parameters=parameters, return_annotation=returned))


def attributes(found: Any) -> Iterator[str]:  # noqa: ANN401 - any dataclass
    """Yield a table of a dataclass's attributes: their types, and what the code says of each."""
    documented = ModuleAnalyzer.for_module(found.__module__).find_attr_docs()
    yield "| Attribute | Type | What it is |\n|---|---|---|"
    for field in dataclasses.fields(found):
        words = " ".join(documented.get((found.__name__, field.name), []))
        kind = str(field.type).replace("|", "\\|")
        yield f"| `{field.name}` | `{kind}` | {words.strip()} |"
