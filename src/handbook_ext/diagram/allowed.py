"""The elements and attributes a drawing may contain; everything else is refused.

Names must match SVG's exactly. HTML ignores case and prefixes, so other spellings are refused
too, not only what is known to be harmful.
"""

from __future__ import annotations

import re

SVG = "http://www.w3.org/2000/svg"
XML = "http://www.w3.org/XML/1998/namespace"
EDITORS = (
    "http://www.inkscape.org/",
    "http://sodipodi.sourceforge.net/",
    "http://www.serif.com/",
    "http://ns.adobe.com/",
    "http://www.bohemiancoding.com/",
)
"""Prefixes of the namespaces in which drawing programs store their own data; it draws nothing."""

SHAPES = ("g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan")
DEFINITIONS = ("defs", "marker")
UNPRINTED = ("title", "desc", "metadata")
"""A file's metadata; on a page, title and description are outside the drawing."""
RUNS = (SVG, "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML")
"""The namespaces of what could run, were the file opened by itself: nothing of them is in metadata."""
PAGES_OWN = (
    *("class", "width", "height", "x", "y", "version", "id", "role", "font-family"),
    "overflow",  # a drawing that does not clip could cover the page around it
)
"""Attributes of the root element that the page sets."""

GEOMETRY = """
    x y x1 y1 x2 y2 cx cy r rx ry dx dy d points rotate width height transform viewBox
    preserveAspectRatio pathLength textLength lengthAdjust
    refX refY markerWidth markerHeight markerUnits orient
"""
LOOKS = """
    fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
    stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility overflow
    paint-order vector-effect shape-rendering text-rendering
    font-family font-size font-weight font-style font-variant font-stretch
    text-anchor dominant-baseline alignment-baseline baseline-shift text-decoration
    letter-spacing word-spacing direction
"""
MARKERS = ("marker-start", "marker-mid", "marker-end")
"""The only attributes that may refer to another part of the drawing, as ``url(#id)``."""
ATTRIBUTES = frozenset([*GEOMETRY.split(), *LOOKS.split(), *MARKERS, "class", "id"])

VALUE = re.compile(r"[\w\s.,;#%()+'\"-]*")
"""The characters that values may contain: too few to write an address in."""
ASKING = re.compile(r"(url|src|image|attr|element|cross-fade|paint)[\w-]*\s*\(", re.IGNORECASE)
"""CSS functions that fetch something, or read from the page around the drawing."""
NUMBER = r"(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)"
VIEW_BOX = re.compile(
    rf"\s*(?:-?{NUMBER}[\s,]+){{2}}(?=[0.]*[1-9]){NUMBER}[\s,]+(?=[0.]*[1-9]){NUMBER}\s*"
)
"""Four numbers, of which the width and the height are positive."""
ID = re.compile(r"[^\W\d][\w.-]*")
POINTED = re.compile(r"url\(#([^()\s]+)\)")
