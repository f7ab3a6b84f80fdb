"""Files of YAML that authors write: read with their lines, so that every mistake has a place.

``tree`` gives a file as a YAML tree, ``record`` the fields of its mappings, ``markdown`` the
nodes of a text in it. What a file is about is told by the part that reads it.
"""
