"""``handbook graph``: the steps of a branch and where each choice leads, as text."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.locale import _
from handbook_ext.quiz.words import end_words, state_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.quiz.view import View


@click.command()
@click.argument("rule", metavar="REGEL")
@click.pass_obj
def graph(folders: Folders, rule: str) -> None:
    """Vis kartet over de forgrenede spørsmålene til REGEL."""
    quizzes = {quiz.rule: quiz for quiz in read_handbook(folders).quizzes}
    if rule not in quizzes:
        fault = _("Regelen «{rule}» har ingen quiz. Velg en av: {known}.")
        raise click.UsageError(fault.format(rule=rule, known=", ".join(quizzes)))
    branches = {
        question.id: view
        for question in quizzes[rule].questions
        if (view := question.view()).endings
    }
    if not branches:
        click.echo(_("Regelen «{rule}» har ingen forgrenede spørsmål.").format(rule=rule))
    for name, view in branches.items():
        click.secho(name, bold=True)
        for line in branch_lines(view):
            click.echo(line)


def branch_lines(view: View) -> Iterator[str]:
    """Yield the lines for each step and where its choices lead, then those for the ends."""
    words, endings = state_words(), end_words()
    for step in view.interactions:
        asked = step.prompt.markdown if step.prompt else ""
        yield f"  [{step.name}] {shorten(asked, 70, placeholder=' …')}"
        for row in step.rows:
            text = shorten(row.text.markdown, 50, placeholder=" …")
            yield f"     {row.letter} {words[row.state]}: {text} → {row.onward}"
    for end in view.endings:
        text = shorten(end.text.markdown, 60, placeholder=" …")
        yield f"  ({end.name}) {endings[end.state]}: {text}"
