"""An open notebook, as its reader uses it: cells are written and run one after another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

RUN = re.compile(r"^\[\d+\]:$")


class Notebook:
    """A notebook in JupyterLite; its last cell is always an empty one to write in."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.cells = page.locator(".jp-Notebook .jp-CodeCell")
        expect(self.cells).to_have_count(1)
        expect(page.locator(".jp-Toolbar-kernelName")).to_have_text("MicroPython")
        # A cell that is run before the kernel is there is not run at all.
        ready = page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")
        expect(ready).to_be_attached(timeout=60_000)

    def write(self, code: str) -> Locator:
        """Write code in the last cell; return the cell."""
        cell = self.cells.nth(self.cells.count() - 1)
        cell.locator(".cm-content").click()
        self.page.keyboard.insert_text(code)
        return cell

    def start(self, code: str) -> Locator:
        """Run code and return its cell, which may still be running."""
        count = self.cells.count()
        cell = self.write(code)
        self.page.keyboard.press("Shift+Enter")
        expect(self.cells).to_have_count(count + 1)
        return cell

    def run(self, code: str) -> Locator:
        """Run code to its end; return what is below its cell."""
        cell = self.start(code)
        expect(prompt(cell)).to_have_text(RUN)
        return outputs(cell)


def prompt(cell: Locator) -> Locator:
    """Return the number before a cell, which is ``[*]:`` while it runs."""
    return cell.locator(".jp-InputArea-prompt")


def outputs(cell: Locator) -> Locator:
    """Return each output below a cell."""
    return cell.locator(".jp-OutputArea-output")
