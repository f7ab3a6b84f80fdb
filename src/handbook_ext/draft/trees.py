"""Fit the trees that judge a draft as a whole; ``engine.draft.judged`` uses them.

They are the gradient-boosted trees of scikit-learn, one model for each kind of question, on the log odds of all kinds and on the marks that enough drafts have.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from handbook_ext.engine.draft.judged import FINE, LEAF, NODE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_ext.engine.draft.found import Found, Reading

FEWEST_MARKED = 40
"""The fewest drafts that have a mark which the trees look at."""
MODEL = {
    "learning_rate": 0.1,
    "max_iter": 50,
    "max_leaf_nodes": 8,
    "min_samples_leaf": 30,
    "l2_regularization": 5.0,
    "max_features": 0.3,
    "early_stopping": False,
    "random_state": 0,
}
"""Few and small trees: more of them were no better on drafts that were held out."""


class ReadDraft(NamedTuple):
    """A draft as the engine reads it: what is found in it, what goes with it, and its marks."""

    reading: Reading
    found: Found
    extras: tuple[str, ...]
    marks: frozenset[str]


def fit_trees(
    targets: dict[str, tuple[list[bool], list[float]]],
    read: Sequence[ReadDraft],
    odds: Sequence[Sequence[int]],
) -> dict[str, Any]:
    """Return the ``marks`` and ``trees`` that ``engine.draft.judged.Judged`` takes.

    ``targets`` says for each kind which drafts should be asked about it, and how surely. Raises ``ImportError`` without scikit-learn.
    """
    import numpy as np  # noqa: PLC0415 - not in each installation: an extra brings it
    from sklearn.ensemble import HistGradientBoostingClassifier  # noqa: PLC0415 - as above

    spread = Counter(mark for each in read for mark in each.marks)
    marks = sorted(mark for mark, drafts in spread.items() if drafts >= FEWEST_MARKED)
    rows = [
        [*own, *(FINE if mark in each.marks else 0 for mark in marks)]
        for each, own in zip(read, odds, strict=True)
    ]
    inputs = np.array(rows, dtype=float)
    trees: dict[str, Any] = {}
    for kind, (wanted, trust) in targets.items():
        model = HistGradientBoostingClassifier(**MODEL)
        model.fit(inputs, wanted, sample_weight=trust)
        trees[kind] = [
            round(FINE * float(model._baseline_prediction.item())),  # noqa: SLF001 - it has no public name
            [as_row(tree.nodes) for [tree] in model._predictors],  # noqa: SLF001 - as above
        ]
    return {"marks": marks, "trees": trees}


def as_row(nodes: Any, at: int = 0, start: int = 0) -> list[int]:  # noqa: ANN401 - a structured array of numpy
    """Return a tree, from one of its nodes on, as the row of numbers that the engine walks; it starts at ``start`` there."""
    node = nodes[at]
    if node["is_leaf"]:
        return [LEAF, round(FINE * float(node["value"]))]
    left = as_row(nodes, int(node["left"]), start + NODE)
    other = start + NODE + len(left)
    right = as_row(nodes, int(node["right"]), other)
    # The inputs are whole numbers.
    return [int(node["feature_idx"]), math.floor(node["num_threshold"]), other, *left, *right]
