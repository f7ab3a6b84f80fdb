"""Scripts beside a page that hold its data, loaded when a reader needs them.

They are scripts because a page opened from disk cannot fetch data.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.builders.html import StandaloneHTMLBuilder

BUILDERS = ("html", "dirhtml")
"""The builders that write a file for each page."""


def has_files(builder: StandaloneHTMLBuilder) -> bool:
    """Tell whether a builder writes a file for each page, and so can have scripts beside it."""
    return builder.name in BUILDERS


def write_beside(builder: StandaloneHTMLBuilder, docname: str, kind: str, content: object) -> str:
    """Write ``<page>.<kind>.js``, which sets ``handbook<Kind>`` to the content; return its address from the page.

    The address carries a checksum, so that no browser uses a stale copy.
    """
    data = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    script = f"globalThis.handbook{kind.capitalize()}={data};\n".encode()
    target = Path(builder.get_output_path(docname)).with_suffix(f".{kind}.js")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(script)
    return f"{target.name}?v={sha256(script).hexdigest()[:10]}"
