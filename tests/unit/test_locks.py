"""All environments have the same versions, each from the machine's own index."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict

from tests.prose import ROOT

LOCKS = sorted(ROOT.joinpath("locks").glob("*.txt"))
PIN = re.compile(r"^([\w.-]+)(?:\[[^\]]*\])?==([^\s;\\]+)(?: ; (.+?))?(?: \\)?$", re.MULTILINE)

PARTS = {"build", "tools"}
"""The groups that are installed only as parts of others."""


def pins(text: str) -> list[tuple[str, str]]:
    """Return names and versions; an old Python may need an older version of a package."""
    return [
        (re.sub(r"[-_.]+", "-", name).lower(), version)
        for name, version, where in PIN.findall(text)
        if not where.startswith("python_full_version <")
    ]


def test_a_package_has_one_version_in_all_environments_and_it_is_the_one_asked_for() -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for path in LOCKS:
        for name, version in pins(path.read_text(encoding="utf-8")):
            found[name].add(version)
    project = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    assert {path.stem for path in LOCKS} == set(groups) - PARTS
    for asked in groups.values():
        for name, version in pins("\n".join(entry for entry in asked if isinstance(entry, str))):
            assert found[name] == {version}, name
    assert {name: versions for name, versions in found.items() if len(versions) > 1} == {}


def test_no_lock_names_where_packages_come_from() -> None:
    for path in LOCKS:
        text = path.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "://" not in text
        assert "index-url" not in text
