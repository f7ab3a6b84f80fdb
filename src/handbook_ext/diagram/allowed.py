"""What may stand in a drawing: everything else is refused.

Names are those of SVG, letter for letter. A page would take them in any letters and from any
prefix, so what is written otherwise is refused too, and not only what is known to do harm.
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
"""Where names begin by which drawing programs note things for themselves; they draw nothing."""

SHAPES = ("g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan")
DEFINITIONS = ("defs", "marker")
UNPRINTED = ("title", "desc", "metadata")
"""What a file says of itself; on a page, name and text stand outside the drawing."""
PAGES_OWN = ("class", "width", "height", "x", "y", "version", "id", "role", "font-family")
"""Attributes of the outermost element that the page decides."""

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
"""Attributes that point to something in the drawing, as ``url(#id)``; nothing else does."""
ATTRIBUTES = frozenset([*GEOMETRY.split(), *LOOKS.split(), *MARKERS, "class", "id"])

VALUE = re.compile(r"[\w\s.,;#%()+'\"-]*")
"""What values are made of: no address has room in it, nor a sign that could spell one."""
ASKING = re.compile(r"(url|src|image|attr|element|cross-fade|paint)[\w-]*\s*\(", re.IGNORECASE)
"""Functions of style sheets that fetch something, or take it from the page around."""
ID = re.compile(r"[^\W\d][\w.-]*")
POINTED = re.compile(r"url\(#([^()\s]+)\)")
