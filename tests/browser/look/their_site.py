"""A site of others: pages of their own in what Sphinx, MyST and sphinx-design offer, and one with a quiz.

It is built as it was, and with one line more in ``conf.py``: the handbook among the extensions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.browser.theme_conf import theme_conf

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builds import Builds

LINE = 'extensions.append("handbook_ext")\n'
CONF = """
project = "Deres side"
copyright = "2026"
extensions = ["myst_parser", "sphinx_design"]
myst_enable_extensions = ["colon_fence", "deflist"]
exclude_patterns = ["quizzes"]
"""
QUIZ = """
rule: rolle
questions:
  - id: hvem-snakker
    type: single
    roles: [ansatt]
    situation: Du svarer på en kommentar for biblioteket.
    prompt: Hva skriver du?
    options:
      - text: Skriv hvem du er.
        verdict: best
        feedback: Da vet låneren hvem som snakker.
      - text: Svar uten navn.
        verdict: breach
        feedback: Da vet ingen hvem som snakker.
"""
OPTIONS = """
handbook_roles = {"ansatt": "ansatte"}
handbook_rule_kinds = {"regel": "Regel"}
handbook_rule_facts = []
handbook_fewest_questions = 0
"""
PARTS = """
:::{rule} rolle
:kind: regel

Vis hvem du er.
:::

:::{quiz} rolle
:::
"""
PAGES = {
    "index": """
# Deres forside

Et avsnitt med [en lenke](ord.md), *utheving*, **fet skrift** og `kode`.

::::{grid} 2
:::{grid-item-card} Kort
:link: ord
:link-type: doc
Et kort med tekst.
:::
:::{grid-item-card} Et kort til
Mer tekst.
:::
::::

```{toctree}
:caption: Innhold
ord
tabell
kort
regel
```
""",
    "ord": """---
reviewed: i fjor
owner: noen andre
description: Deres egen beskrivelse.
language: en
---
# Ord

Et avsnitt med {term}`rolle`, en fotnote[^en] og {kbd}`Ctrl`.

- en
  - inni
- to

1. først
2. så

Ord
: Det ordet betyr.

> Et sitat.

## Under

:::{note}
Merk dette.

Og dette.
:::

:::{warning}
Pass på.
:::

:::{admonition} Egen tittel
Ord.
:::

:::{sidebar} I margen
Ord.
:::

:::{glossary}
rolle
: Det du er.
:::

```{py:function} si(ord: str) -> None
Sier et ord.
```

### Enda lavere

<details><summary>Mer</summary><p>Skjult.</p></details>

<form><label>Navn <input type="text"></label> <button type="button">Send</button></form>

[^en]: Fotnoten.
""",
    "tabell": """
# Tabell

| en | to |
|---|---|
| 1 | 2 |

```{list-table} Med tittel
:header-rows: 1
* - A
  - B
* - 1
  - 2
```

```python
def svar() -> int:
    return 42
```

```{figure} bilde.svg
Under bildet.
```

## En

## To

## Tre

## Fire
""",
    "kort": """
# Kort

:::{card} Kort
:link: https://example.no
Et kort.
:::

:::{button-link} https://example.no
:color: primary
Knapp
:::

::::{tab-set}
:::{tab-item} En
En.
:::
:::{tab-item} To
To.
:::
::::

:::{dropdown} Åpne
Ord.
:::

{bdg-primary}`merke`
""",
    "regel": """
# Regel

Et avsnitt over.

- en
- to

{parts}

:::{{note}}
Merk dette.
:::

| en | to |
|---|---|
| 1 | 2 |

Et avsnitt under, med {{term}}`rolle`.
""",
}
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M0 0h80v40H0z"/></svg>'
)


class Built(NamedTuple):
    """The folders of the pages before and after the one line."""

    before: Path
    after: Path


def write(folder: Path, theme: str, *, with_parts: bool) -> None:
    """Write the sources, with or without the handbook."""
    folder.joinpath("quizzes").mkdir(parents=True)
    ours = LINE + OPTIONS if with_parts else ""
    folder.joinpath("conf.py").write_text(CONF + theme_conf(theme) + ours, encoding="utf-8")
    folder.joinpath("bilde.svg").write_text(PICTURE, encoding="utf-8")
    folder.joinpath("quizzes", "rolle.yaml").write_text(QUIZ, encoding="utf-8")
    for name, text in PAGES.items():
        page = text.format(parts=PARTS if with_parts else "") if name == "regel" else text
        folder.joinpath(f"{name}.md").write_text(page.lstrip(), encoding="utf-8")


def build_both(folder: Path, theme: str, builds: tuple[Builds, Builds]) -> Built:
    """Build the site twice in a theme, before and after; a warning fails."""
    built = Built(folder / "before", folder / "after")
    for target, its_builds in zip(built, builds, strict=True):
        source = folder / f"{target.name}-source"
        write(source, theme, with_parts=target == built.after)
        read = folder / f"{target.name}-read"
        its_builds.build("-q", "-W", "-b", "html", "-d", read, source, target)
    return built
