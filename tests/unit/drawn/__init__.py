"""Hypothesis strategies for the engine."""
