"""A small pack, installed as pip would do it: a package, and the metadata that names its entry point."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.sphinx.small_handbook import Handbook

MANIFEST = """\
format: 1
roles:
  mandat: de som skriver for kommunen
  ansatt: ansatte
"""
QUIZ = """\
rule: trovardig
questions:
  - id: ryktet
    type: single
    roles: [ansatt]
    # En merknad i filen.
    situation: En nabo spør deg om ryktet om skolen.
    prompt: Hva bør du svare?
    options:
      - {text: Det du vet., verdict: best, feedback: Da vet naboen hva som er sant.}
      - {text: Det du tror., verdict: risky, feedback: Da går ryktet videre.}
  - id: bildet-fra-festen
    type: single
    roles: [ansatt]
    series: festen
    situation: Du har et bilde fra festen på jobben.
    prompt: Hva bør du gjøre?
    options:
      - {text: La det ligge., verdict: best, feedback: Ingen blir vist fram.}
      - {text: Legge det ut., verdict: risky, feedback: Noen kan bli lei seg.}
  - id: kollegaen-spor
    type: single
    roles: [mandat]
    series: festen
    prompt: Hva bør du svare kollegaen som vil ha det på kommunens side?
    options:
      - {text: At det er privat., verdict: best, feedback: Festen er ikke kommunens.}
      - {text: At hun får det., verdict: risky, feedback: Da blir det kommunens bilde.}
"""
PAGE = """\
---
reviewed: 2026-01-01
---

# Svar raskt

:::{rule} svar-raskt
:kind: rad
:number: 2
:strength: bør
:audience: ansatt
:approved: 2012-04-12

Svar folk så raskt du kan.
:::
"""


class SmallPack:
    """The files of a pack in a folder that Python finds packages in."""

    def __init__(self, site: Path, monkeypatch: pytest.MonkeyPatch, name: str = "nabo") -> None:
        self.folder = site / name
        self.name = name
        self.info = site / f"{name}-1.0.dist-info"
        for part in ("quizzes", "pages/rad"):
            self.folder.joinpath(part).mkdir(parents=True)
        self.info.mkdir()
        self.write("pack.yaml", MANIFEST)
        self.write("quizzes/trovardig.yaml", QUIZ)
        self.write("pages/rad/svar-raskt.md", PAGE)
        about = (
            f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\nLicense-Expression: CC-BY-4.0\n"
        )
        self.info.joinpath("METADATA").write_text(about)
        points = f"[handbook_ext.packs]\n{name}-some = {name}\n"
        self.info.joinpath("entry_points.txt").write_text(points)
        monkeypatch.syspath_prepend(site)

    def write(self, name: str, text: str) -> None:
        self.folder.joinpath(name).write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = self.folder.joinpath(name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))


def use(handbook: Handbook, *names: str) -> None:
    """Name packs in ``conf.py``, on its last line."""
    conf = handbook.folder.joinpath("docs/conf.py").read_text("utf-8")
    handbook.write("docs/conf.py", f"{conf}handbook_packs = {list(names)}\n")
