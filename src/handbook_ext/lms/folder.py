"""Where the files for learning platforms lie in the output."""

from __future__ import annotations

FOLDER = "lms"
"""The folder of the banks and the packages beside the pages."""
