"""QR codes as SVG."""

from __future__ import annotations

import io

QUIET_ZONE = 1
"""The quiet zone in modules; the paper around it is white too."""


def qr_svg(address: str) -> str:
    """Return the QR code of an address as SVG; the output is deterministic."""
    import segno  # noqa: PLC0415 - comes with the extra ``print``, which pages do not need

    drawing = io.BytesIO()
    code = segno.make(address, micro=False, error="m", boost_error=False)
    code.save(drawing, kind="svg", border=QUIET_ZONE, xmldecl=False, svgclass=None, lineclass=None)
    return drawing.getvalue().decode().strip()
