"""Checkers other than those of the tests: ``python3 noxfile.py conformance`` prints their table."""
