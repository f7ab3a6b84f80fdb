"""No reader needs recent CSS or browser features: they are removed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.engines import listening
from tests.engines.listening import listen
from tests.engines.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webdriver import WebDriver

# As in the oldest supported browsers: Chrome 96, Firefox 90, Safari 15.4.
YOUNG = (
    ":has(",
    "color-mix(",
    "field-sizing:",
    "subgrid",
    "content-visibility:",
    "container-type:",
)
LACKING = """
for (const name of ["checkVisibility", "togglePopover", "showPopover"])
  delete Element.prototype[name];
delete HTMLElement.prototype.popover;
delete CSS.highlights;
const { supports } = CSS;
CSS.supports = (...asked) => !/has|field-sizing|color-mix/.test(asked) && supports.apply(CSS, asked);
"""
OUTLINE = """
const { activeElement } = document;
for (let each = activeElement; each && each !== document.body; each = each.parentElement) {
  const { outlineStyle, outlineWidth } = getComputedStyle(each);
  if (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) return true;
}
return false;
"""


class Older(listening.Listening):
    """Serves the site without what the oldest supported browsers lack."""

    script = LACKING + listening.SCRIPT

    def change(self, path: Path, text: bytes) -> bytes:
        """Break whatever such a browser would not support."""
        if path.suffix != ".css" or not path.name.startswith("handbook"):
            return text
        css = text.decode()
        for young in YOUNG:
            css = css.replace(young, f":un{young[1:]}" if young[0] == ":" else f"un{young}")
        return css.encode()


@pytest.fixture
def reader(driver: WebDriver, site: Path) -> Iterator[Reader]:
    with listen(site, handler=Older) as url:
        yield Reader(driver, url)
        driver.get("about:blank")
        assert url.faults() == []


@pytest.mark.parametrize(
    ("path", "control"),
    [
        ("/redaksjon/sporsmalstyper.html#bursdag-pa-sykehjemmet", ".handbook-option input"),
        ("/redaksjon/sporsmalstyper.html#sommerfesten-pa-skolen", ".handbook-category input"),
        ("/redaksjon/sporsmalstyper.html#balansegruppa-er-ferdig", ".handbook-segment input"),
        ("/egentest/folkevalgt.html", ".handbook-selftest-choice input"),
        ("/verktoy/kanalplan.html", ".handbook-tick input"),
        ("/index.html", ".handbook-ways a"),
    ],
)
def test_focus_is_seen(reader: Reader, path: str, control: str) -> None:
    reader.open(path)
    reader.keys("\ue004")  # Tab: from here on, focus is the keyboard's
    reader.run("document.querySelector(arguments[0]).focus()", control)
    assert reader.run("return document.activeElement.matches(':focus-visible')")
    assert reader.run(OUTLINE) or reader.run(
        "return parseFloat(getComputedStyle(document.activeElement, '::after').outlineWidth) >= 2"
    )


def test_the_plenary_is_alone_on_the_stage_and_keeps_its_keys(reader: Reader) -> None:
    reader.open("/kurs/plenum.html#questions=helikopter-over-fjellet,bursdag-pa-sykehjemmet")
    reader.reads(".handbook-stage-place", "Spørsmål 1 av 2")
    assert reader.all(".sidebar-drawer, .mobile-header, section > h1, footer") == []
    assert reader.one(".handbook-scene").is_displayed()
    reader.press(".handbook-scene-choose")
    reader.keys("r", "\ue014")
    reader.until(lambda: len(reader.all(".handbook-scene-part")) == 2, "the next step")
    reader.keys("\ue00c")
    reader.one(".handbook-plenary-start")


def test_a_text_field_grows_with_its_text(reader: Reader) -> None:
    reader.open("/verktoy/kanalplan.html")
    reader.press("#answer-hvorfor")
    reader.keys(*["En linje til\ue007"] * 12)  # Enter
    height, text = reader.run(
        "const area = document.querySelector('#answer-hvorfor');"
        "return [area.clientHeight, area.scrollHeight];"
    )
    assert height == text
    assert height > 200
