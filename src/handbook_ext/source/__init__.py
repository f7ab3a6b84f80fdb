"""YAML files that authors write, read with line numbers, so that every fault has a place.

``tree`` parses a file into a YAML tree, ``record`` reads the fields of its mappings, and
``markdown`` turns its texts into nodes. Each feature declares its own fields.
"""
