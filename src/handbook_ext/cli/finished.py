"""A finished draft, moved to the quiz file of its rule."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from handbook_ext.errors import short_path
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.quiz.folder import quiz_path
from handbook_ext.quiz.lint.drafts import complete, gaps_of
from handbook_ext.source.append import add_entry
from handbook_ext.source.take import leave, take_entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_ext.cli.reading import Handbook
    from handbook_ext.source.append import Kind


def move_draft(handbook: Handbook, wanted: str, kind_of: Callable[[Handbook, str], Kind]) -> None:
    """Move a draft that lacks nothing to its rule's quiz, where readers see it, and say so.

    Ends the command with exit code 2, with nothing changed, when it is none. Raises ``AuthorError``
    when a file cannot be changed.
    """
    draft = handbook.drafts.get(wanted)
    if draft is None:
        fault = _("Utkastet «{id}» finnes ikke.").format(id=wanted)
        raise click.UsageError(f"{fault} {did_you_mean(wanted, handbook.drafts, '')}".strip())
    if wanted in handbook.questions:
        fault = _("Spørsmålet «{question}» finnes fra før. Velg en annen id.")
        raise click.UsageError(fault.format(question=wanted))
    findings = list(gaps_of(draft, handbook.domain))
    rule = draft.question.rules[0] if draft.question and draft.question.rules else ""
    path, target = Path(draft.place.path), quiz_path(handbook.env, rule)
    if not findings and path == target:
        findings = [complete(draft)]
    if findings:
        for finding in findings:
            click.echo(
                f"{short_path(finding.place.path)}:{finding.place.line}: {finding.message}",
                err=True,
            )
        raise SystemExit(2)
    kind = kind_of(handbook, rule)
    taken = take_entry(path, kind, wanted, without="draft")
    line = add_entry(target, kind, wanted, taken.entry)
    leave(path, taken)
    done = _("Flyttet «{id}» til {path}, linje {line}. Kjør «handbook lint».")
    click.echo(done.format(id=wanted, path=target, line=line))
    if taken.is_last:
        click.echo(_("Tok bort {path}, som ikke hadde flere utkast.").format(path=path))
