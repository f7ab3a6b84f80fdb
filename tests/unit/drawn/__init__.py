"""Hypothesis strategies for the engine, with the same examples in every run."""

from hypothesis import settings

# The same examples every time: nobody trusts a test that fails now and then.
same_examples = settings(derandomize=True, deadline=None, database=None)
