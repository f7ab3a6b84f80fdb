"""``handbook import``: questions of other programs become drafts in a quiz file of their own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click
from docutils.nodes import make_id

from handbook_ext.cli.new import check_role, check_rule
from handbook_ext.cli.output import exit_with
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.errors import AuthorError, Place, short_path
from handbook_ext.intake.columns import template_csv, template_rows
from handbook_ext.intake.formats import read_questions
from handbook_ext.intake.questions import Known, Maker
from handbook_ext.intake.report import Report
from handbook_ext.intake.sheet import xlsx_bytes
from handbook_ext.intake.write import write_drafts
from handbook_ext.locale import _
from handbook_ext.quiz.folder import quiz_file, quiz_path
from handbook_ext.source.files import MAX_NAME, is_there
from handbook_ext.source.replace import replace_file
from handbook_ext.source.scalar import SLUG

if TYPE_CHECKING:
    from handbook_ext.cli.reading import Handbook


@click.command("import")
@click.argument("file", metavar="FIL", type=click.Path(path_type=Path))
@click.option("--name", metavar="NAVN", help="Navnet på quizfilen med utkastene, uten .yaml.")
@click.option("--rule", help="Regelen som spørsmål uten en egen øver på.")
@click.option("--role", help="Hvem spørsmål uten en egen rolle er for.")
@click.option("--template", is_flag=True, help="Skriv en mal for regneark i FIL, .csv eller .xlsx.")
@click.pass_obj
def import_questions(
    folders: Folders,
    /,
    file: Path,
    name: str | None,
    rule: str | None,
    role: str | None,
    *,
    template: bool,
) -> None:
    """Hent spørsmål fra FIL inn som utkast.

    FIL er GIFT (.txt, .gift), Moodle XML (.xml), et regneark (.csv, .xlsx) eller Markdown for
    mkdocs-quiz (.md). Kommandoen lager en ny quizfil og rører ingen andre. Ingen leser ser et utkast
    før du har fylt ut det som mangler.
    """
    handbook = read_handbook(folders)
    given = {
        "rules": [check_rule(handbook, rule)] if rule else [],
        "roles": [check_role(handbook, role)] if role else [],
    }
    report = Report()
    try:
        if template:
            write_template(handbook, file)
            return
        target = new_file(handbook, file, name)
        found = read_questions(file, report)
        maker = Maker(known_in(handbook), report)
        drafts = [with_given(maker.draft(each), given) for each in found]
        write_drafts(target, file, drafts, handbook.env.config.handbook_roles)
    except AuthorError as error:
        exit_with(2, [error])
    for line in report.lines(short_path(str(file))):
        click.echo(line)
    click.echo(summary(len(drafts), short_path(str(target)), report))


def summary(count: int, path: str, report: Report) -> str:
    """Return what was written, and what to do next."""
    written = _("Skrev {count} utkast i {path}. Gjettet: {guessed}. Tapt: {lost}.").format(
        count=count, path=path, guessed=report.count("guessed"), lost=report.count("lost")
    )
    return f"{written} {_('Kjør handbook lint: Den sier hva som mangler, linje for linje.')}"


def known_in(handbook: Handbook) -> Known:
    """Return what the handbook has that drafts may name."""
    titles = {slug: rule.title for slug, rule in handbook.domain.rules.items()}
    config = handbook.env.config
    return Known(titles, config.handbook_roles, config.handbook_work, handbook.question_ids())


def with_given(draft: dict[str, object], given: dict[str, list[str]]) -> dict[str, object]:
    """Return a draft whose empty lists are those given on the command line."""
    return {key: value or given.get(key, value) for key, value in draft.items()}


def new_file(handbook: Handbook, source: Path, name: str | None) -> Path:
    """Return the path of the file to write; end the command when the name is bad or taken."""
    stem = source.name.partition(".")[0]
    wanted = name or make_id(f"{_('utkast')}-{stem}")[:MAX_NAME].strip("-")
    if not re.fullmatch(SLUG, wanted) or len(wanted) > MAX_NAME:
        raise click.UsageError(
            _("Navnet kan bare ha små bokstaver a–z, tall og bindestrek: --name utkast-1.")
        )
    path = quiz_path(handbook.env, wanted)
    if is_there(quiz_file(handbook.env, wanted)):
        raise AuthorError(
            Place(str(path), 1),
            _("Filen finnes fra før, og kommandoen skriver aldri over noe."),
            _("Velg et annet navn med --name."),
        )
    return path


def write_template(handbook: Handbook, path: Path) -> None:
    """Write the template for a spreadsheet; raise ``AuthorError`` when the file exists."""
    if is_there(path):
        raise AuthorError(
            Place(str(path), 1),
            _("Filen finnes fra før, og kommandoen skriver aldri over noe."),
            _("Velg et annet navn."),
        )
    roles = list(handbook.env.config.handbook_roles)
    if path.suffix.lower() not in {".csv", ".xlsx"}:
        raise click.UsageError(_("Malen er et regneark: la navnet slutte på .csv eller .xlsx."))
    is_csv = path.suffix.lower() == ".csv"
    content = template_csv(roles) if is_csv else xlsx_bytes(template_rows(roles))
    replace_file(path, None, content)
    click.echo(_("Skrev malen i {path}.").format(path=short_path(str(path))))
