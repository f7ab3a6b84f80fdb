"""A small handbook whose every text was written by an attacker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from tests.browser.payloads.hostile_quiz import questions
from tests.browser.payloads.hostile_registers import CHANNELS, LIMITS
from tests.browser.payloads.hostile_tools import notice, plan
from tests.browser.payloads.payloads import ALL, HTML, MARKUP, words

if TYPE_CHECKING:
    from pathlib import Path

CONF = f"""
project = "Håndbok"
language = "nb_NO"
extensions = ["myst_parser", "handbook_ext"]
myst_enable_extensions = ["colon_fence"]
html_theme = "furo"
handbook_look = "site"
handbook_lite = False
handbook_fewest_questions = 0
handbook_quiz_dir = "../quizzes"
handbook_roles = {{"mandat": {f"Rolle {ALL}"!r}}}
handbook_rule_kinds = {{"retningslinje": {f"Slag {ALL}"!r}}}
handbook_approvals = {{"2012-04-12": {f"Vedtak {ALL}"!r}}}
handbook_edition = {f"Utgave {ALL}"!r}
handbook_fault_link = {'https://example.no/"><script>top.handbookRan=1</script>?side={title}'!r}
"""
RULE = """---
owner: {owner}
reviewed: 2026-01-01
---
# Regel `{title}`

:::{{rule}} regel
:kind: retningslinje
:number: 1
:strength: skal
:audience: mandat
:approved: 2012-04-12

Regelens ord.
:::

:::{{quiz}} regel
:::

:::{{posts}}
```{{post}} slik
:from: Avsender {all}
:why: Grunn {all}

Innlegg {all}
```
:::
"""
WORDS_OF_A_RULE = """---
orphan: true
---
# Regelens ord

:::{{rule}} ordene
:kind: retningslinje
:number: 2
:strength: skal
:audience: mandat
:approved: 2012-04-12

Ordlyd {all}
:::
"""
PAGES = {
    "egentest": ":::{selftest} mandat\n:::",
    "framgang": ":::{progress}\n:::",
    "repeter": ":::{repeat}\nSlå på framgang.\n:::",
    "plenum": ":::{plenary}\n:::",
    "plan": ":::{tool} plan\n:::",
    "tekst": ":::{tool} tekst\n:::",
    "lenker": ":::{tool} lenker\n:::",
    "kanaler": ":::{channels}\n:::",
    "regler": ":::{rules} retningslinje\n:::",
    "ord": f":::{{glossary}}\nBegrep\n  Forklaring `{HTML[0]}`\n:::\n\nOm {{term}}`Begrep`.",
}
SHOWN = {
    page: labels.split(", ")
    for page, labels in {
        "regel": "Slag, Rolle, Vedtak, Utgave, Ansvar, Spørsmål, Valg A, Valg B, "
        "Tilbakemelding på Valg A, Situasjon, Kryss A, Kategori A, Ting B, "
        "Tilbakemelding på Ting A, Trinn C, Utkast, Ledd A, Ledd B, Feil i leddet, Veivalg, Steg, "
        "Stegspørsmål, Stegvalg B, Slutt, Om slutten, Tanke, Poeng B, Avsender, Grunn, Innlegg",
        "ordene": "Ordlyd",
        "egentest": "Valg A, Rolle, Tilbakemelding på Valg B",
        "plan": "Mangler, Del, Innledning, Spør om linje, Hjelp, Spør om valg, Alternativ, Råd, "
        "Rådet, Dokument, Mottaker, Dokumentets innledning, Avgjørelse, Utfall, Vilkår, Underskrift",
        "tekst": "Tekstdel, Navn, Punkt, Tittel på tekst, Grensekanal, Grensekilde",
        "kanaler": "Kanalnavn, Tjeneste, Formål, Eier, Svarer, Stedfortreder, Tider, Godkjenner",
    }.items()
}
"""The text that each page must show, right before the payloads."""


def write_handbook(folder: Path) -> Path:
    """Write the handbook; return the folder of its pages."""
    docs = folder / "docs"
    for part in (docs / "_data", folder / "quizzes"):
        part.mkdir(parents=True)
    pages = {
        "regel": RULE.format(owner=yaml_line(words("Ansvar")), title=ALL.replace("`", ""), all=ALL),
        "ordene": WORDS_OF_A_RULE.format(all=ALL),
        **{name: f"# {name.capitalize()}\n\n{text}\n" for name, text in PAGES.items()},
    }
    pages["index"] = "# Håndbok\n\n```{toctree}\n" + "\n".join(pages) + "\n```\n"
    for name, text in pages.items():
        docs.joinpath(f"{name}.md").write_text(text, encoding="utf-8")
    docs.joinpath("conf.py").write_text(CONF, encoding="utf-8")
    quiz = {
        "rule": "regel",
        "questions": [{"roles": ["mandat"], **question} for question in questions()],
    }
    files = {
        folder / "quizzes/regel.yaml": quiz,
        docs / "_data/plan.yaml": plan(ALL),
        docs / "_data/lenker.yaml": plan(" ".join(text for text in MARKUP if "\n" not in text)),
        docs / "_data/tekst.yaml": notice(),
        docs / "_data/grenser.yaml": LIMITS,
        docs / "_data/channels.yaml": CHANNELS,
    }
    for path, data in files.items():
        path.write_text(yaml_text(data), encoding="utf-8")
    return docs


def yaml_text(data: object) -> str:
    """Return data as YAML, with texts quoted where necessary."""
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10**6)


def yaml_line(text: str) -> str:
    """Return a text as one line of YAML."""
    return yaml.safe_dump(text, allow_unicode=True, width=10**6).removesuffix("\n...\n").strip()
