"""A written question: plain data as in a quiz file, ``{"id", "type", "roles", "situation", …}``."""
