"""QR codes: an address as a drawing."""

from __future__ import annotations

import io

QUIET_ZONE = 1
"""Modules of white around the code; the paper around it is white too."""


def qr_svg(address: str) -> str:
    """Return the code of an address as SVG, the same every time."""
    import segno  # noqa: PLC0415 - comes with the extra ``print``; pages need it not

    drawing = io.BytesIO()
    code = segno.make(address, micro=False, error="m", boost_error=False)
    code.save(drawing, kind="svg", border=QUIET_ZONE, xmldecl=False, svgclass=None, lineclass=None)
    return drawing.getvalue().decode().strip()
