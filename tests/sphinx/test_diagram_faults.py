"""A diagram that is more than a drawing, or lacks a part, is refused at its line."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.sphinx.drawing import DRAWING, PAGE, draw

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

REFUSED = {
    "a script": ("<defs>", "<script>1</script><defs>", 5, "<script> kan ikke stå i et diagram."),
    "foreign content": ("<defs>", "<foreignObject/><defs>", 5, "<foreignObject> kan ikke stå"),
    "an image": ("<defs>", '<image href="a.png"/><defs>', 5, "<image> kan ikke stå"),
    "a style sheet": ("<defs>", "<style>*{fill:red}</style><defs>", 5, "<style> kan ikke stå"),
    "an element of another language": (
        "<defs>",
        '<p xmlns="http://www.w3.org/1999/xhtml"/><defs>',
        5,
        "<p> kan ikke stå i et diagram. Bruk bare <svg> med disse i: g, path, rect,",
    ),
    "a copy of something": ("<g ", '<use href="#spiss"/><g ', 7, "<use> kan ikke stå i et diagram"),
    "a link": ("<g ", '<a href="javascript:x()"/><g ', 7, "<a> kan ikke stå i et diagram"),
    "an animation": ("<g ", '<animate attributeName="x"/><g ', 7, "<animate> kan ikke stå"),
    "an element in capitals": ("<g ", "<SCRIPT/><g ", 7, "<SCRIPT> kan ikke stå i et diagram"),
    "an element with a prefix of another language": (
        "<g ",
        '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/><g ',
        7,
        "<script> kan ikke stå i et diagram.",
    ),
    "no size": ('"0 0 360 90"', '"0 0 bred 90"', 2, "<svg> mangler viewBox."),
    "no width": ('"0 0 360 90"', '"0 0 0 90"', 2, "<svg> mangler viewBox."),
    "no number for a size": ('"0 0 360 90"', '"0 0 . 9.0.0"', 2, "<svg> mangler viewBox."),
    "figures of another script": ('"0 0 360 90"', '"0 0 ٣٦٠ ٩٠"', 2, "<svg> mangler viewBox."),
    "a whole that moves": ("<svg", '<svg transform="scale(9)"', 2, "Attributtet transform kan"),
    "an event": ("<rect", '<rect onclick="x()"', 7, "Attributtet onclick kan ikke stå"),
    "an event in capitals": ("<rect", '<rect ONCLICK="x()"', 7, "Attributtet ONCLICK kan ikke stå"),
    "an event of the whole": ("<svg", '<svg ONLOAD="x()"', 2, "Attributtet ONLOAD kan ikke stå"),
    "an event with a prefix": (
        "<rect",
        '<rect xmlns:a="urn:a" a:onclick="x()"',
        7,
        "Attributtet onclick kan ikke stå",
    ),
    "a script in the metadata": (
        "<defs>",
        "<metadata><script>x()</script></metadata><defs>",
        5,
        "<script> kan ikke stå i et diagram.",
    ),
    "HTML in a description": (
        "<defs>",
        '<desc><i xmlns="http://www.w3.org/1999/xhtml">x</i></desc><defs>',
        5,
        "<i> kan ikke stå i et diagram.",
    ),
    "a drawing in a title": ("<defs>", "<desc><g/></desc><defs>", 5, "<g> kan ikke stå i et"),
    "an event of the metadata": (
        "<defs>",
        '<metadata ONLOAD="x()"/><defs>',
        5,
        "Attributtet ONLOAD kan ikke stå i et diagram.",
    ),
    "an own style": ("<rect", '<rect style="fill:red"', 7, "Attributtet style kan ikke stå"),
    "an address": ("<rect", '<rect href="https://example.no"', 7, "Attributtet href kan ikke stå"),
    "an address in capitals": (
        "<rect",
        '<rect HREF="//example.no"',
        7,
        "Attributtet HREF kan ikke",
    ),
    "an address with a prefix": (
        "<rect",
        '<rect xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="//example.no"',
        7,
        "Attributtet href kan ikke stå i et diagram.",
    ),
    "an attribute in other letters": (
        "<rect",
        '<rect WIDTH="9"',
        7,
        "Attributtet WIDTH kan ikke stå i et diagram. Mente du «width»?",
    ),
    "a paint elsewhere": (
        "url(#pil)",
        "URL(//example.no)",
        6,
        "«URL(//example.no)» ligger utenfor tegningen.",
    ),
    "a paint elsewhere in disguise": (
        "#5c7173",
        r"u\72l(//example.no)",
        6,
        "i stroke kan ikke stå i et diagram.",
    ),
    "a paint from the page": ("#5c7173", "url(#a)", 6, "«url(#a)» i stroke kan ikke stå"),
    "a picture as paint": ("#5c7173", "image-set(a)", 6, "«image-set(a)» i stroke kan ikke stå"),
    "an arrow that nobody drew": (
        "url(#pil)",
        "url(#pip)",
        6,
        "Ingenting i tegningen har id-en «pip».",
    ),
    "an id used twice": ('id="spiss"', 'id="pil"', 5, "Id-en «pil» er brukt to ganger"),
    "arrows on arrows": (
        '<path id="spiss"',
        '<path marker-mid="url(#pil)" id="spiss"',
        5,
        "Attributtet marker-mid kan ikke stå",
    ),
    "words that nobody sees": ("<g ", "Hei<g ", 7, "«Hei» står utenfor <text>, så ingen ser det."),
    "groups without end": (
        "<g ",
        f"{'<g>' * 50}<g ",
        7,
        "Tegningen er nøstet dypere enn 40 nivåer.",
    ),
    "an instruction": (
        "<svg",
        '<?xml-stylesheet href="x"?><svg',
        2,
        "<?xml-stylesheet?> kan ikke stå",
    ),
    "an encoding that is unknown": (
        "UTF-8",
        "shift_jis",
        1,
        "Filen har et tegnsett som ikke kan leses.",
    ),
    "an encoding that is none": ("UTF-8", "hei", 1, "Filen har et tegnsett som ikke kan leses."),
    "no language": (
        'xmlns="http://www.w3.org/2000/svg" ',
        "",
        2,
        "<svg> mangler xmlns. Skriv <svg xmlns=",
    ),
    "too much": ("<title>", f"<title>{'x' * 1_000_000}", 1, "Filen er større enn 1000 kB."),
    "a document type": ("<svg", '<!DOCTYPE svg SYSTEM "x">\n<svg', 2, "<!DOCTYPE> kan ikke stå"),
    "no view": ('viewBox="0 0 360 90"', "", 2, "<svg> mangler viewBox. Skriv for eksempel"),
    "no drawing": ("<svg", "<g", 2, "<g> kan ikke stå i et diagram. Bruk bare <svg>"),
    "a broken end": ("</defs>", "", 9, "Filen er ikke gyldig XML. Rett den, eller lagre"),
}


def named(case: str) -> str:
    """Return the name of the file that has a fault."""
    return case.replace(" ", "-")


@pytest.fixture(scope="module")
def refused(shared: Handbook) -> SphinxTestApp:
    """Return a handbook with a page and a drawing for each case, built once."""
    for case, (old, new, _line, _message) in REFUSED.items():
        assert old in DRAWING
        draw(shared, DRAWING.replace(old, new, 1), name=named(case))
    for case, (old, new, _message) in FAULTS.items():
        assert old in PAGE
        shared.write(f"docs/{named(case)}.md", PAGE.replace(old, new))
    draw(shared)
    shared.list_pages(*map(named, (*REFUSED, *FAULTS)))
    return shared.build()


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_that_does_more_than_draw_is_refused_with_its_line(
    shared: Handbook, refused: SphinxTestApp, case: str
) -> None:
    _old, _new, line, message = REFUSED[case]
    (warning,) = (each for each in shared.warnings_of(refused) if f"/{named(case)}.svg:" in each)
    assert message in warning
    assert warning.startswith(f"docs/_diagrams/{named(case)}.svg:{line}: WARNING: ")
    assert warning.endswith("[handbook.diagram]")
    page = refused.outdir.joinpath(f"{named(case)}.html").read_text(encoding="utf-8")
    assert "Svar." in page
    assert "handbook-diagram" not in page


FAULTS = {
    "a name of three hundred letters": ("hvem.svg", f"{'x' * 300}.svg", "xxx finnes ikke. Legg"),
    "no file name": ("{diagram} hvem.svg", "{diagram}", "Skriv navnet på SVG-filen."),
    "no such file": (
        "{diagram} hvem.svg",
        "{diagram} hva.svg",
        "Tegningen hva.svg finnes ikke. Legg SVG-filen ved siden av siden, eller i _diagrams.",
    ),
    "a file outside the handbook": ("hvem.svg", "../../../hvem.svg", "finnes ikke."),
    "no name": (":alt: Hvem & hva\n", "", "Diagrammet mangler :alt:. Skriv med noen få ord"),
    "no text": (
        "1. Spør {rule}`lederen <rolle>`.\n2. Svar.\n",
        "",
        "{diagram} er tom. Skriv alt som bildet viser, som tekst.",
    ),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_diagram_with_a_fault_is_placed_and_explained(
    shared: Handbook, refused: SphinxTestApp, case: str
) -> None:
    (warning,) = (each for each in shared.warnings_of(refused) if f"/{named(case)}.md:" in each)
    assert FAULTS[case][-1] in warning
    assert warning.startswith(f"docs/{named(case)}.md:3: WARNING: ")
    assert warning.endswith("[handbook.diagram]")


def test_a_sound_drawing_beside_all_these_is_shown(refused: SphinxTestApp) -> None:
    assert "handbook-diagram" in refused.outdir.joinpath("rad.html").read_text(encoding="utf-8")


def test_a_pipe_with_the_name_of_a_drawing_is_reported_and_never_opened(handbook: Handbook) -> None:
    draw(handbook)
    drawing = handbook.folder / "docs/_diagrams/hvem.svg"
    drawing.unlink()
    os.mkfifo(drawing)
    (warning,) = handbook.warnings()
    assert warning.startswith("docs/_diagrams/hvem.svg:1: WARNING: «hvem.svg» er ingen vanlig fil.")
