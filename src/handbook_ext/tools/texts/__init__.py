"""Texts composed from a tool's answers: read, composed from examples, printed."""
