"""The ways in which authors may lay out a quiz file."""

from __future__ import annotations

import json
from typing import NamedTuple

from hypothesis import strategies as st


class Layout(NamedTuple):
    """A layout of a quiz file."""

    column: int
    dash: str
    text_style: str
    options_in_brackets: bool
    comment_below: int | None
    questions_first: bool
    gap: bool
    end: str
    newline: str


LAYOUTS = st.builds(
    Layout,
    column=st.sampled_from([0, 1, 2, 4, 7]),
    dash=st.sampled_from(["- ", "-   "]),
    text_style=st.sampled_from(["plain", "quoted", "|", "|-", "|+", ">"]),
    options_in_brackets=st.booleans(),
    comment_below=st.sampled_from([None, 0, 2]),
    questions_first=st.booleans(),
    gap=st.booleans(),
    end=st.sampled_from(["", "\n", "\n\n\n", "\n...", "\n...\n# etter\n", "\n# slutt", "\n \n"]),
    newline=st.sampled_from(["\n", "\r\n"]),
)
WORDS = st.text("abcæøå «»–#:-'\"[]{}&*!%@`,>?|~<\\ 19", min_size=1, max_size=30).map(
    lambda text: f"Si {text.strip()}."
)


def laid_out(texts: list[str], layout: Layout) -> str:
    """Return a valid quiz file with a question for each text."""
    lines = ["questions:  # alle"]
    for number, text in enumerate(texts):
        margin = " " * (layout.column + len(layout.dash))
        block = [
            f"id: q-{number}  # nr {number}",
            "type: single",
            "roles: [mandat]",
            "prompt: Hva?",
            *options(text, in_brackets=layout.options_in_brackets),
            *situation(text, layout.text_style),
        ]
        lines += [" " * layout.column + layout.dash + block[0]]
        lines += [margin + line if line else "" for line in block[1:]]
        lines += [""] * layout.gap
    if layout.comment_below is not None:
        lines.append(" " * layout.comment_below + "# under")
    rule = ["# hode", "rule: rolle"]
    whole = [*lines, *rule] if layout.questions_first else [*rule, *lines]
    return ("\n".join(whole) + layout.end).replace("\n", layout.newline)


def situation(text: str, style: str) -> list[str]:
    if style == "plain":
        return ["situation: En vanlig dag"]
    if style == "quoted":
        return [f"situation: {json.dumps(text, ensure_ascii=False)}"]
    return [f"situation: {style} # hvordan", f"  {text}", "", "  # ingen kommentar"]


def options(text: str, *, in_brackets: bool) -> list[str]:
    quoted = "'" + text.replace("'", "''") + "'"
    if in_brackets:
        return [
            "options: [",
            f"  {{text: {quoted}, verdict: best, feedback: F}}, # den beste",
            "  {text: To, verdict: risky, feedback: F}]",
        ]
    return [
        "options:",
        f"- text: {quoted}",
        "  verdict: best # den beste",
        "  feedback: F",
        "- {text: To, verdict: risky, feedback: F}",
    ]
