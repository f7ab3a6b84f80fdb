"""The page and the settings that give the small handbook all its editions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.print.conftest import PrintedHandbook

PAGE = """\
# Til kurset

Innledning til heftet.

## Opplegg

Et mål for samlingen.

:::{edition}
:parts: Snakk om det
:::

Bare på nettet.
"""

SETTINGS = """
handbook_print_folder = "trykk"
handbook_print = [
    {"root": "kurs", "file": "hefte-a", "edition": "worksheet", "seed": "A"},
    {"root": "kurs", "file": "hefte-b", "edition": "worksheet", "seed": "B"},
    {"root": "kurs", "file": "fasit-a", "edition": "key", "seed": "A"},
    {"root": "kurs", "file": "kursholder", "edition": "trainer", "seed": "A"},
    {"root": "kurs", "file": "kort", "edition": "cards", "seed": "A"},
    {"root": "kurs", "file": "titler", "edition": "titles", "paper": "a3"},
    {"root": "kurs", "file": "plakat-a3", "edition": "poster", "paper": "a3"},
    {"root": "kurs", "file": "plakat-a4", "edition": "poster"},
    {"root": "kurs", "file": "ark-{rule}", "edition": "sheet"},
]
"""


def only(*files: str) -> str:
    """Return the settings of some of the editions, by the names of their files."""
    named = {f'"file": "{name}"' for name in files}
    lines = SETTINGS.splitlines(keepends=True)
    return "".join(
        line for line in lines if '"file"' not in line or any(name in line for name in named)
    )


def add_editions(handbook: PrintedHandbook, settings: str = SETTINGS) -> None:
    """Add the page, the settings, and something to discuss on a rule's page."""
    handbook.write("docs/kurs.md", PAGE)
    handbook.change("docs/index.md", "rad\n```", "rad\nkurs\n```")
    handbook.change(
        "docs/rolle.md",
        "## Prøv deg",
        "## Snakk om det\n\n- Hvem spør du når du er i tvil?\n\n## Prøv deg",
    )
    path = handbook.folder / "docs" / "conf.py"
    handbook.write("docs/conf.py", path.read_text(encoding="utf-8") + settings)
