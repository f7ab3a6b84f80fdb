"""The register of rules: an index page that Sphinx makes from the domain."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, cast

from sphinx.domains import Index, IndexEntry

from handbook_ext.locale import later
from handbook_ext.rule.approval import approval_words
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.number import whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


class Worded:
    """A class attribute in the handbook's language, translated each time it is read.

    It is a plain string: Sphinx's lazy translations cannot be serialized as JSON.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    def __get__(self, instance: object, owner: type) -> str:
        """Return the text in the current language."""
        return str(self.text)


REGISTER = "handbook-rules"
"""The page of the register: Sphinx joins the names of the domain and of the index."""


class RuleIndex(Index):
    """All rules by kind and number, with their approval and strength."""

    name = "rules"
    localname = cast("str", Worded(later("Regelregister")))
    shortname = cast("str", Worded(later("regler")))
    domain: HandbookDomain

    def generate(
        self, docnames: Iterable[str] | None = None
    ) -> tuple[list[tuple[str, list[IndexEntry]]], bool]:
        """Return the rules grouped by kind; nothing is collapsed."""
        config = self.domain.env.config
        pages = None if docnames is None else set(docnames)
        groups: dict[str, list[IndexEntry]] = {}
        for rule in self.domain.rules.values():
            if pages is None or rule.docname in pages:
                name = numbered(rule.number, rule.title)
                approval = approval_words(rule.approved, config) if rule.approved else ""
                word = config.handbook_strengths[rule.strength]["word"] if rule.strength else ""
                entry = IndexEntry(name, 0, rule.docname, rule.anchor, approval, "", word)
                groups.setdefault(config.handbook_rule_kinds[rule.kind], []).append(entry)
        return list(groups.items()), False


class UnlinkedRuleIndex(RuleIndex):
    """The same, without the link to it that themes print on every page."""

    shortname = ""


def numbered(number: str, title: str) -> str:
    """Return a title with its number, if it has one, before it.

    >>> numbered("2", "Si fra"), numbered("3.2 b", "Si fra"), numbered("", "Si fra")
    ('2. Si fra', '3.2 b Si fra', 'Si fra')
    """
    if whole(number) is not None:
        return f"{number}. {title}"
    return f"{number} {title}".lstrip()


def escape_groups(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Escape the names of kinds on the register's page, as Sphinx's template does not."""
    if pagename == REGISTER:
        context["content"] = [(escape(kind), entries) for kind, entries in context["content"]]


def note_target(app: Sphinx, env: BuildEnvironment) -> None:
    """Let pages, and other sites, link to the register if there is one: Sphinx writes no empty one."""
    targets = env.domains.standard_domain
    if HandbookDomain.of(env).rules:
        targets.note_hyperlink_target(REGISTER, REGISTER, "", RuleIndex.localname)
    else:
        targets.labels.pop(REGISTER, None)
        targets.anonlabels.pop(REGISTER, None)
