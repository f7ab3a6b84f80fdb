"""Show values: MIME bundles for ``display()`` and for a cell's result."""

import binascii
import re

from ..host import publish

#: The methods by which a value describes its own display, as in IPython.
METHODS = (
    ("_repr_html_", "text/html"),
    ("_repr_markdown_", "text/markdown"),
    ("_repr_svg_", "image/svg+xml"),
    ("_repr_png_", "image/png"),
    ("_repr_jpeg_", "image/jpeg"),
    ("_repr_latex_", "text/latex"),
    ("_repr_json_", "application/json"),
)

ESCAPE = re.compile(r"\\(\\|x[0-9a-f][0-9a-f]|u[0-9a-f][0-9a-f][0-9a-f][0-9a-f])")


def display(
    *values: object,
    raw: bool = False,
    metadata: "dict | None" = None,
    display_id: "str | None" = None,
) -> None:
    """Show each value below the cell; with ``raw`` each is itself a MIME bundle.

    What was shown with a ``display_id`` can be replaced by ``update_display``.
    """
    for value in values:
        show("display_data", value, raw, metadata, display_id)


def update_display(
    value: object, *, display_id: str, raw: bool = False, metadata: "dict | None" = None
) -> None:
    """Replace what ``display`` showed with this ``display_id``, in whichever cell it is."""
    show("update_display_data", value, raw, metadata, display_id)


def clear_output(wait: bool = False) -> None:
    """Remove what is below the cell; with ``wait`` only once something new is shown."""
    publish("clear_output", {"wait": wait})


def show(
    kind: str, value: object, raw: bool, metadata: "dict | None", display_id: "str | None"
) -> None:
    """Publish one value in every form that it has."""
    data, own = (value, {}) if raw else mime_bundle(value)
    transient = {"display_id": display_id} if display_id else {}
    publish(kind, {"data": data, "metadata": metadata or own, "transient": transient})


def mime_bundle(value: object) -> "tuple[dict, dict]":
    """Return every form in which ``value`` can be shown, and their metadata."""
    if hasattr(value, "_repr_mimebundle_"):
        bundle = value._repr_mimebundle_()
        return bundle if isinstance(bundle, tuple) else (bundle, {})
    data = {"text/plain": readable(repr(value))}
    for name, mime in METHODS:
        if hasattr(value, name):
            shown = getattr(value, name)()
            if isinstance(shown, bytes):
                shown = binascii.b2a_base64(shown).decode().strip()
            if shown is not None:
                data[mime] = shown
    return data, {}


def readable(text: str) -> str:
    r"""Undo MicroPython's escapes of letters: ``'s\xf8knad'`` becomes 'søknad'."""
    parts = []
    while True:
        found = ESCAPE.search(text)
        if not found:
            return "".join(parts) + text
        escape = found.group(0)
        before, text = text.split(escape, 1)
        letter = "" if escape == "\\\\" else chr(int(escape[2:], 16))
        # Below U+00A0 are control characters, which must stay visible.
        parts.append(before + (letter if letter >= "\xa0" else escape))
