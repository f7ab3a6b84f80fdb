"""Building blocks of JSON Schemas for authors' files."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"
TEXT: Schema = {"type": ["string", "number", "boolean"]}
"""The types of a text, as YAML may read an unquoted one as a number or the like."""
