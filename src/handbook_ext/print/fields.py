"""Form fields: the links that the theme puts where readers tick and write become fields.

Typst cannot make form fields, but it places links on the page, in the structure that screen
readers follow, and in the tab order. So the theme marks each field as a link, and this module
turns the link into the field.
"""

from __future__ import annotations

import io
from itertools import chain, count
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, String

if TYPE_CHECKING:
    from collections.abc import Iterator

PREFIX = "handbook-field:"
PRINTED = 4
MULTILINE = 1 << 12
TYPE_SIZE = 11
LINE = 30
"""In points: a taller field takes more than one line."""


def with_fields(pdf: bytes) -> bytes:
    """Return the PDF with form fields for its marked links; one without any is returned unchanged."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        names: set[str] = set()
        fields = [make_field(document, page, link, names) for page, link in marked_links(document)]
        if not fields:
            return pdf
        split_structure(document)
        document.Root.AcroForm = document.make_indirect(form(document, fields))
        made = io.BytesIO()
        document.save(
            made,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
        return made.getvalue()


def marked_links(document: pikepdf.Pdf) -> Iterator[tuple[pikepdf.Page, pikepdf.Object]]:
    """Yield the links that stand for fields, with their pages."""
    for page in document.pages:
        for link in page.obj.get("/Annots", Array()):
            if str(link.get("/Contents", "")).startswith(PREFIX):
                yield page, link


def make_field(
    document: pikepdf.Pdf, page: pikepdf.Page, link: pikepdf.Object, names: set[str]
) -> pikepdf.Object:
    """Turn a link into a field named by its text; ``names`` are those of earlier fields."""
    kind, _colon, words = str(link.Contents).removeprefix(PREFIX).partition(":")
    for key in ("/A", "/Border", "/Contents", "/H"):
        if key in link:
            del link[key]
    link.Subtype = Name.Widget
    link.T = String(unused(words.replace(".", " "), names))
    link.TU = String(words)
    link.F = PRINTED
    link.P = page.obj
    left, bottom, right, top = (float(number) for number in link.Rect)
    width, height = abs(right - left), abs(top - bottom)
    if kind == "check":
        make_check_box(document, link, width, height)
    else:
        make_text_field(document, link, width, height)
    return link


def unused(name: str, names: set[str]) -> str:
    """Return a name, with a number if another field has it; fields with one name share their value.

    >>> names: set[str] = set()
    >>> [unused(name, names) for name in ("Nei", "Nei", "Nei (2)")]
    ['Nei', 'Nei (2)', 'Nei (2) (2)']
    """
    numbered = (f"{name} ({number})" for number in count(2))
    found = next(each for each in chain([name], numbered) if each not in names)
    names.add(found)
    return found


def make_check_box(
    document: pikepdf.Pdf, link: pikepdf.Object, width: float, height: float
) -> None:
    """Give a check box its two appearances: empty, as the box is printed already, and ticked."""
    link.FT = Name.Btn
    link.V = link.AS = Name.Off
    tick = (
        f"0.043 0.361 0.388 RG 1.6 w 1 J 1 j {width * 0.22:.2f} {height * 0.5:.2f} m "
        f"{width * 0.43:.2f} {height * 0.26:.2f} l {width * 0.8:.2f} {height * 0.76:.2f} l S"
    )
    link.AP = Dictionary(
        N=Dictionary(On=look(document, tick, width, height), Off=look(document, "", width, height))
    )


def make_text_field(
    document: pikepdf.Pdf, link: pikepdf.Object, width: float, height: float
) -> None:
    """Let a field take text, on several lines if it is tall enough."""
    link.FT = Name.Tx
    link.V = String("")
    link.DA = String(f"/Helv {TYPE_SIZE} Tf 0 g")
    if height > LINE:
        link.Ff = MULTILINE
    link.AP = Dictionary(N=look(document, "/Tx BMC EMC", width, height))


def look(document: pikepdf.Pdf, drawing: str, width: float, height: float) -> pikepdf.Object:
    """Return a drawing of a field's size as an appearance stream."""
    stream = pikepdf.Stream(document, drawing.encode())
    stream.Type, stream.Subtype = Name.XObject, Name.Form
    stream.BBox = Array([0, 0, round(width, 2), round(height, 2)])
    stream.Resources = Dictionary()
    return document.make_indirect(stream)


def form(document: pikepdf.Pdf, fields: list[pikepdf.Object]) -> Dictionary:
    """Return the document's interactive form: its fields and the font they are filled in with."""
    face = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
    )
    fonts = Dictionary(Helv=document.make_indirect(face))
    return Dictionary(
        Fields=Array(fields), DR=Dictionary(Font=fonts), DA=String(f"/Helv {TYPE_SIZE} Tf 0 g")
    )


def split_structure(document: pikepdf.Pdf) -> None:
    """Turn the links' structure elements into forms, each with only its field in it."""
    root = document.Root.StructTreeRoot
    owners = pikepdf.NumberTree(root.ParentTree)
    agenda = [root]
    while agenda:
        element = agenda.pop()
        children = kids(element)
        if not any(field_of(kid) for kid in children):
            agenda += [kid for kid in children if is_element(kid)]
            continue
        parted = Array()
        for kid in children:
            field = field_of(kid)
            if field is None:
                parted.append(kid)
                agenda += [kid] if is_element(kid) else []
                continue
            rest = [part for part in kids(kid) if not is_reference(part)]
            reference = next(part for part in kids(kid) if is_reference(part))
            if rest:
                kid.S, kid.K = Name.Span, Array(rest)
                parted.append(kid)
            page = reference.get("/Pg") or kid.Pg
            made = Dictionary(Type=Name.StructElem, S=Name.Form, P=element, Pg=page, K=reference)
            made.Alt = field.TU
            parted.append(document.make_indirect(made))
            owners[int(field.StructParent)] = parted[-1]
        element.K = parted


def kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    """Return the children of a structure element."""
    found = element.get("/K", Array())
    return list(found) if isinstance(found, Array) else [found]


def is_element(kid: pikepdf.Object) -> bool:
    """Tell whether a child is itself a structure element."""
    return isinstance(kid, Dictionary) and "/S" in kid


def is_reference(kid: pikepdf.Object) -> bool:
    """Tell whether a child refers to an object on the page, such as a field."""
    return isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR


def field_of(kid: pikepdf.Object) -> pikepdf.Object | None:
    """Return the field that a link in the structure has become, or ``None``."""
    if not is_element(kid) or Name.Link != kid.S:
        return None
    fields = (part.Obj for part in kids(kid) if is_reference(part))
    return next((field for field in fields if field.Subtype == Name.Widget), None)
