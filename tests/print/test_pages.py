"""A page on paper: every part has a printed form, accessible to screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.print import pdf

if TYPE_CHECKING:
    from tests.print.conftest import PrintedHandbook

PARTS = """\
# Alt som kan stå på en side

Et avsnitt med *ett ord*, **to sterke ord**, `kode` og Grunnloven § 100.[^kilde] Tegn som # $ @ _ * ` \\
skal stå som de er: \\<vinkel> og [klammer] og \\\\skråstrek.

- punkt
  - inne i punkt

3. tredje
4. fjerde

Ord
: Meningen med ordet.

:::{note}
En merknad.
:::

:::{admonition} Egen tittel
Innholdet i boksen.
:::

:::{sidebar} I margen
Ved siden av.
:::

> Et sitat.

| Tid | Hva |
|---|---|
| ni | kaffe |

```python
print("hei")  # kode
```

::::{tab-set}
:::{tab-item} Første fane
Inne i første.
:::
:::{tab-item} Andre fane
Inne i andre.
:::
::::

:::{dropdown} Foldet sammen
Åpent på papir.
:::

::::{grid} 2
:::{grid-item-card} Kortets tittel
Ordene på kortet.
```{card-footer}
Kortets fot
```
:::
::::

::::{posts}
Før det første innlegget.

:::{post} slik
:from: Kari
:why: Derfor slik.

Innlegg ved siden av et annet.
:::

Mellom dem.

:::{post} ikke slik
:from: Ola
:why: Derfor ikke.

Det andre innlegget.
:::
::::

:::{post} helst ikke slik
:from: Eva
:why: Alene og uklokt.

Et innlegg for seg selv.
:::

{bdg-primary}`merkelapp` og {octicon}`alert` og {kbd}`Ctrl`

---

![En sort firkant](firkant.svg)

:::{figure} firkant.svg
:alt: Samme firkant
Teksten under bildet.
:::

[^kilde]: En fotnote med [lenke](https://example.no/).
"""
SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


def test_every_part_of_a_page_is_printed(handbook: PrintedHandbook) -> None:
    handbook.write("docs/alt.md", PARTS)
    handbook.write("docs/firkant.svg", SQUARE)
    handbook.change("docs/conf.py", "myst_parser", 'sphinx_design", "myst_parser')
    handbook.change("docs/conf.py", '"colon_fence"', '"colon_fence", "deflist"')
    handbook.change("docs/index.md", "rad\n", "rad\nalt\n")
    text = pdf.words(handbook.print())
    for wanted in (
        "to sterke ord",
        "Grunnloven § 100",
        "Tegn som # $ @ _ * ` skal stå",
        "skal stå som de er: <vinkel> og [klammer] og \\skråstrek",
        "inne i punkt",
        "3. tredje 4. fjerde",
        "Meningen med ordet.",
        "En merknad.",
        "Egen tittel Innholdet i boksen.",
        "I margen Ved siden av.",
        "Et sitat.",
        "ni kaffe",
        'print("hei") # kode',
        "Første fane Inne i første.",
        "Andre fane Inne i andre.",
        "Foldet sammen Åpent på papir.",
        "Før det første innlegget.",
        "Innlegg ved siden av et annet. Derfor slik.",
        "Mellom dem.",
        "Det andre innlegget. Derfor ikke.",
        "Et innlegg for seg selv. Alene og uklokt.",
        "Kortets tittel Ordene på kortet. Kortets fot",
        "merkelapp og og Ctrl",
        "Teksten under bildet.",
        "En fotnote med lenke.",
    ):
        assert wanted in text


def test_a_page_in_another_language_is_said_to_be_in_it(handbook: PrintedHandbook) -> None:
    front = "---\nlanguage: nn\n---\n\n"
    handbook.write("docs/anna.md", f"{front}# Anna målform\n\nOrd på nynorsk.\n")
    handbook.change("docs/index.md", "rad\n", "rad\nanna\n")
    assert "Ord på nynorsk." in pdf.words(handbook.print())
    [_before, within] = handbook.source().split('written-in("nn")')
    assert "Anna målform" in within
