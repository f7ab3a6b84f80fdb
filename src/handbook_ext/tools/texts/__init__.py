"""Texts that a tool makes of the answers: read, composed as an example, printed."""
