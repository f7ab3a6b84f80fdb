"""Guess the best option by its wording alone, after training on other rules' options."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import BernoulliNB, MultinomialNB

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from bench.guessing.pool import Choice, Option


WORD = r"\w+"  # one-letter words too: «å», «i»


class Guesser(NamedTuple):
    """A scikit-learn classifier, and the weight that a word gives an option towards being best.

    All three models are sums over an option's words, so each can say which words counted.
    """

    make: Callable[[], Any]
    weights: Callable[[Any], Iterable[float]]


GUESSERS = {
    "naive Bayes, words it has": Guesser(
        MultinomialNB, lambda model: model.feature_log_prob_[1] - model.feature_log_prob_[0]
    ),
    "naive Bayes, words it has and lacks": Guesser(
        BernoulliNB,
        lambda model: [log_odds(best) - log_odds(rest) for rest, best in by_word(model)],
    ),
    "logistic regression": Guesser(
        lambda: LogisticRegression(max_iter=1000), lambda model: model.coef_[0]
    ),
}


def by_word(model: BernoulliNB) -> Iterator[tuple[float, float]]:
    """Yield for each word the log probabilities of its occurring in other and in best options."""
    yield from zip(*model.feature_log_prob_.tolist(), strict=True)


def log_odds(logarithm: float) -> float:
    """Return the log-odds of a probability, given its logarithm."""
    return logarithm - math.log1p(-math.exp(logarithm))


class Guess(NamedTuple):
    """The option picked in a choice, and the weights of each option's words."""

    choice: Choice
    picked: int
    reasons: tuple[Mapping[str, float], ...]

    @property
    def is_right(self) -> bool:
        """Whether the best option was picked."""
        return self.picked == self.choice.best


def vectorizer() -> CountVectorizer:
    """Return the tokenizer of words and pairs of words."""
    return CountVectorizer(token_pattern=WORD, ngram_range=(1, 2), binary=True)


def learn(guesser: Guesser, options: Sequence[Option]) -> dict[str, float]:
    """Return the weight of each word and pair of words: positive for best, negative against."""
    words, model = vectorizer(), guesser.make()
    table = words.fit_transform([option.words for option in options])
    model.fit(table, [option.verdict == "best" for option in options])
    weights = map(float, guesser.weights(model))
    return dict(zip(words.get_feature_names_out().tolist(), weights, strict=True))


def guess(choice: Choice, context: Mapping[str, float]) -> Guess:
    """Return the option with the highest sum; words not seen in training count nothing."""
    split = vectorizer().build_analyzer()
    reasons = tuple(
        {word: context[word] for word in dict.fromkeys(split(option.words)) if word in context}
        for option in choice.options
    )
    sums = [sum(words.values()) for words in reasons]
    return Guess(choice, sums.index(max(sums)), reasons)


def held_out(guesser: Guesser, choices: Sequence[Choice]) -> list[Guess]:
    """Return a guess for each choice, trained on the choices of all other rules."""
    context = {
        rule: learn(
            guesser, [option for other in choices if other.rule != rule for option in other.options]
        )
        for rule in {choice.rule for choice in choices}
    }
    return [guess(choice, context[choice.rule]) for choice in choices]


def strongest(choices: Sequence[Choice]) -> tuple[str, list[Guess], dict[str, float]]:
    """Return the name and guesses of the best guesser, and the share right of each."""
    guesses = {name: held_out(guesser, choices) for name, guesser in GUESSERS.items()}
    shares = {name: share_right(made) for name, made in guesses.items()}
    best = max(shares, key=lambda name: shares[name])
    return best, guesses[best], shares


def share_right(guesses: Sequence[Guess]) -> float:
    """Return the share of choices whose best option was picked."""
    return sum(made.is_right for made in guesses) / (len(guesses) or 1)


def chance(choices: Sequence[Choice]) -> float:
    """Return the expected share right when guessing blindly."""
    return sum(1 / len(choice.options) for choice in choices) / (len(choices) or 1)


class Telling(NamedTuple):
    """A word or pair of words, and how many best and other options it occurs in."""

    words: str
    best: int
    others: int
    bits: float


def telling_words(choices: Sequence[Choice]) -> list[Telling]:
    """Return the words, most telling first; those with negative bits speak against.

    Bits are the log-likelihood ratio of the word's occurring in best options and in others (Dunning
    1993): unlike a ratio of shares, it does not rank a word that occurs twice first.
    """
    split = vectorizer().build_analyzer()
    counts: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    sizes: Counter[bool] = Counter()
    for option in (option for choice in choices for option in choice.options):
        is_best = option.verdict == "best"
        counts[is_best].update(set(split(option.words)))
        sizes[is_best] += 1
    context = [
        Telling(word, best, others, bits(best, sizes[True], others, sizes[False]))
        for word in counts[True] | counts[False]
        for best, others in [(counts[True][word], counts[False][word])]
    ]
    return sorted(context, key=lambda word: (-abs(word.bits), word.words))


def bits(best: int, bests: int, others: int, rest: int) -> float:
    """Return a word's log-likelihood ratio in bits; negative when it speaks against best.

    >>> round(bits(5, 10, 0, 20)), bits(2, 10, 4, 20), round(bits(0, 10, 10, 20))
    (10, 0.0, -8)
    """
    shared = (best + others) / (bests + rest)
    parts = [
        count * math.log2(count / (size * share))
        for had, size in ((best, bests), (others, rest))
        for count, share in ((had, shared), (size - had, 1 - shared))
        if count
    ]
    sign = 1 if best / bests >= others / rest else -1
    return sign * abs(round(sum(parts), 9))
