"""Whatever is done to a drawing, nothing in it runs or makes requests, and its faults have a place."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from handbook_ext.diagram.allowed import ATTRIBUTES, DEFINITIONS, SHAPES
from handbook_ext.diagram.drawing import read_drawing
from handbook_ext.errors import AuthorError

if TYPE_CHECKING:
    from pathlib import Path

SOUND = """\
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">
  <title>Pil</title>
  <defs><marker id="pil"><path d="M0 0l5 5"/></marker></defs>
  <g class="lag"><path class="way" d="M0 0h9" stroke="#5c7173" marker-end="url(#pil)"/></g>
  <text x="1" y="20">Spør <tspan font-size="9">og</tspan> svar</text>
</svg>
"""
ELEMENTS = [
    "script",
    "SCRIPT",
    "style",
    "use",
    "image",
    "a",
    "foreignObject",
    "animate",
    "set",
    "iframe",
    "object",
    "embed",
    "link",
    "filter",
    "feImage",
    "pattern",
    "mask",
    "clipPath",
    "switch",
    "svg",
    "handler",
    "listener",
    "html:script",
    "xlink:a",
]
NAMES = [
    "onload",
    "ONLOAD",
    "oNcLiCk",
    "onbegin",
    "href",
    "HREF",
    "xlink:href",
    "xlink:HREF",
    "xml:base",
    "style",
    "STYLE",
    "src",
    "srcdoc",
    "action",
    "formaction",
    "from",
    "to",
    "values",
    "attributeName",
    "filter",
    "mask",
    "clip-path",
    "cursor",
    "data-x",
    "begin",
    "requiredExtensions",
    "systemLanguage",
    "xlink:actuate",
    "tabindex",
    "is",
    "part",
    "slot",
    "nonce",
    "fill",
    "marker-end",
    "class",
]
VALUES = [
    "alert(1)",
    "javascript:alert(1)",
    "https://evil.example/x.svg#a",
    "//evil.example/x",
    "data:image/svg+xml;base64,PHN2Zz4=",
    "url(https://evil.example)",
    "url('#pil')",
    "URL(//evil.example)",
    "u\\72l(//evil.example)",
    "fill:url(//evil.example)",
    "image-set('//evil.example' 1x)",
    "src(//evil.example)",
    "url(#pil) //evil.example",
    "url(#nowhere)",
    "&quot; onload=&quot;x()",
    "&lt;script&gt;x()&lt;/script&gt;",
    "expression(x())",
    "var(--x, url(//evil.example))",
]
ROUNDS = 1500
ASKS = re.compile(r"://|//|javascript|data:|url\((?!#voff-pil\))", re.IGNORECASE)


def harmed(chance: random.Random) -> str:
    text = SOUND
    for _ in range(chance.randint(1, 3)):
        name = chance.choice(ELEMENTS)
        attribute = f'{chance.choice(NAMES)}="{chance.choice(VALUES)}"'
        place = chance.choice([found.start() for found in re.finditer("<(?!/)", text)][1:])
        inside = chance.choice([found.end() for found in re.finditer(r"<[a-z]+", text)])
        harm = chance.randrange(5)
        if harm == 0:
            text = f"{text[:place]}<{name} {attribute}/>{text[place:]}"
        elif harm == 1:
            text = f'{text[:place]}<{name} xmlns="http://www.w3.org/1999/xhtml"/>{text[place:]}'
        elif harm == 2:
            text = f"{text[:inside]} {attribute}{text[inside:]}"
        elif harm == 3:
            text = text.replace("<path", f"<{name}", 1)
        else:
            text = (
                chance.choice(["<!DOCTYPE x>", "<?xml-stylesheet href='x'?>", "<!--", "&x;"]) + text
            )
    return text


def test_a_harmed_drawing_is_refused_at_a_line_or_holds_nothing_but_a_drawing(
    tmp_path: Path,
) -> None:
    chance = random.Random("tegning")  # noqa: S311 - the same mutations in every run
    path = tmp_path / "pil.svg"
    kept = 0
    lines: set[int] = set()
    for _ in range(ROUNDS):
        path.write_text(harmed(chance), encoding="utf-8")
        try:
            drawing = read_drawing(path, "voff")
        except AuthorError as error:
            lines.add(error.place.line)
            continue
        kept += 1
        for part in ET.fromstring(drawing).iter():  # noqa: S314 - we have just written it
            assert part.tag in {"svg", *SHAPES, *DEFINITIONS}
            assert set(part.attrib) <= ATTRIBUTES
            assert not [value for value in part.attrib.values() if ASKS.search(value)]
    assert 0 < kept < ROUNDS
    assert lines <= set(range(1, 8))


@pytest.mark.parametrize("depth", [1_000, 100_000])
def test_a_drawing_made_to_grow_is_refused_at_once(depth: int, tmp_path: Path) -> None:
    path = tmp_path / "pil.svg"
    path.write_text(SOUND.replace("<g ", "<g>" * depth + "<g "), encoding="utf-8")
    with pytest.raises(AuthorError, match="nøstet dypere enn 40 nivåer"):
        read_drawing(path, "voff")
