"""Skeletons of questions: valid as they stand, with notes on what to write."""

from __future__ import annotations

REASON = "<Hva som følger, og hvorfor. Én til tre setninger.>"

FRAME = """\
  - id: {id}
    type: {kind}
    roles: [{role}]                # flere: [mandat, ansatt]
    situation: |                   # 40–90 ord: hvem du er, hvor, hva som nettopp skjedde
      <Beskriv situasjonen.>
{body}    discuss: |                     # vises bare for kursholdere
      <Noe ei gruppe kan snakke om.>
"""
PROMPT = "    prompt: <Hva bør du gjøre?>\n"

SINGLE = f"""\
    options:                       # like lange; det beste skal ikke være lengst
      - text: <Ett valg.>
        verdict: best              # best · acceptable · risky · breach; nøyaktig ett best
        feedback: {REASON}
      - text: <Et annet valg.>
        verdict: risky
        feedback: {REASON}
"""
MULTIPLE = f"""\
    options:
      - text: <Noe som er rett å velge.>
        correct: true
        feedback: {REASON}
      - text: <Noe som er galt å velge.>
        correct: false
        feedback: {REASON}
"""
CLASSIFY = f"""\
    categories: [<Én kategori>, <En annen>]
    items:
      - text: <Noe å sortere.>
        category: <Én kategori>    # skrevet likt som over
        feedback: {REASON}
      - text: <Noe annet.>
        category: <En annen>
        feedback: {REASON}
"""
ORDER = """\
    items:                         # i riktig rekkefølge; siden stokker dem
      - text: <Det første.>
        feedback: <Hvorfor det kommer først.>
      - text: <Det andre.>
        feedback: <Hvorfor det kommer nå.>
      - text: <Det siste.>
        feedback: <Hvorfor det kommer sist.>
"""
SPOT = """\
    segments:                      # utkastet i biter, i rekkefølge
      - <En bit som kan stå.>
      - text: <En bit som bør endres.>
        fault: {rule}              # regelen eller rådet det gjelder
        feedback: <Hvorfor biten bør endres.>
"""
BRANCH = f"""\
    start: forste
    steps:
      forste:
        prompt: <Hva bør du gjøre først?>
        options:
          - text: <Ett valg.>
            verdict: best
            feedback: {REASON}
            next: godt             # neste steg, eller en slutt
          - text: <Et annet valg.>
            verdict: risky
            feedback: {REASON}
            next: darlig
    ends:
      godt:
        text: <Slik gikk det.>
        verdict: best
        feedback: {REASON}
      darlig:
        text: <Slik gikk det.>
        verdict: risky
        feedback: {REASON}
"""
REFLECT = """\
    points:                        # hva gode svar har med
      - <Et moment.>
      - <Et moment til.>
"""

BODIES = {
    "single": PROMPT + SINGLE,
    "multiple": PROMPT + MULTIPLE,
    "classify": PROMPT + CLASSIFY,
    "order": PROMPT + ORDER,
    "spot": PROMPT + SPOT,
    "branch": BRANCH,
    "reflect": PROMPT + REFLECT,
}


def skeleton(kind: str, question_id: str, role: str, rule: str) -> str:
    """Return the YAML of a question, indented as an entry of ``questions``."""
    body = BODIES[kind].replace("{rule}", rule)
    return FRAME.format(id=question_id, kind=kind, role=role, body=body)
