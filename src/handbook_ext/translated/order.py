"""Which pages matter most to whoever reads a translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.environment import BuildEnvironment

BACKGROUND = "background"
"""What ``search_kind`` says of a page that few read."""


def by_importance(env: BuildEnvironment) -> list[str]:
    """Return all pages: those of rules in the order of the rules, then others as they are listed, background last."""
    ruled = dict.fromkeys(rule.docname for rule in HandbookDomain.of(env).rules.values())
    listed = dict.fromkeys([*ruled, *below(env, env.config.root_doc, set()), *sorted(env.all_docs)])
    kinds = {docname: env.metadata[docname].get("search_kind", "") for docname in listed}
    return sorted(listed, key=lambda docname: kinds[docname] == BACKGROUND)


def below(env: BuildEnvironment, docname: str, seen: set[str]) -> Iterator[str]:
    """Yield a page and those listed below it, each once."""
    if docname not in seen:
        seen.add(docname)
        yield docname
        for child in env.toctree_includes.get(docname, ()):
            yield from below(env, child, seen)
