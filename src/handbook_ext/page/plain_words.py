"""Warnings of Sphinx, docutils and MyST about pages, reworded for editors in the handbook's language.

The originals are in English, and often lack a remedy. Their place and type are kept.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.page.own_logs import reword_here

if TYPE_CHECKING:
    from sphinx.application import Sphinx

LOGGERS = (
    "sphinx.myst_parser.warnings_",
    "sphinx.myst_parser.sphinx_ext.myst_refs",
    "sphinx.sphinx.builders.html",
    "sphinx.sphinx.config",
    "sphinx.sphinx.directives.other",
    "sphinx.sphinx.domains.std",
    "sphinx.sphinx.environment",
    "sphinx.sphinx.environment.adapters.toctree",
    "sphinx.sphinx.environment.collectors.asset",
    "sphinx.sphinx.project",
    "sphinx.sphinx.transforms.post_transforms",
    "sphinx.sphinx.util.docutils",
)


def sayings() -> dict[str, str]:
    """Return our messages by a pattern for theirs; its groups are ``{a}``, ``{b}``, ``{c}``."""
    return {
        "Malformed YAML": _(
            "Opplysningene øverst på siden, mellom linjene med ---, kan ikke leses. Rett dem: mellomrom i "
            "stedet for tabulator, og anførselstegn rundt det som har kolon i seg."
        ),
        "Unknown directive type: '(.+)'": _(
            "Direktivet «{a}» finnes ikke. Rett navnet mellom klammene, eller ta det bort."
        ),
        'Unknown interpreted text role "(.+)".': _(
            "Merket «{a}» finnes ikke. Rett navnet mellom klammene, eller ta det bort."
        ),
        r"'(.+)': Unknown option keys?: (.+) \(allowed: \[(.*)\]\)": _(
            "Direktivet «{a}» har {b}, som er ukjent. Bruk noen av disse: {c}."
        ),
        'Content block expected for the "(.+)" directive; none found.': _(
            "Direktivet «{a}» er tomt. Skriv innholdet under det, eller ta det bort."
        ),
        "'(.+)': Has content, but none permitted": _(
            "Direktivet «{a}» har noe i blokken, og det blir ikke vist. Flytt det ut, eller ta det bort."
        ),
        'Directive "(.+)": file not found: (.+)': _(
            "Direktivet «{a}» viser filen {b}, som ikke finnes. Rett stien, eller legg filen dit."
        ),
        r"Directive '(.+)': \d+ argument\(s\) required, 0 supplied": _(
            "Direktivet «{a}» mangler et ord etter klammene. Skriv det på samme linje."
        ),
        "'(?:myst|any)' (?:cross-)?reference target not found: '?(.*?)'?": _(
            "Lenken til «{a}» fører ingen steder. Rett adressen, eller ta lenken bort."
        ),
        "local id not found in doc '(.+)': '(.+)'": _(
            "Siden «{a}» har ingen del som heter «{b}». Rett det som står etter # i lenken."
        ),
        "undefined label: '(.*)'": _("Stedet «{a}» finnes ikke. Rett navnet i lenken."),
        "(?:unknown document:|Unknown source document) '(.+)'": _(
            "Siden «{a}» finnes ikke. Rett stien i lenken."
        ),
        "term not in glossary: '(.+)'": _(
            "Ordet «{a}» står ikke i ordlista. Rett det, eller forklar det der."
        ),
        'Unknown target name: "(.+)".': _(
            "«{a}» finnes ikke på siden. Rett navnet, eller skriv fotnoten eller lenken."
        ),
        'Duplicate explicit target name: "(.+)".': _(
            "Navnet «{a}» er brukt før på siden. Velg et annet navn."
        ),
        "duplicate label (.+), other instance in (.+)": _(
            "Navnet «{a}» er også brukt i {b}. Velg et annet navn."
        ),
        "image file not readable: (.+)": _(
            "Bildefilen {a} finnes ikke, eller kan ikke leses. Rett navnet, eller legg filen dit."
        ),
        "download file not readable: (.+)|Include file '(.+)' not found or reading it failed": _(
            "Filen {a} finnes ikke, eller kan ikke leses. Rett navnet, eller legg filen dit."
        ),
        r"'(.+)': Invalid option value for '(.+)': (.*?): .+": _(
            "Direktivet «{a}» har {b}: {c}, som ikke kan brukes. Rett verdien, eller ta bort linjen."
        ),
        '(?s:Error (?:parsing content block for|with CSV data in)(?: the)? "(.+?)" directive:.*)': _(
            "Direktivet «{a}» kan ikke leses. Se etter rader med ulikt antall felt, og hermetegn som ikke lukkes."
        ),
        'Directive "(.+)"; option "(.+)": text not found "(.+)".': _(
            "Direktivet «{a}» har {b}, men filen har ikke teksten «{c}». Rett den."
        ),
        "Ignored unreadable document '(.+)'.": _(
            "Siden {a} kan ikke leses. Se etter om du har tilgang, og om filen er en lenke."
        ),
        "circular toctree references detected, ignoring: (.+)": _(
            "Innholdslistene går i ring: {a}. Ta bort den som viser tilbake."
        ),
        "(?:Document may not|At least one body element must) .*transition.*": _(
            "En strek (---) må ha tekst på begge sider. Ta den bort."
        ),
        "Duplicate footnote definition found for label: '(.+)'": _(
            "Fotnoten «{a}» er skrevet to ganger. Ta bort den ene."
        ),
        r"Footnote \[(.+)\] is not referenced.": _(
            "Ingenting på siden viser til fotnoten, så den blir ikke vist. Vis til den, eller ta den bort."
        ),
        "glossary term must be preceded by empty line": _(
            "Et ord i ordlista står rett etter en forklaring. Skriv en blank linje mellom dem."
        ),
        "duplicate term description of (.+), other instance in (.+)": _(
            "Ordet «{a}» er forklart to ganger, også i {b}. Ta bort den ene forklaringen."
        ),
        "Inline (.+) start-string without end-string.": _(
            "Noe er uthevet eller merket fra et tegn som ikke har noe tegn til slutt. Sett det inn."
        ),
        "toctree contains reference to (?:non-?existing|excluded) document '(.+)'": _(
            "Innholdslista nevner siden «{a}», som ikke finnes. Rett navnet, eller ta det bort."
        ),
        "toctree contains reference to document '(.+)' that doesn't have a title: .*": _(
            "Siden «{a}» har ingen overskrift, så innholdslista kan ikke vise den. Skriv en øverst, etter #."
        ),
        "duplicated entry found in toctree: (.+)": _(
            "Siden «{a}» står to ganger i innholdslista. Ta bort den ene."
        ),
        "document isn't included in any toctree": _(
            "Siden står ikke i noen innholdsliste. Skriv den inn på siden over, eller skriv "
            "orphan: true øverst på siden."
        ),
        r"The config value `(.+)' has type `(.+)'; (?:expected|defaults to) `(.+)'\.": _(
            "{a} skal være {c}, men er {b}. Rett verdien."
        ),
        "logo file '?(.+?)'? does not exist": _(
            "Bildefilen {a} i html_logo finnes ikke. Rett navnet, eller legg filen dit."
        ),
        "YAML is not a dict: .+|Malformed YAML.*": _(
            "Det som står mellom strekene øverst på siden, kan ikke leses. Skriv hver linje som et "
            "navn, et kolon, et mellomrom og en verdi, for eksempel reviewed: 2026-11-02."
        ),
        "(html_static_path|html_extra_path) entry '(.+)' does not exist": _(
            "Mappa «{b}» i {a} finnes ikke. Rett stien, eller ta den bort."
        ),
    }


class PlainWords(logging.Filter):
    """A log filter that rewords the warnings that editors are likely to see."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Reword the record if there is a message for it; always return true."""
        if record.levelno >= logging.WARNING:
            said = str(record.msg) % record.args if record.args else str(record.msg)
            words = worded(said)
            if words != said:
                record.msg, record.args = words, ()
        return True


def worded(said: str) -> str:
    """Return the fault and its remedy, or the original message when we have none.

    >>> worded("undefined label: 'rolle'")
    'Stedet «rolle» finnes ikke. Rett navnet i lenken.'
    >>> worded("'quiz': Unknown option key: 'farge' (allowed: ['only'])")
    'Direktivet «quiz» har farge, som er ukjent. Bruk noen av disse: only.'
    >>> worded("Document may not end with a transition.")
    'En strek (---) må ha tekst på begge sider. Ta den bort.'
    >>> worded("All is lost.")
    'All is lost.'
    """
    for pattern, words in sayings().items():
        found = re.fullmatch(pattern, said)
        if found:
            parts = [part.replace("'", "") for part in found.groups() if part is not None]
            return words.format(**dict(zip("abc", parts, strict=False)))
    return said


_plain_words = PlainWords()


def setup(app: Sphinx) -> None:
    """Reword the warnings of Sphinx's loggers."""
    reword_here(app, _plain_words, *LOGGERS)
