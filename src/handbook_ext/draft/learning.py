"""Learn from example drafts how much words weigh for each kind of question; ``engine.draft.experience`` uses it.

The weights are logistic regressions of scikit-learn on which features a draft has, words and what lists of them
find, divided by the root of how many, as the engine counts them. Each feature counts by the logarithm of how rare it is (inverse document frequency).
Only what weighs most is kept.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any

from handbook_ext.draft.arrange import arrange
from handbook_ext.draft.trees import ReadDraft, fit_trees
from handbook_ext.engine.draft.experience import ANYTHING, SCALE, Weighed, features, is_of
from handbook_ext.engine.draft.found import Reading, find
from handbook_ext.engine.draft.judged import inputs_of, marks_of
from handbook_ext.engine.draft.look import Met, search

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handbook_ext.draft.examples import Example
    from handbook_ext.draft.model import Lookover

FEWEST_EXAMPLES = 25
"""The fewest drafts a kind of question is learnt from."""
FEWEST_DRAFTS = 2
"""The fewest drafts that a feature is in; what is in one alone says nothing of the next."""
MOST_WEIGHTS, MOST_OF_ANYTHING = 2000, 8000
"""How many features are kept for a kind, and for whether there is anything to ask."""
STRENGTH = 10.0
"""The inverse of the regularisation."""
EMPHASIS = 2
"""How much more a draft with a fault counts than one without: the latter are many more."""
MILD = 0.5
"""How much a question counts that a colleague might have asked too."""
SPREAD = 5.0
"""Divides all features, so that the regularisation suits them."""
CERTAIN = 5.0
"""The log odds of a kind of question that all drafts of some need; with a minus, of one that none does."""
FEWEST_JUDGED = 1000
"""The fewest drafts that trees are fitted to; of fewer they learn less than the weights alone know."""
FOLDS = 5
"""In how many parts the drafts are, each judged by what the others teach."""


def learn(
    lookover: Lookover, examples: Sequence[Example], own_hosts: Iterable[str]
) -> dict[str, Any]:
    """Return the experience that ``engine.draft.judged.Judged`` takes.

    ``own_hosts`` are those whose addresses belong to the handbook's own people.
    Raises ``ImportError`` without scikit-learn, and ``ValueError`` when there is too little to learn from.
    """
    are_faulty = [bool(example.faults) for example in examples]
    if all(are_faulty) or not any(are_faulty):
        raise ValueError("The drafts are all alike.")
    words = arrange(lookover, own_hosts)
    kinds = kinds_of(lookover, examples)
    read = [read_draft(example, words) for example in examples]
    learnt: dict[str, Any] = {"drafts": len(examples), **weigh(kinds, examples, read)}
    if len(examples) < FEWEST_JUDGED:
        return learnt | {"marks": [], "trees": {}}
    wanted = {kind: targets(kind, examples) for kind in kinds}
    return learnt | fit_trees(wanted, read, odds_of_others(kinds, examples, read))


def weigh(
    kinds: Sequence[str], examples: Sequence[Example], read: Sequence[ReadDraft]
) -> dict[str, Any]:
    """Return the ``kinds``, ``bases`` and ``features`` that ``engine.draft.experience.Weighed`` takes."""
    # Not in each installation: an extra brings it.
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    counted = [count(each) for each in read]
    rarity = rarity_of(counted)
    vectors = DictVectorizer()
    drafts = vectors.fit_transform([shares(counts, rarity) for counts in counted])
    kept = list(vectors.get_feature_names_out())
    bases: list[int] = []
    weights: dict[str, list[int]] = {}
    for number, kind in enumerate([ANYTHING, *kinds]):
        wanted, trust = targets(kind, examples)
        if len(set(wanted)) == 1:
            bases.append(round(SCALE * (CERTAIN if wanted[0] else -CERTAIN)))
            continue
        balance = {0: 1, 1: 1 if kind == ANYTHING else EMPHASIS}
        model = LogisticRegression(C=STRENGTH, max_iter=3000, class_weight=balance)
        model.fit(drafts, wanted, sample_weight=trust)
        bases.append(round(SCALE * float(model.intercept_[0])))
        found = [
            (round(SCALE * float(weight) * rarity[feature]), feature)
            for weight, feature in zip(model.coef_[0], kept, strict=True)
        ]
        found.sort(key=lambda each: (-abs(each[0]), each[1]))
        most = MOST_OF_ANYTHING if kind == ANYTHING else MOST_WEIGHTS
        for weight, feature in found[:most]:
            if weight:
                weights.setdefault(feature, []).extend((number, weight))
    return {
        "kinds": [ANYTHING, *kinds],
        "bases": bases,
        "features": {feature: weights[feature] for feature in sorted(weights)},
    }


def odds_of_others(
    kinds: Sequence[str], examples: Sequence[Example], read: Sequence[ReadDraft]
) -> list[list[int]]:
    """Return for each draft the log odds of each kind, by the weights that other drafts alone have taught.

    Those that it has taught itself know too well what is in it.
    """
    from sklearn.model_selection import KFold  # noqa: PLC0415 - as above

    found: list[list[int]] = [[] for _ in read]
    for others, own in KFold(FOLDS).split(read):
        weights = weigh(kinds, [examples[at] for at in others], [read[at] for at in others])
        for at in own:
            found[at] = odds_in(read[at], weights)
    return found


def odds_in(read: ReadDraft, weights: dict[str, Any]) -> list[int]:
    """Return the log odds of each kind in a draft, as the trees take them."""
    weighed = Weighed(read.reading, read.found, list(read.extras), weights)
    return inputs_of(weighed, set(), []) if weighed.windows else [0] * len(weights["kinds"])


def read_draft(example: Example, words: dict[str, Any]) -> ReadDraft:
    """Return a draft as the engine reads it."""
    reading = Reading(example.text, words["hosts"])
    found = find(reading, words)
    extras = list(example.extras)
    chosen = dict(example.chosen)
    places = search(words["checks"], Met(found, chosen, extras))
    marks = marks_of(found, [check["id"] for check, _own in places], extras, chosen)
    return ReadDraft(reading, found, example.extras, frozenset(marks))


def count(read: ReadDraft) -> Counter[str]:
    """Return how many sentences of a draft have each feature; what goes with it counts as one."""
    found = features(read.reading, read.found)
    counts = Counter(feature for own in found.values() for feature in own)
    counts.update("@" + extra for extra in read.extras)
    return counts


def rarity_of(counted: Sequence[Counter[str]]) -> dict[str, float]:
    """Return how rare each feature is that is in enough drafts: the inverse document frequency, smoothed."""
    spread = Counter(feature for counts in counted for feature in counts)
    return {
        feature: (math.log(len(counted) / drafts) + 1) / SPREAD
        for feature, drafts in spread.items()
        if drafts >= FEWEST_DRAFTS
    }


def shares(counts: Counter[str], rarity: dict[str, float]) -> dict[str, float]:
    """Return what each feature of a draft counts for."""
    size = math.sqrt(counts.total() or 1)
    return {
        feature: times * rarity[feature] / size
        for feature, times in counts.items()
        if feature in rarity
    }


def kinds_of(lookover: Lookover, examples: Iterable[Example]) -> list[str]:
    """Return the kinds of question that can be learnt: those with words, and examples enough.

    What looks at numbers, links or the look of a text needs no experience.
    """
    names = [check.id for check in lookover.checks]
    exact = {check.id for check in lookover.checks if check.sought.pictures or check.sought.finds}
    asked = Counter(name for example in examples for name in example.faults)
    return [
        name
        for name in names
        if not any(other != name and is_of(name, other) for other in names)
        and not any(is_of(check, name) for check in exact)
        and sum(times for label, times in asked.items() if is_of(label, name)) >= FEWEST_EXAMPLES
    ]


def targets(kind: str, examples: Iterable[Example]) -> tuple[list[bool], list[float]]:
    """Return for each draft whether a kind of question should be asked, and how surely."""
    wanted, trust = [], []
    for example in examples:
        if kind == ANYTHING:
            must, may = bool(example.faults), False
        else:
            must = any(is_of(label, kind) for label in example.faults)
            may = not must and any(is_of(label, kind) for label in example.also)
        wanted.append(must or may)
        trust.append(MILD if may else 1.0)
    return wanted, trust
