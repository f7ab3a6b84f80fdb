"""The oldest browsers that readers are promised are those that scripts and styles are built for."""

from __future__ import annotations

import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
BROWSER = ROOT / "src" / "handbook_ext" / "browser"
NAMES = {
    "chrome": "Chrome",
    "edge": "Edge",
    "firefox": "Firefox",
    "safari": "Safari",
    "ios_saf": "iOS",
}


def test_the_accessibility_page_names_the_browsers_of_the_browserslist() -> None:
    entries = json.loads((BROWSER / "package.json").read_text(encoding="utf-8"))["browserslist"]
    least = [entry.split(" >= ") for entry in entries]
    page = (ROOT / "docs" / "om" / "tilgjengelighet.md").read_text(encoding="utf-8")
    section = page.split("## Nettlesere")[1].split("##")[0]
    reported = re.findall(r"(\w+) (\d+(?:\.\d+)?)", section)
    assert reported == [(NAMES[name], version) for name, version in least]
