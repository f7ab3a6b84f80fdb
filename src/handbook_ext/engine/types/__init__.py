"""The types of questions, a module each; only those that are asked for are loaded.

Each has ``grade(question, response)``, which tells its shapes, and ``TALLY``: the key of the words
that sum up a verdict in a notebook, or the empty text where nothing is counted. Where letters
alone are no response, it has ``response_of(letters)``.
"""

import sys

from handbook_ext.engine.shapes import Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

TYPES = ("single", "multiple", "classify", "order", "spot", "branch", "reflect")


def type_named(name: str) -> "ModuleType":
    """Return the module of a type; raises ``Refusal("unknown-type")`` when there is none."""
    if name not in TYPES:
        raise Refusal("unknown-type")
    path = __name__ + "." + name
    __import__(path)
    return sys.modules[path]
