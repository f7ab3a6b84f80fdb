"""The types of questions, a module each, imported on demand.

Each has ``grade(question, response)``, whose docstring gives their shapes, and ``TALLY``: the key of
the words that sum up a verdict in a notebook, empty where nothing is counted. A type whose response
is more than a list of letters also has ``response_of(letters)``.
"""

import sys

from handbook_ext.engine.shapes import Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

TYPES = ("single", "multiple", "classify", "order", "spot", "branch", "reflect")


def type_named(name: str) -> "ModuleType":
    """Return the module of a type; raise ``Refusal("unknown-type")`` when there is none."""
    if name not in TYPES:
        raise Refusal("unknown-type")
    path = __name__ + "." + name
    __import__(path)
    return sys.modules[path]
