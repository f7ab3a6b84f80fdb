"""``handbook graph``: the map of branches, as text."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.locale import _
from handbook_ext.quiz.content.branch import in_reading_order
from handbook_ext.quiz.model import Branch, lettered
from handbook_ext.quiz.words import end_words, state_words

if TYPE_CHECKING:
    from collections.abc import Iterator


@click.command()
@click.argument("rule", metavar="REGEL")
@click.pass_obj
def graph(folders: Folders, rule: str) -> None:
    """Vis kartet over de forgrenede spørsmålene til REGEL."""
    quizzes = {quiz.rule: quiz for quiz in read_handbook(folders).quizzes}
    if rule not in quizzes:
        fault = _("Regelen «{rule}» har ingen quiz. Velg en av: {known}.")
        raise click.UsageError(fault.format(rule=rule, known=", ".join(quizzes)))
    branches = [
        (question.id, question.body)
        for question in quizzes[rule].questions
        if isinstance(question.body, Branch)
    ]
    if not branches:
        click.echo(_("Regelen «{rule}» har ingen forgrenede spørsmål.").format(rule=rule))
    for name, body in branches:
        click.secho(name, bold=True)
        for line in branch_lines(body):
            click.echo(line)


def branch_lines(body: Branch) -> Iterator[str]:
    """Yield each step with where its choices lead, then each end."""
    words, endings = state_words(), end_words()
    for step in in_reading_order(body):
        yield f"  [{step.name}] {shorten(step.prompt.markdown, 70, placeholder=' …')}"
        for letter, option in lettered(step.options):
            text = shorten(option.text.markdown, 50, placeholder=" …")
            yield f"     {letter} {words[option.state]}: {text} → {option.next}"
    for end in body.ends:
        text = shorten(end.text.markdown, 60, placeholder=" …")
        yield f"  ({end.name}) {endings[end.state]}: {text}"
