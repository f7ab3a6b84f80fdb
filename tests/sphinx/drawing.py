"""A drawing, and a page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

DRAWING = """\
<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
     viewBox="0 0 360 90" width="360" font-family="serif" overflow="visible">
  <title>Pil</title>
  <defs><marker id="pil"><path id="spiss" d="M0 0l5 5"/></marker></defs>
  <path class="way" d="M0 0h9" stroke="#5c7173" marker-end="url(#pil)"/>
  <g inkscape:label="Lag 1" xml:space="preserve"><rect width="9" height="9"/></g>
  <text class="quiet" x="1" y="20">Spør &amp; svar &lt;her&gt;</text>
</svg>
"""
PAGE = """\
# Hvem

:::{diagram} hvem.svg
:alt: Hvem & hva

1. Spør {rule}`lederen <rolle>`.
2. Svar.
:::
"""


def draw(
    handbook: Handbook, drawing: str = DRAWING, page: str = PAGE, name: str | None = None
) -> None:
    """Write a drawing and its page: ``hvem.svg`` on the page ``rad``, or both with a name."""
    handbook.folder.joinpath("docs/_diagrams").mkdir(exist_ok=True)
    handbook.write(f"docs/_diagrams/{name or 'hvem'}.svg", drawing)
    page = page.replace("hvem.svg", f"{name}.svg") if name else page
    handbook.write(f"docs/{name or 'rad'}.md", page)
