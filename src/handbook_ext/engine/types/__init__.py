"""The types of questions, a folder each, imported on demand.

Each has ``grade(question, response)``, whose docstring gives their shapes; ``TALLY``, the key of
the words that sum up a verdict in a notebook, empty where nothing is counted; and ``TALKING``, how
many seconds a group talks about a question, or about each step of one. A type whose response
is more than a list of letters also has ``response_of(typed)``: the response that a text typed in a
notebook stands for.

Its module ``written`` has ``faults(question)``: what a question being written lacks.
"""

import sys

from handbook_ext.engine.shapes import Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

TYPES = ("single", "multiple", "classify", "order", "spot", "branch", "reflect")


def type_named(name: str, part: str = "") -> "ModuleType":
    """Return a type's folder, or a module in it; raise ``Refusal("unknown-type")`` for no such type."""
    if name not in TYPES:
        raise Refusal("unknown-type")
    path = __name__ + "." + name + part
    __import__(path)
    return sys.modules[path]
