"""Lint of one written question, for its author: the command line and the page have the same.

Weaknesses have a check and values; the words are the caller's.
"""
