"""``imsmanifest.xml``, by which a platform knows what is in a package of SCORM 1.2.

Format: SCORM 1.2 Content Aggregation Model, https://adlnet.gov/projects/scorm-1-2-specification/
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.lms.package import Package

NAME = "imsmanifest.xml"
PAGE = "index.html"
CP = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2"


def manifest(
    package: Package, handbook: str, version: str, files: Iterable[str], mastery: int
) -> str:
    """Return the manifest of a package with one page; ``mastery`` is 0 where nobody can fail."""
    root = Element(
        "manifest",
        {
            "identifier": f"handbook.{package.slug}",
            "version": version or "1",
            "xmlns": CP,
            "xmlns:adlcp": ADL,
        },
    )
    metadata = SubElement(root, "metadata")
    SubElement(metadata, "schema").text = "ADL SCORM"
    SubElement(metadata, "schemaversion").text = "1.2"
    organizations = SubElement(root, "organizations", default="handbook")
    organization = SubElement(organizations, "organization", identifier="handbook")
    SubElement(organization, "title").text = handbook[:200]
    item = SubElement(organization, "item", identifier="page", identifierref="files")
    SubElement(item, "title").text = package.title[:200]
    if mastery:
        SubElement(item, "adlcp:masteryscore").text = str(mastery)
    resources = SubElement(root, "resources")
    resource = SubElement(
        resources,
        "resource",
        {"identifier": "files", "type": "webcontent", "adlcp:scormtype": "sco", "href": PAGE},
    )
    for file in files:
        SubElement(resource, "file", href=file)
    indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"
