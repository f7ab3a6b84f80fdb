"""The manifest of every package for learning platforms, against the schemas of SCORM 1.2."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from lxml import etree

from tests.conformance.finding import Finding, Findings
from tests.conformance.packages import SCORM

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME = "SCORM schemas"
MANIFEST = "imsmanifest.xml"


def check(folder: Path) -> Findings:
    """Return what is wrong in the manifests of the packages in a folder."""
    archives = sorted(folder.glob("*.scorm.zip"))
    schema = etree.XMLSchema(etree.parse(SCORM))
    found = [finding for archive in archives for finding in findings(archive, schema)]
    return Findings(NAME, "SCORM 1.2", len(archives), found)


def findings(archive: Path, schema: etree.XMLSchema) -> Iterator[Finding]:
    """Yield each fault in a manifest, and each file that it names or the package has, but not both."""
    with zipfile.ZipFile(archive) as files:
        manifest = etree.fromstring(files.read(MANIFEST))
        present = set(files.namelist()) - {MANIFEST}
    schema.validate(manifest)
    for error in schema.error_log:
        place = f"{archive.name}:{error.line}"
        yield Finding(NAME, error.type_name, place, error.message)
    named = {str(file.get("href")) for file in manifest.iter("{*}file")}
    for name in sorted(named ^ present):
        yield Finding(NAME, "file", archive.name, f"{name} is not both in the package and named")
