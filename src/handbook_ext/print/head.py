"""The preamble of each source: the theme, and the texts of title page and running heads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.util.i18n import format_date

from handbook_ext.locale import _
from handbook_ext.print.words import subtitle, theme_words
from handbook_ext.translation.site import is_translation
from handbook_ext.typst.source import call

if TYPE_CHECKING:
    from sphinx.config import Config

    from handbook_ext.print.entry import Entry


def owner(config: Config) -> str:
    """Return who publishes the handbook, or an empty text when ``conf.py`` does not say."""
    unknown = config.config_values["author"].default
    return "" if config.author == str(unknown) else config.author


def head(config: Config, entry: Entry) -> str:
    """Return the lines before the document's own."""
    language = (config.language or "nb").split("_", maxsplit=1)[0]
    edition = call(
        "edition.with",
        title=entry.title,
        subtitle=subtitle(entry.edition),
        handbook=config.project,
        kind=entry.edition,
        language="nb" if language == "no" else language,
        owner=owner(config),
        edition_name=config.handbook_edition,
        date=format_date(config.today_fmt or "%d.%m.%Y", language=config.language),
        version=entry.seed or None,
        covered=not entry.questions,
        paper=entry.paper,
        words_of=theme_words(),
        **({"unofficial": _("Uoffisiell oversettelse")} if is_translation(config) else {}),
    )
    theme = '#import "/theme/theme.typ": *\n'
    if entry.edition == "cards":
        theme += '#import "/theme/card-words.typ": *\n'
    return f"{theme}#show: {edition.removeprefix('#')}\n"
