"""What the server adds to a page: the faults, and the script that waits for the next build."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.preview.build import Report
    from handbook_ext.preview.build_warnings import BuildWarning

SOCKET = "/handbook-preview"

STYLE = """<style>
.handbook-preview { position: sticky; top: 0; z-index: 1000; max-height: 35vh; overflow: auto;
  padding: .75rem 1rem; background: #fff4d6; color: #1f1300; border-bottom: 3px solid #8a5a00;
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
.handbook-preview summary { font-weight: bold; cursor: pointer }
.handbook-preview :focus-visible { outline: 3px solid #1f1300; outline-offset: 2px }
.handbook-preview p, .handbook-preview ul { margin: .25rem 0 }
.handbook-preview code { background: none; color: inherit; font-weight: bold }
html:has(.handbook-preview) { scroll-padding-top: 35vh }
@media print { .handbook-preview { display: none } }
</style>"""

SCRIPT = """<script>
(() => {
  const shown = %s, count = %d;
  if (count) document.title = `(${count}) ${document.title}`;
  const listen = () => {
    const socket = new WebSocket(`ws://${location.host}%s`);
    socket.onmessage = ({ data }) => { if (data !== shown) location.reload(); };
    socket.onclose = () => setTimeout(listen, 1000);
  };
  listen();
})();
</script>"""


def with_box(page: str, docname: str, report: Report | None, version: str) -> str:
    """Return a page with the faults at the top and the script at the end."""
    box, count = "", 0
    if report is not None and report.warnings:
        box, count = faults_box(report, docname), len(report.warnings)
    script = SCRIPT % (json.dumps(version), count, SOCKET)
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
    lists = listed(words["here"], here) + listed(words["elsewhere"], elsewhere)
    return (
        f'{STYLE}<section class="handbook-preview" aria-label="{escape(words["preview"])}"'
        f' tabindex="0"><details open><summary>{escape(title)}</summary>'
        f"<p>{escape(words['shown'])}</p>{lists}</details></section>"
    )


def listed(title: str, warnings: Iterable[BuildWarning]) -> str:
    """Return faults below a title; an empty text when there are none."""
    items = "".join(
        f"<li>{f'<code>{escape(one.place)}</code> ' if one.place else ''}{escape(one.words)}</li>"
        for one in warnings
    )
    return f"<p><strong>{escape(title)}</strong></p><ul>{items}</ul>" if items else ""


def plain_page(title: str, words: str, link: str = "") -> str:
    """Return a page with one message, and a link to the front page if ``link`` is given."""
    leads = f'<p><a href="/">{escape(link)}</a></p>' if link else ""
    return (
        f'<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width"></head>'
        f"<body><main><h1>{escape(words)}</h1>{leads}</main></body></html>"
    )
