"""``handbook lint``: faults and weaknesses, and the coverage of rules by questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.cli.telling import to_json
from handbook_ext.locale import _
from handbook_ext.page.review import review_findings
from handbook_ext.quiz.lint import lint as find_weaknesses
from handbook_ext.quiz.lint import short_path
from handbook_ext.quiz.lint.coverage import coverage
from handbook_ext.quiz.model import TYPES
from handbook_ext.report import all_faults

if TYPE_CHECKING:
    from handbook_ext.cli.reading import Handbook

Told = dict[str, str | int]


@click.command()
@click.option("--coverage", "matrix", is_flag=True, help="Vis hvor mange spørsmål hver regel har.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="text for mennesker, json for maskiner.",
)
@click.pass_obj
def lint(folders: Folders, *, matrix: bool, form: str) -> None:
    """Finn feil og svakheter i sider og spørsmål.

    Avslutter med 1 når det er noe å se på.
    """
    handbook = read_handbook(folders)
    if matrix:
        click.echo(matrix_json(handbook) if form == "json" else matrix_text(handbook))
        return
    told: list[Told] = [
        {"path": short_path(place.path), "line": place.line, "check": part, "message": message}
        for place, message, part in all_faults(handbook.domain)
    ]
    told += [
        {"path": short_path(place.path), "line": place.line, "check": check, "message": message}
        for place, check, message in [
            *find_weaknesses(handbook.env),
            *review_findings(handbook.env),
        ]
    ]
    if form == "json":
        click.echo(to_json(told))
    else:
        for entry in told:
            click.echo("{path}:{line}: {message} [{check}]".format(**entry))
        found = _("{count} å se på.").format(count=len(told))
        click.echo(found if told else _("Ingenting å rette."))
    raise SystemExit(1 if told else 0)


def matrix_text(handbook: Handbook) -> str:
    """Return the coverage matrix as a table; a dot where there is no question."""
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
    """Return the coverage matrix for machines."""
    rows = coverage(handbook.domain.rules.values(), handbook.quizzes)
    return to_json([row._asdict() for row in rows])
