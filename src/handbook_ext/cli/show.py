"""``handbook show``: a question and its key in the terminal."""

from __future__ import annotations

from textwrap import fill

import click

from handbook_ext.cli.output import FORMS, to_json
from handbook_ext.cli.reading import Folders, find_question, read_handbook
from handbook_ext.locale import _
from handbook_ext.quiz.plain_question import PlainQuestion


@click.command()
@click.argument("question_id", metavar="ID")
@click.option(
    "--format",
    "form",
    type=FORMS,
    default="text",
    help="text for mennesker; json gir det spørsmålet rettes etter.",
)
@click.pass_obj
def show(folders: Folders, question_id: str, form: str) -> None:
    """Vis spørsmålet ID med fasit."""
    handbook = read_handbook(folders)
    question = find_question(handbook, question_id)
    if form == "json":
        click.echo(to_json(question.data()))
        return
    titles = {slug: rule.title for slug, rule in handbook.domain.rules.items()}
    words = PlainQuestion(question, titles)
    kinds = [question.body.type, *question.roles]
    if question_id not in handbook.questions:
        kinds.append(_("utkast, som ingen leser ser"))
    click.secho(f"{question.id} ({', '.join(kinds)})", bold=True)
    paragraphs = [words.situation(), *words.answer()]
    for paragraph in paragraphs:
        lines = paragraph.splitlines() if paragraph.startswith("- ") else [paragraph]
        indent = "  " if paragraph.startswith("- ") else ""
        wrapped = [fill(" ".join(line.split()), 88, subsequent_indent=indent) for line in lines]
        click.echo("\n" + "\n".join(wrapped))
    click.secho("\n" + _("Fasit"), bold=True)
    states, labels = words.states(), words.labels()
    for name, reason in words.reasons().items():
        label = f"{labels[name]} – {states[name]}. " if name in states else f"{labels[name]} – "
        click.echo(fill(label + reason, 88, subsequent_indent="    "))
    for point in words.points():
        click.echo(fill(f"– {point}", 88, subsequent_indent="  "))
