"""What the form looks for in the texts of a question: what gives people away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.draft.arrange import pack
from handbook_ext.draft.folder import draft_path
from handbook_ext.draft.load import load_lookover
from handbook_ext.source.files import is_there
from handbook_ext.source.plain import plain

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def checks_of_situations(env: BuildEnvironment) -> dict[str, Any] | None:
    """Return the ``checks`` as the engine takes them, and their ``titles``; ``None`` without any.

    The faults of the file are reported on the page that looks over drafts.
    """
    path = draft_path(env)
    env.note_dependency(path)
    if not is_there(path):
        return None
    loaded = load_lookover(path, env.config.handbook_roles)
    lookover = loaded.lookover and loaded.lookover.for_situations
    if lookover is None or not lookover.checks:
        return None
    return {
        "checks": pack(lookover, env.config.handbook_mail_hosts),
        "titles": {check.id: within(plain(check.title.markdown, {})) for check in lookover.checks},
    }


def within(title: str) -> str:
    """Return a title as a part of a sentence; an abbreviation stays as it is.

    >>> within("Navn og alder"), within("ID i bilde")
    ('navn og alder', 'ID i bilde')
    """
    return title[:1].lower() + title[1:] if title[1:2].islower() else title
