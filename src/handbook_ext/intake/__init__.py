"""Questions from elsewhere: files of other programs become drafts of our own.

A module for each format reads a file into :class:`~handbook_ext.intake.found.Found`; from there the way
is the same for all: ``fields`` makes a draft of each, ``entry`` writes it as YAML, and ``report`` says,
by line of the source, what was kept, guessed and lost.
"""
