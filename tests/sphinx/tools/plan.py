"""A tool that asks and advises: its file, its page, and the printed output."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook


PAGE = "---\norphan: true\n---\n# Plan\n\n:::{tool} plan\n:::\n"
TOOL = """\
missing: Dette mangler før godkjenning
parts:
  - id: ansvar
    title: Hvem gjør hva
    intro: Skriv *roller*, ikke navn.
    questions:
      - id: skriver
        ask: Hvem legger ut innlegg?
        kind: line
        required: true
        help: Den som skriver, må ha fått det i oppgave.
        example: En bibliotekar
        register: owner
      - id: vikar
        ask: Hvem tar over?
        kind: text
      - id: lover
        ask: Når kan folk vente svar?
        kind: choices
        options:
          - {id: dag, text: På dagtid}
          - {id: helg, text: I helgene}
      - id: passer
        ask: Når følger noen med?
        kind: choices
        options:
          - {id: helg, text: I helgene}
          - {id: dag, text: På dagtid}
      - id: tilgang
        ask: Hvor mange har tilgang?
        kind: choice
        options:
          - {id: en, text: Bare <én>}
          - {id: flere, text: Flere}
advice:
  - id: ingen-vikar
    at: vikar
    when:
      - given: skriver
      - blank: vikar
    title: Ingen tar over
    text: Uten en vikar står spørsmål åpne. Les {rule}`rolle`.
  - id: udekket
    at: passer
    when:
      - uncovered: lover
        by: passer
    title: Noen tider er ikke dekket
    text: Lov mindre.
  - id: alene
    at: tilgang
    when:
      - chosen: tilgang
        option: en
      - mentions: skriver
        words: [bibliotek]
      - omits: vikar
        words: [sjef]
      - without-number: vikar
    title: Bare én kan logge inn
    text: Gi flere tilgang.
document:
  title: Søknad om kanal
  to: Til lederen
  intro: Vi ber om godkjenning.
  decision: Lederens avgjørelse
  options: [Godkjent, Avslått]
  room: "Vilkår:"
  signatures: [Leder, Søker]
"""
DIVIDED = """\
steps:
  - id: folka
    title: Folk
    parts:
      - id: ansvar
        title: Hvem gjør hva
        questions:
          - {id: skriver, ask: Hvem legger ut innlegg?, kind: line, required: true}
          - {id: vikar, ask: Hvem tar over?, kind: text}
          - id: lover
            ask: Når kan folk vente svar?
            kind: choices
            options:
              - {id: dag, text: På dagtid}
              - {id: helg, text: I helgene}
          - id: passer
            ask: Når følger noen med?
            kind: choices
            options:
              - {id: helg, text: I helgene}
              - {id: dag, text: På dagtid}
          - id: tilgang
            ask: Hvor mange har tilgang?
            kind: choice
            options:
              - {id: en, text: Bare én}
              - {id: flere, text: Flere}
  - id: tida
    title: Tid
    intro: Tell *dagene*.
    parts:
      - id: nar
        title: Når
        questions:
          - {id: dager, ask: Hvilke dager?, kind: line}
result: Søknaden
""" + TOOL[TOOL.index("advice:") :]
WORDS = (
    "Hvem gjør hva",
    "ikke navn.",
    "Hvem legger ut innlegg?",
    "må ha fått det i oppgave.",
    "En bibliotekar",
    "På dagtid",
    "Dette bør dere tenke på",
    "Ingen tar over",
    "Uten en vikar står",
    "Lov mindre.",
    "Søknad om kanal",
    "Vi ber om godkjenning.",
    "Lederens avgjørelse",
    "Avslått",
    "Vilkår:",
)


def add_plan(handbook: Handbook) -> None:
    """Give a handbook the tool, and a page that shows it."""
    handbook.folder.joinpath("docs/_data").mkdir(exist_ok=True)
    handbook.write("docs/_data/plan.yaml", TOOL)
    handbook.write("docs/plan.md", PAGE)


def page_of(app: SphinxTestApp, name: str = "plan.html") -> str:
    return app.outdir.joinpath(name).read_text(encoding="utf-8")


def data_of(page: str) -> Any:
    found = re.search(r'class="handbook-data">(.*?)</script>', page)
    assert found
    return json.loads(found[1])
