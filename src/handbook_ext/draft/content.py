"""«Se over utkastet» as nodes of the page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes as docutils_nodes

from handbook_ext.draft import nodes
from handbook_ext.rule.role import rule_link
from handbook_ext.source.plain import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.draft.model import Check, Choice, Lookover
    from handbook_ext.source.markdown import MarkdownReader


def print_lookover(
    lookover: Lookover,
    reader: MarkdownReader,
    docname: str,
    **data: Any,  # noqa: ANN401 - plain data
) -> nodes.handbook_draft:
    """Return the nodes; ``data`` is what the page's script passes to the engine."""
    block = nodes.handbook_draft(
        choices={
            "kind": pairs(lookover.kinds),
            "channel": pairs(lookover.channels),
            "extras": pairs(lookover.extras),
        },
        lines=pairs(lookover.lines),
        support_smartquotes=False,
        **data,
    )
    listed = nodes.handbook_draft_list()
    for line in lookover.lines:
        listed += nodes.handbook_draft_line("", "", *reader.inline(line.text))
        checks = [check for check in lookover.checks if check.line == line.id]
        printed = (print_check(check, reader, docname) for check in checks)
        listed += nodes.handbook_draft_checks("", *printed, bullet="*")
    block += listed
    return block


def print_check(check: Check, reader: MarkdownReader, docname: str) -> nodes.handbook_draft_check:
    """Return a check with its question and links to its rules."""
    block = nodes.handbook_draft_check(check=check.id)
    title = nodes.handbook_draft_title()
    title += docutils_nodes.strong("", "", *reader.inline(check.title))
    title.source, title.line = check.title.place
    block += title
    ask = nodes.handbook_draft_ask("", *reader.blocks(check.ask))
    if check.rules:
        links = docutils_nodes.paragraph()
        for slug in check.rules:
            if len(links):
                links += docutils_nodes.Text(" · ")
            link = rule_link(str(slug), docname)
            link.source, link.line = slug.place
            links += link
        ask += links
    block += ask
    return block


def pairs(choices: Iterable[Choice]) -> list[tuple[str, str]]:
    """Return the ids of choices, each with its text."""
    return [(choice.id, plain(choice.text.markdown, {})) for choice in choices]
