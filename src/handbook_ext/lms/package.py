"""The packages of a handbook: a page with a rule's questions, a self-check or a guide becomes one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from handbook_ext.lms.plain_names import plain_names
from handbook_ext.quiz.notes import QUIZZES, TAKEN_AS
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.notes import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.environment import BuildEnvironment

Kind = Literal["rule", "selftest", "guide"]


class Package(NamedTuple):
    """A package: the slug of its file, its page, the page's title, and what its page is."""

    slug: str
    docname: str
    title: str
    kind: Kind

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.slug}.scorm.zip"


def packages_of(env: BuildEnvironment) -> Iterator[Package]:
    """Yield the packages: those of the rules in the rules' order, then of other pages by name."""
    domain = HandbookDomain.of(env)
    others: dict[str, Kind] = {}
    homes: dict[str, str] = {}
    for docname, notes in sorted(domain.pages.items()):
        taken = notes[TAKEN_AS]
        if taken:
            others[docname] = taken
        else:
            asked = (rule.slug for rule in notes[RULES] if rule.slug in notes[QUIZZES])
            homes.update(dict.fromkeys(asked, docname))
    slugs: dict[str, str] = {}
    for slug in domain.rules:
        if slug in homes:
            slugs.setdefault(homes[slug], slug)
    named = {**slugs, **{docname: docname for docname in others}}
    for docname, slug in zip(named, plain_names(named.values()), strict=True):
        title = env.titles[docname].astext()
        yield Package(slug, docname, title, others.get(docname, "rule"))
