"""The agreement of raters is Krippendorff's, as the package of that name computes it."""

from __future__ import annotations

from typing import Any

import krippendorff
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handbook_ext.rating.alpha import ordinal_alpha

VALUES = range(5)
UNITS = st.lists(st.lists(st.none() | st.sampled_from(VALUES), min_size=3, max_size=3), max_size=9)


@settings(deadline=None)
@given(UNITS)
def test_alpha_is_what_the_package_computes_for_any_ratings(units: list[list[int | None]]) -> None:
    found = ordinal_alpha([[value for value in unit if value is not None] for unit in units])
    expected = computed(units)
    assert found == (None if expected is None else pytest.approx(expected, abs=1e-9))


def computed(units: list[list[int | None]]) -> float | None:
    """Return the package's answer; it refuses ratings without a pair, or with one value only."""
    pairs = [[value for value in unit if value is not None] for unit in units]
    paired = {value for values in pairs if len(values) > 1 for value in values}
    if len(paired) < 2:
        return None
    table: Any = [
        [float("nan") if value is None else value for value in rater]
        for rater in zip(*units, strict=True)
    ]
    found = krippendorff.alpha(
        reliability_data=table, level_of_measurement="ordinal", value_domain=list(VALUES)
    )
    return float(found)


def test_one_rater_or_one_verdict_for_all_says_nothing_of_agreement() -> None:
    assert ordinal_alpha([[1], [2]]) is None
    assert ordinal_alpha([[1, 1], [1, 1]]) is None
    assert ordinal_alpha([]) is None
