"""What the server adds to a page: the faults, and the script that waits for the next build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.templating import render

if TYPE_CHECKING:
    from handbook_ext.preview.build import Report

SOCKET = "/handbook-preview"


def with_box(page: str, docname: str, report: Report | None, version: str) -> str:
    """Return a page with the faults at the top and the script at the end."""
    box, count = "", 0
    if report is not None and report.warnings:
        box, count = faults_box(report, docname), len(report.warnings)
    script = render("preview/templates/script.html", version=version, count=count, socket=SOCKET)
    start = page.find(">", page.find("<body")) + 1
    end = page.rfind("</body>")
    if not start or end < start:
        return page + box + script
    return page[:start] + box + page[start:end] + script + page[end:]


def faults_box(report: Report, docname: str) -> str:
    """Return all faults as HTML: those of the page first, then those of other pages."""
    words, pages = report.words, report.pages or {}
    here = [
        each for each in report.warnings if not each.path or docname in pages.get(each.path, ())
    ]
    elsewhere = [each for each in report.warnings if each not in here]
    count = len(report.warnings)
    title = words["one"] if count == 1 else words["many"].format(count=count)
    return render(
        "preview/templates/box.html", words=words, title=title, here=here, elsewhere=elsewhere
    )


def plain_page(title: str, words: str, link: str = "") -> str:
    """Return a page with one message, and a link to the front page if ``link`` is given."""
    return render("preview/templates/plain.html", title=title, words=words, link=link)
