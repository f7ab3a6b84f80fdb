"""A register of channels: its file, its page, and the printed output."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook


PAGE = "---\norphan: true\n---\n# Kanaler\n\n:::{channels}\n:::\n"
REGISTER = """\
# Fra redaksjonen: spør biblioteket først.
channels:
  - id: biblioteket
    name: Biblioteket på nett
    service: Biblioteket
    address: https://folk.example.no/biblioteket
    purpose: Vise "nye" bøker & *andre* ting.
    owner: Biblioteksjefen
    answers: De som har vakt
    stand_in: Sekretæren
    hours: "Hverdager: 9–15"
    approved: 2026-02-03
    approved_by: kultursjefen
    review: 2027-02-01
  - id: brann
    name: <b>Brann</b>
    service: Brannvesenet
    address: https://brann.example.no
    purpose: |
      Varsle om brann.

      Si fra når det er over.
    owner: Brannsjefen
    stand_in: Vakta
    hours: Alltid
    approved: 2026-03-04
    approved_by: rådmannen
    review: 2027-03-01
"""
REGISTER_WORDS = (
    "Biblioteket på nett",
    "Vise",
    "Biblioteksjefen",
    "De som har vakt",
    "Sekretæren",
    "3. februar",
    "kultursjefen",
    "gjennomgang:",
    "Varsle om brann.",
    "Si fra når det",
)
IN_2030 = "1900000000"


def add_register(handbook: Handbook) -> None:
    """Give a handbook the register, and a page that shows it."""
    handbook.folder.joinpath("docs/_data").mkdir(exist_ok=True)
    handbook.write("docs/_data/channels.yaml", REGISTER)
    handbook.write("docs/kanaler.md", PAGE)


def page_of(app: SphinxTestApp) -> str:
    return app.outdir.joinpath("kanaler.html").read_text(encoding="utf-8")


def text_of(app: SphinxTestApp) -> str:
    """Return the text of the page, without markup."""
    words = unescape(re.sub(r"<[^>]*>", "", page_of(app)))
    return re.sub(r"\s+", " ", words)
