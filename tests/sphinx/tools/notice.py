"""A tool that composes texts: its file, its page, and the printed output of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

PAGE = "---\norphan: true\n---\n# Tekst\n\n:::{tool} tekst\n:::\n"
LIMITS = """\
limits:
  - id: kort-felt
    channel: Kanalen
    field: profilen
    most: 30
    source: Kanalen <selv>
    address: https://example.no/grense
    checked: 2026-11-23
  - id: langt-felt
    channel: Kanalen
    field: innlegget
    most: 500
    source: oppgitt av andre
    checked: 2026-11-24
"""
TOOL = """\
parts:
  - id: siden
    title: Siden
    questions:
      - id: tjeneste
        ask: Hvem er dere?
        kind: line
        required: true
        example: Vi på <kinoen>.
      - id: om
        ask: Hva viser dere?
        kind: choices
        options:
          - {id: film, text: Filmer, example: true, words: {nb: filmer, nn: filmar}}
          - {id: spill, text: Forestillinger, example: true, words: {nb: forestillinger, nn: framsyningar}}
          - {id: sak, text: Saker}
      - id: tid
        ask: Når svarer dere?
        kind: line
points:
  - {id: hva, text: Hva siden er}
  - {id: nar, text: Når dere svarer}
texts:
  - id: kort-nb
    title: Kort på bokmål
    language: nb
    and: og
    paragraphs:
      - sentences:
          - text: "{tjeneste} viser {om}."
            points: [hva]
          - text: >-
              Vi svarer
              {tid}.
            points: [nar]
      - sentences:
          - text: Si fra om noe mangler.
            when:
              - blank: tid
  - id: kort-nn
    title: Kort på nynorsk
    language: nn
    and: og
    paragraphs:
      - sentences:
          - text: "{tjeneste} syner {om}."
            points: [hva]
limits: grenser
"""
LINES = {words: number for number, words in enumerate(TOOL.split("\n"), 1)}


def add_notice(handbook: Handbook) -> None:
    """Give a handbook the tool with its limits, and a page that shows it."""
    handbook.folder.joinpath("docs/_data").mkdir(exist_ok=True)
    handbook.write("docs/_data/tekst.yaml", TOOL)
    handbook.write("docs/_data/grenser.yaml", LIMITS)
    handbook.write("docs/tekst.md", PAGE)


def text_of(page: str, name: str) -> str:
    """Return the printed output of one text."""
    found = re.search(rf'<section[^>]*data-text="{name}".*?</section>', page, re.DOTALL)
    assert found
    return found[0]
