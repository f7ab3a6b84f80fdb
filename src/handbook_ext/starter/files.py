"""The files of a new handbook, from its templates and its words."""

from __future__ import annotations

import json
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from handbook_ext.config.defaults import TONES
from handbook_ext.quiz.schema import quiz_schema
from handbook_ext.starter.answers import texts_in

if TYPE_CHECKING:
    from handbook_ext.starter.answers import Answers

TEMPLATES = Path(__file__).parent / "templates"
ALL_ROLES, RULE = "ROLES", "RULE"
"""What stands for the roles and the rule in the questions."""


def files_of(answers: Answers) -> dict[str, str]:
    """Return the text of each file by its path in the handbook's folder."""
    texts, markup = answers.texts, answers.writes
    paths = texts["paths"]
    pages = {
        "index": "index",
        f"{paths['rules']}/index": "rules",
        f"{paths['rules']}/{paths['rule']}": "rule",
        f"{paths['check']}/index": "check",
        f"{paths['check']}/{paths['progress']}": "progress",
        f"{paths['check']}/{paths['repeat']}": "repeat",
        f"{paths['course']}/index": "course",
        f"{paths['course']}/{paths['plenary']}": "plenary",
        f"{paths['course']}/{paths['worksheet']}": "worksheet",
        f"{paths['course']}/{paths['key']}": "key",
    }
    written = {
        f"docs/{path}.{markup.suffix}": filled(f"{template}.jinja", answers)
        for path, template in pages.items()
    }
    return written | {
        "conf.py": filled("conf.py.jinja", answers),
        f"quizzes/{paths['rule']}.yaml": questions(answers),
        "quizzes/schema.json": schema(answers),
        "README.md": texts["readme"].format(name=answers.name, rules=paths["rules"]),
        "requirements.txt": f"handbook-ext[all]=={version('handbook-ext')}\n",
        ".gitignore": "_build/\n.venv/\n__pycache__/\n",
        ".github/workflows/handbook.yml": filled("workflow.yml.jinja", answers),
        "deploy/nginx.conf": server(answers.language),
    }


def filled(template: str, answers: Answers) -> str:
    """Return a file from its template."""
    return (
        environment()
        .get_template(template)
        .render(
            answers=answers,
            m=answers.writes,
            t=answers.texts["pages"],
            p=answers.texts["paths"],
            c=answers.texts["conf"],
            tones=TONES,
            kinds=answers.texts["kinds"],
            facts={"reviewed": answers.day.isoformat()},
        )
    )


def server(language: str) -> str:
    """Return the configuration of nginx, with its comments in a language."""
    comments = texts_in(language)["server"]
    return environment().get_template("nginx.conf.jinja").render(c=comments)


def comment(text: str, indent: int = 0) -> str:
    """Return lines as comments, all but the first of them indented."""
    lines = [f"# {line}".rstrip() for line in text.splitlines()]
    return ("\n" + " " * indent).join(lines)


def questions(answers: Answers) -> str:
    """Return the quiz of the first rule."""
    rule = answers.texts["paths"]["rule"]
    head = f"# yaml-language-server: $schema=schema.json\nrule: {rule}\n"
    words: str = answers.texts["questions"]
    roles = f"[{', '.join(answers.roles)}]"
    return head + words.replace(ALL_ROLES, roles).replace(f"fault: {RULE}", f"fault: {rule}")


def schema(answers: Answers) -> str:
    """Return the JSON Schema of quiz files, for editors."""
    content = quiz_schema(answers.roles, {})
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


@cache
def environment() -> Environment:
    """Return the Jinja environment; nothing is escaped, as the files are not HTML."""
    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=False,  # noqa: S701 - the files are pages and configuration, not HTML
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters["comment"] = comment
    found.filters["zip"] = zip
    found.filters["py"] = lambda value: json.dumps(value, ensure_ascii=False)
    return found
