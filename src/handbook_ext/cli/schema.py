"""``handbook schema``: write the JSON Schemas of the files that editors write."""

from __future__ import annotations

import json

import click

from handbook_ext.channel.folder import channels_path
from handbook_ext.channel.schema import channel_schema
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.draft.folder import draft_path
from handbook_ext.draft.schema import draft_schema
from handbook_ext.locale import _
from handbook_ext.quiz.folder import quiz_folder
from handbook_ext.quiz.schema import quiz_schema
from handbook_ext.search.schema import synonyms_schema
from handbook_ext.search.synonyms import synonyms_path
from handbook_ext.tools.folder import tool_folder
from handbook_ext.tools.schema import limits_schema, tool_schema


@click.command()
@click.pass_obj
def schema(folders: Folders) -> None:
    """Skriv skjemaene som gir hjelp i redigeringsprogrammet, ved siden av filene de er for."""
    env = read_handbook(folders).env
    schemas = {
        quiz_folder(env) / "schema.json": quiz_schema(
            env.config.handbook_roles, env.config.handbook_work
        ),
        tool_folder(env) / "tool-schema.json": tool_schema(),
        tool_folder(env) / "limits-schema.json": limits_schema(),
        channels_path(env).parent / "channel-schema.json": channel_schema(),
        draft_path(env).parent / "draft-schema.json": draft_schema(env.config.handbook_roles),
        synonyms_path(env).parent / "synonyms-schema.json": synonyms_schema(),
    }
    for path, content in schemas.items():
        if path.parent.is_dir():
            text = json.dumps(content, ensure_ascii=False, indent=1)
            path.write_text(text + "\n", encoding="utf-8")
            click.echo(_("Skrev {path}.").format(path=path))
