"""A learning platform for tests: packages unpacked in a folder, and a page that plays them."""

from __future__ import annotations

import re
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from tests.prose import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import FrameLocator, Page

RUNTIME = ROOT / "src/handbook_ext/browser/node_modules/scorm-again/dist/scorm12.js"
OWN = Path(__file__).parent
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; frame-ancestors 'self'"
)
"""A policy as strict as the pages of packages can bear."""

RULES = {
    r"cmi\.core\.lesson_status": r"incomplete|completed|passed|failed",
    r"cmi\.core\.exit": r"suspend",
    r"cmi\.core\.score\.(raw|min|max)": r"\d{1,2}|100",
    r"cmi\.suspend_data": r"[ -~]{0,4096}",
    r"cmi\.interactions\.\d+\.id": r"[A-Za-z0-9_.-]{1,255}",
    r"cmi\.interactions\.\d+\.type": r"choice|matching|sequencing|performance|fill-in",
    r"cmi\.interactions\.\d+\.result": r"neutral|0(\.\d{1,2})?|1",
}
"""What may be set, and to what: SCORM 1.2, and no more than a package says that it tells."""


def install(folder: Path, packages: Path) -> None:
    """Unpack the packages in a folder, each below its slug, beside the page that plays them."""
    for archive in packages.glob("*.scorm.zip"):
        with zipfile.ZipFile(archive) as files:
            files.extractall(folder / archive.name.removesuffix(".scorm.zip"))
    for file in (RUNTIME, OWN / "player.html", OWN / "player.js"):
        shutil.copy(file, folder)


UNTIL = """
(given) => new Promise((done, fail) => {
  const late = setTimeout(() => fail(new Error("It never came.")), 20000);
  const look = () => {
    if (!(CONDITION)) return setTimeout(look, 20);
    clearTimeout(late);
    done();
  };
  look();
})
"""


@dataclass
class Visit:
    """A reader who plays a package."""

    page: Page

    @property
    def frame(self) -> FrameLocator:
        """The package."""
        return self.page.frame_locator("iframe")

    def said(self, name: str = "") -> list[dict[str, Any]]:
        """Return the calls so far, all or those of a function."""
        said: list[dict[str, Any]] = self.page.evaluate("said")
        return [call for call in said if name in {"", call["name"]}]

    def stored(self) -> dict[str, str]:
        """Return what was set, by name."""
        stored: dict[str, str] = self.page.evaluate("stored")
        return stored

    def until(self, condition: str, given: object = None) -> None:
        """Wait until a condition holds.

        Playwright's ``wait_for_function`` evaluates a text anew each time, which the policy forbids: it fails when
        the condition does not hold at once.
        """
        self.page.evaluate(UNTIL.replace("CONDITION", condition), given)

    def wait_for(self, name: str, value: str) -> None:
        """Wait until something is stored."""
        self.until(
            "JSON.parse(sessionStorage.getItem('platform') ?? '{}')[given[0]] === given[1]",
            [name, value],
        )

    def wait_for_commits(self, count: int) -> None:
        """Wait until the platform has been asked to store a number of times."""
        self.until("said.filter(({name}) => name === 'LMSCommit').length >= given", count)

    def leave(self) -> None:
        """Leave the package, as a platform does."""
        self.page.evaluate("document.querySelector('iframe').src = 'about:blank'")
        self.until("said.some(({name}) => name === 'LMSFinish')")

    def leave_unheard(self) -> None:
        """Leave a package that no longer tells the platform anything."""
        self.page.evaluate("document.querySelector('iframe').src = 'about:blank'")
        expect(self.frame.locator(".handbook-lms")).to_have_count(0)


def faults(said: list[dict[str, Any]]) -> list[str]:
    """Return what in a conversation is not as SCORM 1.2 has it, or more than the package says."""
    found = []
    for call in said:
        words = f"{call['name']}({', '.join(call['given'])}) gave {call['answer']}, {call['code']}"
        if call["code"] not in {"0", 0}:
            found.append(words)
        if call["name"] == "LMSSetValue":
            name, value = call["given"]
            allowed = [rule for pattern, rule in RULES.items() if re.fullmatch(pattern, name)]
            if not allowed or not re.fullmatch(allowed[0], value):
                found.append(words)
    return found
