"""What the frame of a page gives to readers who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

PAGE = """---
orphan: true
---
# Frister

| Sak | Frist |
|---|---|
| Svar | 1 dag |

## Hvem gjør hva

| Hvem | Hva |
|---|---|
| Du | Svarer |

| Hvem | Når |
|---|---|
| Du | Nå |

```{table} Ferier
| Når | Hvor lenge |
|---|---|
| Jul | 1 uke |
```

```{sidebar} Ord som har endret seg
Rådmannen heter nå kommunedirektør.
```
"""


@pytest.fixture(params=["basic", "furo"])
def page(handbook: Handbook, request: pytest.FixtureRequest) -> BeautifulSoup:
    handbook.write("docs/frister.md", PAGE)
    app = handbook.build(confoverrides={"html_theme": request.param})
    html = app.outdir.joinpath("frister.html").read_text(encoding="utf-8")
    return BeautifulSoup(html, "html.parser")


def test_a_table_scrolls_in_a_region_that_tab_reaches_and_that_has_a_name_of_its_own(
    page: BeautifulSoup,
) -> None:
    regions = page.select(".table-wrapper[role=region][tabindex='0']")
    assert [region["aria-label"] for region in regions] == [
        "Tabell: Frister",
        "Tabell: Hvem gjør hva",
        "Tabell: Hvem gjør hva 2",
        "Tabell: Ferier",
    ]
    assert all(len(region.select("table")) == 1 for region in regions)
    assert len(page.select(".table-wrapper")) == len(regions)


def test_a_sidebar_is_named_by_its_title(page: BeautifulSoup) -> None:
    sidebar = page.select_one("aside.sidebar")
    assert sidebar is not None
    assert sidebar["aria-label"] == "Ord som har endret seg"
