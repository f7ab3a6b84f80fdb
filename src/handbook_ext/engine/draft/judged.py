"""What example drafts have taught of a draft as a whole: how likely each kind of question is, by all that was found in it.

The log odds of ``experience.Weighed`` are of one kind each, and by words alone. Whether it is worth asking depends on what else was found,
on who writes, and to whom: a name is one thing in a post, and another in a message. Gradient-boosted
trees weigh that; ``handbook_ext.draft.trees`` fits them.
"""

from handbook_ext.engine.draft.experience import ANYTHING, Weighed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from handbook_ext.engine.draft.found import Found

FINE = 1000
"""The trees' numbers are whole; divided by this, they are log odds. A mark that a draft has counts as this, one that it lacks as 0."""
NODE = 3
"""A tree is a row of numbers in which each node has three: the number of an input, the most that leads to the next node, and
where the other node starts. A leaf has two: ``LEAF``, and what it adds."""
LEAF = -1
ASK = -1.0
"""The log odds from which a kind of question is asked: more than one in four such drafts needs it."""
SURE = 1.0
"""The log odds from which a question is nearly always worth asking; below, it is asked with a maybe."""


def marks_of(
    met: "Found", checks: "list[str]", extras: "list[str]", chosen: "dict[str, str]"
) -> "set[str]":
    """Return what is known of a draft: the tags found, the checks they led to, what goes with it, and for whom it is.

    >>> sorted(marks_of({"@folk": [(5, 9, 0)]}, ["helse"], ["bilde"], {"role": "mandat", "kind": ""}))
    ['!helse', '=role/mandat', '@bilde', '~@folk']
    """
    marks = ["~" + tag for tag in met if met[tag]]
    marks += ["!" + check for check in checks]
    marks += ["@" + extra for extra in extras]
    marks += ["=" + name + "/" + choice for name, choice in chosen.items() if choice]
    return set(marks)


def inputs_of(weighed: Weighed, marks: "set[str]", known: "list[str]") -> "list[int]":
    """Return what the trees look at: the log odds of each kind, and which of the marks ``known`` to them there are."""
    odds = [round(FINE * each) for each in weighed.odds()]
    return odds + [FINE if mark in marks else 0 for mark in known]


class Judged:
    """A draft as the trees judge it; ``marks`` is what ``marks_of`` returns.

    ``experience`` has the ``marks`` known to the trees, and the ``trees`` of each kind that drafts enough have taught: where they begin,
    and the trees themselves. Raises ``KeyError``, ``TypeError`` or ``IndexError`` when it is something else.
    """

    def __init__(self, weighed: Weighed, marks: "set[str]", experience: "dict[str, Any]") -> None:
        self.weighed = weighed
        self.trees: dict[str, list[Any]] = experience["trees"]
        self.inputs = inputs_of(weighed, marks, experience["marks"]) if weighed.windows else []
        self.known: dict[str, float] = {}

    def odds(self, kind: str) -> float:
        """Return the log odds of a kind, by its trees or, if it has none, by the words; there must be words."""
        if kind not in self.known:
            self.known[kind] = self.total(kind) / FINE
        return self.known[kind]

    def total(self, kind: str) -> int:
        """Return the log odds of a kind as a whole number."""
        if kind in self.trees:
            base, trees = self.trees[kind]
            return int(base + sum([leaf_of(tree, self.inputs) for tree in trees]))
        own = self.inputs[self.weighed.kinds.index(kind)]
        # Words that may mean anything come up where nothing needs to be asked.
        is_anything = self.inputs[self.weighed.kinds.index(ANYTHING)] > 0
        return own if is_anything else min(own, round(FINE * ASK))

    def asks(self, check: str) -> bool:
        """Tell whether what words found for a check should be asked about.

        What is found by its look alone always is, and so is what is found in a draft without words.
        """
        kind = self.weighed.kind_of(check)
        return kind == ANYTHING or not self.inputs or self.odds(kind) > ASK

    def is_sure(self, check: str) -> bool:
        """Tell whether a question is nearly always worth asking in such a draft."""
        kind = self.weighed.kind_of(check)
        return kind == ANYTHING or not self.inputs or self.odds(kind) > SURE

    def likely(self) -> "list[tuple[str, int]]":
        """Return the kinds of question that should be asked, the likeliest first, and for each the sentence that weighs most."""
        kinds = self.weighed.kinds[1:] if self.inputs else []
        found = [(-self.odds(kind), kind) for kind in kinds]
        found.sort()
        return [(kind, self.weighed.likeliest(kind)) for odds, kind in found if -odds > ASK]


def leaf_of(tree: "list[int]", inputs: "list[int]") -> int:
    """Return what the leaf that the inputs lead to adds.

    >>> leaf_of([0, 500, 5, LEAF, -7, LEAF, 20], [501])
    20
    """
    at = 0
    while tree[at] != LEAF:
        at = at + NODE if inputs[tree[at]] <= tree[at + 1] else tree[at + 2]
    return tree[at + 1]
