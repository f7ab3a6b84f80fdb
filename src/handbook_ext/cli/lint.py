"""``handbook lint``: faults and weaknesses, and how well questions cover the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import click

from handbook_ext.cli.output import FORMS, to_json
from handbook_ext.cli.reading import Folders, read_handbook, sphinx_reads
from handbook_ext.cli.sphinx_warnings import OWN
from handbook_ext.cli.unreadable import UnreadableError
from handbook_ext.errors import short_path
from handbook_ext.locale import _
from handbook_ext.page.review import review_findings
from handbook_ext.print.preflight import preflight
from handbook_ext.quiz.lint import lint as find_weaknesses
from handbook_ext.quiz.lint.coverage import coverage
from handbook_ext.quiz.lint.drafts import draft_findings
from handbook_ext.quiz.lint.short import short_findings
from handbook_ext.quiz.types import TYPES
from handbook_ext.report import all_faults

if TYPE_CHECKING:
    from handbook_ext.cli.reading import Handbook
    from handbook_ext.errors import Place

LISTED_BY_CHECK = {f"{OWN}{part}" for part in ("lint", "review")}
"""The tag of warnings that builds give too, and may suppress; lint lists these by their check."""


class Message(NamedTuple):
    """One line of lint's output."""

    path: str
    line: int
    check: str
    message: str

    @classmethod
    def at(cls, place: Place, check: str, message: str) -> Message:
        """Return a message on one line, with the shortest form of the path."""
        return cls(short_path(place.path), place.line, check, " ".join(message.split()))


@click.command()
@click.option("--coverage", "matrix", is_flag=True, help="Vis hvor mange spørsmål hver regel har.")
@click.option(
    "--format", "form", type=FORMS, default="text", help="text for mennesker, json for maskiner."
)
@click.pass_obj
def lint(folders: Folders, *, matrix: bool, form: str) -> None:
    """Finn feil og svakheter i sider og spørsmål.

    Sier også hva som røper svarene når spørsmålene sees under ett: ord, tall og plasser.

    Avslutter med 1 når det er noe å se på.
    """
    if matrix:
        handbook = read_handbook(folders)
        click.echo(matrix_json(handbook) if form == "json" else matrix_text(handbook))
        return
    messages = findings(folders)
    if form == "json":
        click.echo(to_json([entry._asdict() for entry in messages]))
    else:
        for entry in messages:
            click.echo(f"{entry.path}:{entry.line}: {entry.message} [{entry.check}]")
        found = _("{count} å se på.").format(count=len(messages))
        click.echo(found if messages else _("Ingenting å rette."))
    raise SystemExit(1 if messages else 0)


def findings(folders: Folders) -> list[Message]:
    """Return all messages: faults and Sphinx's warnings sorted by place, then weaknesses.

    When ``conf.py`` cannot be run, that is the only message.
    """
    try:
        handbook = sphinx_reads(folders)
    except UnreadableError as error:
        if error.fault is None:
            click.echo(str(error), err=True)
            raise SystemExit(2) from error
        return [Message.at(error.fault.place, "config", str(error.fault))]
    faults = [*all_faults(handbook.domain), *preflight(handbook.app)]
    messages = [Message.at(place, part, words) for place, words, part in faults]
    messages += [
        Message.at(warning.place, warning.tag.removeprefix(OWN), warning.message)
        for warning in handbook.warnings
        if warning.tag not in LISTED_BY_CHECK
    ]
    messages.sort()
    if not handbook.env.config.handbook_misleads:
        env = handbook.env
        weak = [
            *draft_findings(env),
            *find_weaknesses(env),
            *short_findings(env),
            *review_findings(env),
        ]
        messages += [Message.at(place, check, words) for place, check, words in weak]
    return list(dict.fromkeys(messages))


def matrix_text(handbook: Handbook) -> str:
    """Return the coverage matrix as a plain-text table; a dot means no question."""
    roles = list(handbook.env.config.handbook_roles)
    rows = coverage(handbook.domain.rules.values(), handbook.quizzes)
    first = _("regel")
    width = max([len(first), *(len(row.rule) for row in rows)])
    heads = [*roles, *TYPES, _("i alt")]
    lines = ["  ".join([first.ljust(width), *heads])]
    for row in rows:
        counts = [row.roles.get(role, 0) for role in roles]
        counts += [row.types.get(kind, 0) for kind in TYPES] + [row.total]
        cells = [
            str(count or ".").rjust(len(head)) for count, head in zip(counts, heads, strict=True)
        ]
        lines.append("  ".join([row.rule.ljust(width), *cells]))
    return "\n".join(lines)


def matrix_json(handbook: Handbook) -> str:
    """Return the coverage matrix as JSON."""
    rows = coverage(handbook.domain.rules.values(), handbook.quizzes)
    return to_json([row._asdict() for row in rows])
