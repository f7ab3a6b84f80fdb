"""The walk finds each fault in the look where a reader would see it, and in no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.every_page.walk import walk
from tests.browser.site_server import serve

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage

LOOKS = 14
FAULTY = """<!doctype html>
<html lang="nb"><head><title>Feil</title><link rel="icon" href="data:,">
<style>
  body { background: white; color: black; }
  .pale { height: 2em; width: 9em; }
  @media (prefers-color-scheme: dark) { .pale { background: #333; color: #444; } }
  .far { display: none; }
  @media (width: 1280px) { .broad { width: 1400px; } .far { display: block; } }
  .small { display: inline-block; padding: 1em; }
  @media (width: 320px) { .small { padding: 0; } }
  .moving { transition: color 1s; }
  .headerlink { display: none; }
  @media (width: 320px) { .bar { position: sticky; top: 0; } }
  .roomy { width: 12rem; }
  @media print { .headerlink { display: block; } }
</style></head>
<body><main role="main"><h1>Feil</h1>
<p class="pale">Bleik</p><p class="broad">Brei</p><p class="moving">Rask</p>
<p class="headerlink">Papir</p><p class="bar">Fast</p><p class="roomy">Stor</p>
<a href="#z" title="Ord">Ord</a>
<a class="small" href="#x">x</a><a class="small" href="#y">y</a>
</main><footer class="pale far">Bleik fot</footer></body></html>
"""


def test_a_fault_is_reported_by_the_look_that_shows_it(open_page: OpenPage, tmp_path: Path) -> None:
    tmp_path.joinpath("index.html").write_text(FAULTY, encoding="utf-8")
    with serve(tmp_path) as address:
        faults = walk(open_page, address, tmp_path)
    assert {look for look, pages in faults.items() if pages} == {
        "axe dark phone",
        "axe dark desktop",
        "axe light phone",
        "edges desktop",
        "targets phone",
        "floating phone",
        "names",
        "letters twice as large",
        "motion",
        "paper",
    }


def test_a_page_without_a_fault_is_reported_by_no_look(open_page: OpenPage, tmp_path: Path) -> None:
    sound = (
        FAULTY[: FAULTY.index("<style>")] + "</head><body><main><h1>Uten feil</h1></main></body>"
    )
    tmp_path.joinpath("index.html").write_text(sound + "</html>", encoding="utf-8")
    with serve(tmp_path) as address:
        faults = walk(open_page, address, tmp_path)
    assert len(faults) == LOOKS
    assert faults == {look: {} for look in faults}
