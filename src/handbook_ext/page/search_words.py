"""The texts of Sphinx's own search, for sites that use it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.locale import _ as sphinx_words

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

SEARCH_WORDS = (
    "Search Results",
    "Searching",
    "Preparing search...",
    ", in ",
    "Hide Search Matches",
    (
        "Your search did not match any documents. Please make sure that all words are spelled "
        "correctly and that you've selected enough categories."
    ),
)
"""The texts that the scripts of Sphinx's search look up."""

FOUND_ONE = "Search finished, found one page matching the search query."
FOUND_MORE = "Search finished, found ${resultCount} pages matching the search query."


def search_script(app: Sphinx) -> str:
    """Return a script that gives Sphinx's search its texts.

    Sphinx's own ``translations.js`` contains its plural rule as code to evaluate, which a page's
    content security policy may forbid; the default rule suits our languages. A theme with a
    search of its own does not load the scripts that need it.
    """
    words: dict[str, str | list[str]] = {text: sphinx_words(text) for text in SEARCH_WORDS}
    counts = (1, 2)
    words[FOUND_ONE] = [app.translator.ngettext(FOUND_ONE, FOUND_MORE, count) for count in counts]
    data = json.dumps(words, ensure_ascii=False, indent=1, sort_keys=True)
    return (
        'if (typeof Documentation !== "undefined")\n'
        f"  Object.assign(Documentation.TRANSLATIONS, {data});\n"
    )


def write_search_words(app: Sphinx, config: Config) -> None:
    """Write the script where Sphinx looks for the translations of its search."""
    folder = Path(app.doctreedir) / "search-words"
    path = folder / config.language / "LC_MESSAGES" / "sphinx.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(search_script(app), encoding="utf-8")
    config.locale_dirs = [str(folder), *config.locale_dirs]


def setup(app: Sphinx) -> None:
    """Write the script once ``conf.py`` has been read."""
    app.connect("config-inited", write_search_words)
