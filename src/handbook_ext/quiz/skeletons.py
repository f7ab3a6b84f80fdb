"""Skeletons of questions: complete YAML in which texts in angle brackets are to be replaced."""

from __future__ import annotations

from textwrap import dedent

from handbook_ext.locale import later
from handbook_ext.quiz.types import TYPES
from handbook_ext.quiz.types.question_type import REASON

FRAME = """\
  - id: {id}
    type: {kind}
    roles: [{role}]                # flere: [mandat, ansatt]
    situation: |                   # 40–70 ord: hvem du er, hvor, hva som nettopp skjedde
      <Beskriv situasjonen.>
{body}    discuss: |                     # vises bare for kursholdere
      <Noe ei gruppe kan snakke om.>
"""
PROMPT = "    prompt: <Hva bør du gjøre?>\n"
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
"""What to write in place of each text in a skeleton's angle brackets."""


def skeleton(kind: str, question_id: str, role: str, rule: str) -> str:
    """Return the YAML of a new question, as a list with one item."""
    own = TYPES[kind]
    body = (PROMPT if own.prompted else "") + own.skeleton.yaml.replace("{rule}", rule)
    return dedent(FRAME.format(id=question_id, kind=kind, role=role, body=body))
