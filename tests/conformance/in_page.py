"""Two checkers that run in the page: IBM's engine and HTML_CodeSniffer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.conformance.finding import Finding
from tests.conformance.packages import CODE_SNIFFER, IBM

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

IBM_NAME, SNIFFER_NAME = "IBM Equal Access", "HTML_CodeSniffer"
# What IBM's engine is sure of; the rest needs review («potential»), or passes.
RUN_IBM = """
async () => {
  const report = await new ace.Checker().check(document, ["WCAG_2_2"]);
  return report.results
    .filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL")
    .map(({ ruleId, message, snippet, path }) =>
      ({ rule: ruleId, what: `${message} ${snippet} ${path.dom}` }));
}
"""
# Type 1 is an error; warnings and notices need review.
RUN_SNIFFER = """
() => new Promise((resolve, reject) => HTMLCS.process("WCAG2AA", document, () =>
  resolve(HTMLCS.getMessages().filter(({ type }) => type === 1).map(({ code, msg, element }) =>
    ({ rule: code, what: `${msg} ${element.outerHTML?.slice(0, 200) ?? ""}` }))), reject))
"""


# IBM's engine checks what is in a closed fold, but computes its names as if nothing were there.
OPEN_FOLDS = "() => { for (const fold of document.querySelectorAll('details')) fold.open = true; }"


def load(page: Page, script: Path, name: str) -> None:
    """Load one of the checkers into a page, unless it is there already."""
    if not page.evaluate(f"'{name}' in window"):
        page.evaluate(script.read_text(encoding="utf-8"))


def find(page: Page, place: str) -> list[Finding]:
    """Return both checkers' certain findings on a page in its present state, with its folds open."""
    page.evaluate(OPEN_FOLDS)
    load(page, IBM, "ace")
    load(page, CODE_SNIFFER, "HTMLCS")
    found: list[Finding] = []
    for checker, program in ((IBM_NAME, RUN_IBM), (SNIFFER_NAME, RUN_SNIFFER)):
        reported: list[dict[str, Any]] = page.evaluate(program)
        found += [Finding(checker, each["rule"], place, each["what"]) for each in reported]
    return found
