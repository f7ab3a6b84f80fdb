"""Every option that a handbook's ``conf.py`` can set, declared once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from sphinx.application import Sphinx


PAGE_BUILDERS = ("html", "dirhtml", "singlehtml")
"""The builders whose pages run scripts; an e-book is HTML too, but runs none."""


class Option(NamedTuple):
    """One ``conf.py`` value and what a handbook's maker must know about it."""

    name: str
    default: Any
    rebuild: Literal["env", "html"]
    types: frozenset[type]
    help: str


OPTIONS = (
    Option(
        "handbook_quiz_dir",
        "quizzes",
        "env",
        frozenset({str}),
        "Mappen med quizfiler, regnet fra kildemappen.",
    ),
    Option(
        "handbook_rule_kinds",
        {"retningslinje": "Retningslinje", "rad": "Råd"},
        "env",
        frozenset({dict}),
        "Slagene av regler og navnet som vises, i den rekkefølgen registeret skal ha.",
    ),
    Option(
        "handbook_roles",
        {
            "mandat": "deg som skriver på vegne av kommunen",
            "ansatt": "ansatte",
            "folkevalgt": "folkevalgte",
        },
        "env",
        frozenset({dict}),
        "Rollene en regel eller et spørsmål kan gjelde, og ordene etter «Gjelder».",
    ),
    Option(
        "handbook_approvals",
        {},
        "env",
        frozenset({dict}),
        "Vedtakene som godkjente tekster viser til: datoen (åååå-mm-dd) og hvem som vedtok.",
    ),
    Option(
        "handbook_fewest_questions",
        5,
        "env",
        frozenset({int}),
        "Så mange spørsmål bør hver regel ha, og minst ett for hver rolle den gjelder. "
        "Mangler gir en lint-advarsel; 0 slår av kravet.",
    ),
    Option(
        "handbook_mail_hosts",
        ["example.no"],
        "env",
        frozenset({list}),
        "Vertene som e-postadresser i spørsmål kan ha; andre ser ut som personopplysninger.",
    ),
    Option(
        "handbook_lite",
        True,
        "html",
        frozenset({bool}),
        "Om JupyterLite-nettstedet med en notatbok per regel skal bygges sammen med sidene.",
    ),
    Option(
        "handbook_search",
        True,
        "html",
        frozenset({bool}),
        "Om sidene skal ha håndbokas eget søk, som tåler bøyning, sammensetninger og skrivefeil; "
        "uten det har de Sphinx' eget.",
    ),
)


def setup(app: Sphinx) -> None:
    """Declare the options; Sphinx checks each value against its types."""
    for option in OPTIONS:
        app.add_config_value(*option[:4], description=option.help)
