"""What Hypothesis draws for the engine, the same in every run."""

from hypothesis import settings

# The same examples every time: a test that fails now and then is not believed.
same_examples = settings(derandomize=True, deadline=None, database=None)
