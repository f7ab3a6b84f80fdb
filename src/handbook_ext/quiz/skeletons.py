"""Skeletons of questions: complete YAML in which texts in angle brackets are to be replaced."""

from __future__ import annotations

import re
from textwrap import dedent
from typing import TYPE_CHECKING

from sphinx.locale import get_translation

from handbook_ext.locale import CATALOGUE, later
from handbook_ext.quiz.types import TYPES
from handbook_ext.quiz.types.question_type import REASON

if TYPE_CHECKING:
    from collections.abc import Iterable

HEAD = "# yaml-language-server: $schema=schema.json\nrule: {rule}\nquestions:\n"
"""How a quiz file begins."""
HEAD_UPON = HEAD.replace("questions:", "pack: {pack}\nquestions:")
"""How one begins that builds upon a pack's."""
FRAME = """\
  - id: {id}
    type: {kind}
    roles: [{role}]                # flere: {all_roles}
    situation: |                   # 40–70 ord: hvem du er, hvor, hva som nettopp skjedde
      <Beskriv situasjonen.>
{body}    discuss: |                     # vises bare for kursholdere
      <Noe ei gruppe kan snakke om.>
"""
PROMPT = "    prompt: <Hva bør du gjøre?>\n"
WORDS = re.compile(r"<[^<>\n]+>|(?<=[ ]#[ ]) *\S.*$", re.MULTILINE)
"""What is translated in a skeleton: the texts to be replaced, and the comments."""
REMEDIES: dict[str, str] = {
    "<Beskriv situasjonen.>": later(
        "Skriv hvem leseren er, hvor det skjer, og hva som nettopp hendte."
    ),
    "<Noe ei gruppe kan snakke om.>": later(
        "Skriv et spørsmål til samtale, eller fjern «discuss»."
    ),
    "<Hva bør du gjøre?>": later("Skriv spørsmålet, for eksempel «Hva bør du gjøre?»."),
    REASON: later("Forklar med én til tre setninger hva som følger, og hvorfor."),
}
for _own in TYPES.values():
    REMEDIES.update(_own.skeleton.remedies)
"""What to write in place of each text in a skeleton's angle brackets, as the code has it."""


def skeleton(kind: str, question_id: str, role: str, rule: str, roles: Iterable[str] = ()) -> str:
    """Return the YAML of a new question, as a list with one item.

    ``roles`` are all that there are: a comment shows how several are written.
    """
    own = TYPES[kind]
    body = (PROMPT if own.prompted else "") + own.skeleton.yaml.replace("{rule}", rule)
    frame = FRAME.replace("{all_roles}", "{{all_roles}}")
    yaml = frame.format(id=question_id, kind=kind, role=role, body=body)
    return translated(dedent(yaml)).replace("{all_roles}", f"[{', '.join(roles or (role,))}]")


def translated(yaml: str) -> str:
    """Return a skeleton in the handbook's language."""
    spoken = get_translation(CATALOGUE)
    return WORDS.sub(lambda found: str(spoken(found.group())), yaml)


def remedies() -> dict[str, str]:
    """Return what to write in place of each text in angle brackets, in the handbook's language."""
    return {translated(text): str(remedy) for text, remedy in REMEDIES.items()}
