"""Lint of one question, for its author: the command line and the page have the same.

A question is *written* when it is plain data as in a quiz file: ``{"id", "type", "roles",
"situation", …}``. Weaknesses have a check and values; the words are the caller's.
"""
