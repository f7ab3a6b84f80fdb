"""All pages in every engine on a phone and a desktop: nothing overflows, and no script fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.pages import find_pages

if TYPE_CHECKING:
    from pathlib import Path

    from tests.engines.reader import Reader

# These browsers' windows cannot be as narrow as a phone, but a frame can, and media queries use it.
LOAD = """
const [path, width, done] = arguments;
document.querySelector("iframe")?.remove();
const frame = document.createElement("iframe");
frame.style = `position: absolute; inset: 0 auto auto 0; width: ${width}px; height: 844px; border: 0`;
frame.addEventListener("load", () => {
  const { scrollingElement: page } = frame.contentDocument;
  const wide = page.scrollWidth - page.clientWidth;
  const sticking = [...frame.contentDocument.querySelectorAll("article *")]
    .filter((each) => each.getBoundingClientRect().right > width + 1 && wide > 0)
    .map((each) => each.outerHTML.slice(0, 80));
  done([frame.contentWindow.innerWidth, wide, sticking.slice(0, 3), page.textContent.length]);
});
frame.src = path;
document.body.append(frame);
"""


@pytest.mark.sweep
@pytest.mark.parametrize("width", [390, 1280])
def test_no_page_has_to_be_scrolled_sideways(reader: Reader, site: Path, width: int) -> None:
    reader.open("/genindex.html")
    faults = {}
    pages = find_pages(site)
    for path in pages:
        shown, wide, sticking, length = reader.driver.execute_async_script(LOAD, path, width)
        assert (shown, length > 0) == (width, True)
        if wide > 0:
            faults[path] = sticking
    assert faults == {}
    assert len(pages) > 60


def test_no_style_looks_for_a_label_in_every_element(site: Path) -> None:
    # Designsystemet's did, and made WebKit ten times slower on the page of all questions.
    assert ":has(label" not in (site / "_static/handbook-forms.css").read_text(encoding="utf-8")
