"""Check questions as a set: what readers could guess by, and what is asked twice."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from handbook_ext.finding import Finding, found
from handbook_ext.locale import _
from handbook_ext.quiz.texts import verdict_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.view import Row

MOST_SHARE = 0.4
FEWEST_GROUPS = 10  # below this, a share means nothing
RUN = 4  # consecutive words that two texts may share by chance
COMMON = 20  # a run in more questions than this is a set phrase
MOST_LIKE = 0.5


def pattern_findings(questions: Sequence[Question]) -> Iterator[Finding]:
    """Yield findings when the best option can be guessed by its length or its position."""
    groups = [(question, rows) for question in questions for rows in verdict_rows(question)]
    if len(groups) < FEWEST_GROUPS:
        return
    longest = [question for question, rows in groups if best_is_longest(rows)]
    if len(longest) > MOST_SHARE * len(groups):
        yield found(
            longest[0].place,
            "best-is-longest",
            _("Det beste svaret er det lengste i {share} % av spørsmålene.").format(
                share=round(100 * len(longest) / len(groups))
            ),
            _("Forkort det i noen av dem: {ids}.").format(
                ids=", ".join(dict.fromkeys(question.id for question in longest))
            ),
        )
    places = Counter(place_of_best(rows) for _question, rows in groups)
    place, count = places.most_common(1)[0]
    if count > MOST_SHARE * len(groups):
        yield found(
            groups[0][0].place,
            "best-at-one-place",
            _("Det beste svaret er nummer {place} i {share} % av spørsmålene.").format(
                place=place + 1, share=round(100 * count / len(groups))
            ),
            _("Bytt om alternativene i noen av dem."),
        )


def best_is_longest(rows: tuple[Row, ...]) -> bool:
    """Tell whether the best option is strictly the longest."""
    lengths = [len(row.text.markdown) for row in rows]
    best = lengths[place_of_best(rows)]
    return lengths.count(best) == 1 and best == max(lengths)


def place_of_best(rows: tuple[Row, ...]) -> int:
    """Return the position of the best option, from 0."""
    return next(place for place, row in enumerate(rows) if row.state == "best")


def likeness_findings(questions: Sequence[Question]) -> Iterator[Finding]:
    """Yield a finding for a question whose situation is almost that of an earlier one.

    Questions are compared by the runs of words they share, using an index:
    the cost grows with the number of questions, not of pairs.
    """
    met: dict[tuple[str, ...], list[int]] = defaultdict(list)
    counts: list[int] = []
    for number, question in enumerate(questions):
        runs = runs_of(question) if question.shares is None else set()
        counts.append(len(runs))
        shared: Counter[int] = Counter()
        for run in runs:
            if len(met[run]) <= COMMON:
                shared.update(met[run])
            met[run].append(number)
        for other, common in shared.most_common(1):
            if common > MOST_LIKE * min(counts[other], counts[number]):
                yield found(
                    question.place,
                    "nearly-alike",
                    _("«{id}» ligner mye på «{other}».").format(
                        id=question.id, other=questions[other].id
                    ),
                    _("Gi det en annen situasjon, eller fjern det ene."),
                )


def runs_of(question: Question) -> set[tuple[str, ...]]:
    """Return the runs of consecutive words in a situation."""
    words = re.findall(r"\w+", question.situation.markdown.lower())
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}
