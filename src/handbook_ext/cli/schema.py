"""``handbook schema``: the JSON Schema of quiz files."""

from __future__ import annotations

import json

import click

from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.locale import _
from handbook_ext.quiz.folder import quiz_folder
from handbook_ext.quiz.schema import quiz_schema


@click.command()
@click.pass_obj
def schema(folders: Folders) -> None:
    """Skriv skjemaet som gir hjelp i redigeringsprogrammet, ved siden av quizfilene."""
    env = read_handbook(folders).env
    path = quiz_folder(env) / "schema.json"
    text = json.dumps(quiz_schema(env.config.handbook_roles), ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")
    click.echo(_("Skrev {path}.").format(path=path))
