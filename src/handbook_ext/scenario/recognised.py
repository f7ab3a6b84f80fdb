"""What the form looks for in the texts of a question: what gives people away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from handbook_ext.draft.arrange import pack
from handbook_ext.draft.folder import draft_path
from handbook_ext.draft.load import load_lookover
from handbook_ext.source.files import is_there
from handbook_ext.source.plain import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sphinx.environment import BuildEnvironment

    from handbook_ext.errors import AuthorError


class SituationChecks(NamedTuple):
    """What the form looks for, and the faults of the file that says so."""

    data: dict[str, Any] | None
    """The ``checks`` as the engine takes them, and their ``titles``; ``None`` without any."""
    faults: Sequence[AuthorError]


def checks_of_situations(env: BuildEnvironment) -> SituationChecks:
    """Read what the form looks for; a handbook without the file looks for nothing."""
    path = draft_path(env)
    env.note_dependency(path)
    if not is_there(path):
        return SituationChecks(None, [])
    # What has been learnt of drafts says nothing of situations, so that file is not read.
    loaded = load_lookover(path, env.config.handbook_roles, is_learning=True)
    lookover = loaded.lookover and loaded.lookover.for_situations
    if lookover is None or not lookover.checks:
        return SituationChecks(None, loaded.faults)
    data = {
        "checks": pack(lookover, env.config.handbook_mail_hosts),
        "titles": {check.id: within(plain(check.title.markdown, {})) for check in lookover.checks},
    }
    return SituationChecks(data, loaded.faults)


def within(title: str) -> str:
    """Return a title as a part of a sentence; an abbreviation stays as it is.

    >>> within("Navn og alder"), within("ID i bilde")
    ('navn og alder', 'ID i bilde')
    """
    return title[:1].lower() + title[1:] if title[1:2].islower() else title
