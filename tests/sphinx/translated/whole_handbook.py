"""A small handbook with one of everything that shows an author's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sphinx.channels.register import add_register
from tests.sphinx.test_draft import NAME as DRAFT
from tests.sphinx.test_draft import WORDS
from tests.sphinx.tools.notice import add_notice
from tests.sphinx.tools.plan import DIVIDED, add_plan
from tests.sphinx.translated.marking import LANGUAGE

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

PAGES = {
    "deling": "# Delt opp\n\n:::{tool} delt\n:::\n",
    "egentest": "# Egentest\n\n:::{selftest} mandat\n:::\n",
    "ove": "# Litt øving\n\n:::{practice} mandat\n:::\n",
    "plenum": "# Vises i salen\n\n:::{plenary}\n:::\n",
    "hefte": "# Heftet ditt\n\n:::{booklet}\n:::\n",
    "utkast": "# Utkast\n\n:::{draft}\n:::\n",
    "vurder": "# Vurder svarene\n\n:::{rating}\n:::\n",
    "oversikt": "# Oversikten\n\n:::{rules} retningslinje\n:::\n\n:::{rules} rad\n:::\n",
    "utdrag": "# Et utdrag\n\n:::{quiz} rolle\n:only: hvem-snakker\n:::\n",
    "kurs": (
        "# Til kurset\n\nInnledning til heftet.\n\n## Opplegg\n\nEt mål for samlingen.\n\n"
        ":::{edition}\n:::\n\nBare på nettet.\n"
    ),
    "ord": (
        "# Ordene\n\n:::{glossary}\ntaushetsplikt\n   Plikten til å tie om det private.\n:::\n\n"
        "Les om {term}`den <taushetsplikt>`.\n"
    ),
    "vei": "# Veien inn\n\n:::{guide}\n:::\n\n## Første skritt\n\nLes dette.\n\n## Andre skritt\n\nGjør dette.\n",
}
SETTINGS = """
handbook_roles = {"mandat": "folk med mandat", "ansatt": "folk på jobb", "folkevalgt": "folkevalgte"}
handbook_work = {"helse": "helsearbeid"}
handbook_rule_kinds = {"retningslinje": "Plikt", "rad": "Tips"}
handbook_strengths = {
    "skal": {"word": "skulle", "tone": "must", "meaning": "gjelder alltid"},
    "skal ikke": {"word": "la være", "tone": "must-not", "meaning": "forbudt alltid"},
    "bør": {"word": "burde", "tone": "should", "meaning": "lurt oftest"},
}
handbook_owner = "Redaktøren vår"
handbook_lms = ["moodle", "gift", "scorm"]
html_theme = "furo"
"""
MORE = """\
  - id: alt-greit
    type: spot
    roles: [mandat]
    work: [helse]
    situation: Et nytt forslag ligger klart.
    prompt: Marker det som må bort.
    segments:
      - Kafeen åpner klokka ti.
      - Velkommen skal dere være.
    feedback: Alt er greit, for ingen er nevnt.
    discuss: Hva ville vært for mye?
"""


def add_everything(handbook: Handbook) -> None:
    """Give a handbook a page for each directive that shows texts, and texts of every kind."""
    add_plan(handbook)
    add_notice(handbook)
    add_register(handbook)
    handbook.write("docs/_data/delt.yaml", DIVIDED)
    handbook.write(DRAFT, WORDS)
    for name, text in PAGES.items():
        handbook.write(f"docs/{name}.md", text)
    for name in ("plan", "tekst", "kanaler"):
        handbook.change(f"docs/{name}.md", "---\norphan: true\n---\n", "")
    handbook.list_pages("plan", "tekst", "kanaler", *PAGES)
    handbook.change(
        "docs/rolle.md", ":approved:", ":limits: Privat kan du si det du mener.\n:approved:"
    )
    drawing = handbook.folder / "docs/_diagrams/kilde.svg"
    translated = (
        drawing.read_text("utf-8").replace("Kilden", "Kildenzq").replace("deling", "delingzq")
    )
    drawing.with_suffix(f".{LANGUAGE}.svg").write_text(translated, "utf-8")
    quiz = handbook.folder / "quizzes/taushetsplikt.yaml"
    quiz.write_text(quiz.read_text("utf-8") + MORE, "utf-8")
    conf = handbook.folder / "docs/conf.py"
    conf.write_text(conf.read_text("utf-8") + SETTINGS, "utf-8")
