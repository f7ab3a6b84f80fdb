"""Judging answers: portable Python that also runs in the reader's browser.

These modules run in CPython and in MicroPython 1.27. So they use plain
functions over lists, tuples and dicts, never rely on the order of a dict, sort
by total keys, and import nothing but each other, ``json``, ``hashlib``,
``struct`` and ``sys``. ``tests/cases`` holds what all three runtimes must agree on.
"""
