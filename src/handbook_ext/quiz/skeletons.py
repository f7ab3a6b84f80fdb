"""Skeletons of questions: complete YAML in which texts in angle brackets are to be replaced."""

from __future__ import annotations

from textwrap import dedent

from handbook_ext.locale import _
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


def skeleton(kind: str, question_id: str, role: str, rule: str) -> str:
    """Return the YAML of a new question, as a list with one item."""
    own = TYPES[kind]
    body = (PROMPT if own.prompted else "") + own.skeleton.replace("{rule}", rule)
    return dedent(FRAME.format(id=question_id, kind=kind, role=role, body=body))


def remedies() -> dict[str, str]:
    """Return each text in a skeleton's brackets, with what to write instead."""
    choice = _("Skriv hva leseren kan velge.")
    reason = _("Forklar med én til tre setninger hva som følger, og hvorfor.")
    category = _("Gi kategorien et kort navn, skrevet likt i «categories» og «category».")
    item, step = _("Skriv hva som skal sorteres."), _("Skriv hva som skal gjøres.")
    why_there = _("Forklar hvorfor det kommer der.")
    piece = _("Skriv en bit av utkastet.")
    prompt = _("Skriv spørsmålet, for eksempel «Hva bør du gjøre?».")
    point = _("Skriv noe som gode svar har med.")
    return {
        "<Beskriv situasjonen.>": _(
            "Skriv hvem leseren er, hvor det skjer, og hva som nettopp hendte."
        ),
        "<Noe ei gruppe kan snakke om.>": _(
            "Skriv et spørsmål til samtale, eller fjern «discuss»."
        ),
        "<Hva bør du gjøre?>": prompt,
        "<Hva bør du gjøre først?>": prompt,
        "<Ett valg.>": choice,
        "<Et annet valg.>": choice,
        "<Noe som er rett å velge.>": choice,
        "<Noe som er galt å velge.>": choice,
        REASON: reason,
        "<Én kategori>": category,
        "<En annen>": category,
        "<Noe å sortere.>": item,
        "<Noe annet.>": item,
        "<Det første.>": step,
        "<Det andre.>": step,
        "<Det siste.>": step,
        "<Hvorfor det kommer først.>": why_there,
        "<Hvorfor det kommer nå.>": why_there,
        "<Hvorfor det kommer sist.>": why_there,
        "<En bit som kan stå.>": piece,
        "<En bit som bør endres.>": piece,
        "<Hvorfor biten bør endres.>": _("Forklar hvorfor biten bør endres."),
        "<Slik gikk det.>": _("Fortell hvordan det gikk."),
        "<Et moment.>": point,
        "<Et moment til.>": point,
    }
