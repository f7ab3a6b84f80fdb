"""Every option that a handbook's ``conf.py`` can set, declared once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from handbook_ext.locale import _

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config


PAGE_BUILDERS = ("html", "dirhtml", "singlehtml")
"""The builders whose pages run scripts; an e-book is HTML too, but runs none."""


def rule_kinds(config: Config | None = None) -> dict[str, str]:
    """Return the kinds of a handbook that names none, in its language."""
    return {"retningslinje": _("Retningslinje"), "rad": _("Råd")}


def roles(config: Config | None = None) -> dict[str, str]:
    """Return the roles of a handbook that names none, in its language."""
    return {
        "mandat": _("deg som skriver på vegne av kommunen"),
        "ansatt": _("ansatte"),
        "folkevalgt": _("folkevalgte"),
    }


class Option(NamedTuple):
    """One ``conf.py`` value and what a handbook's maker must know about it.

    A ``default`` in words is a function: Sphinx calls it when the language is known.
    """

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
        "handbook_tool_dir",
        "_data",
        "env",
        frozenset({str}),
        "Mappen med verktøyfiler, regnet fra kildemappen.",
    ),
    Option(
        "handbook_channels",
        "_data/kanaler.yaml",
        "env",
        frozenset({str}),
        "Filen med kanalregisteret, regnet fra kildemappen.",
    ),
    Option(
        "handbook_rule_kinds",
        rule_kinds,
        "env",
        frozenset({dict}),
        "Slagene av regler og navnet som vises, i den rekkefølgen registeret skal ha.",
    ),
    Option(
        "handbook_roles",
        roles,
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
        "Så mange spørsmål bør øve på hver regel, og minst ett for hver rolle den gjelder. "
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
        "handbook_owner",
        "",
        "env",
        frozenset({str}),
        "Hvem som svarer for sidene. En side kan ha en egen owner: øverst.",
    ),
    Option(
        "handbook_review_months",
        12,
        "env",
        frozenset({int}),
        "Så mange måneder etter reviewed: er neste gjennomgang, når siden ikke har next_review:, og "
        "så lenge etter checked: gjelder en grense. 0 betyr at det ikke er bestemt.",
    ),
    Option(
        "handbook_edition",
        "",
        "env",
        frozenset({str}),
        "Navnet på utgaven, slik det står nederst på hver side.",
    ),
    Option(
        "handbook_changelog",
        "",
        "env",
        frozenset({str}),
        "Siden som sier hva som er endret, regnet fra kildemappen og uten filendelse.",
    ),
    Option(
        "handbook_fault_link",
        "",
        "env",
        frozenset({str}),
        "Adressen bak «Meld feil», som mailto: eller https:. {title} og {page} blir til sidens "
        "tittel og sti.",
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
    Option(
        "handbook_print",
        [],
        "html",
        frozenset({list}),
        "PDF-ene som blir laget: en ordbok for hver, med root, file, edition og eventuelt title, "
        "seed, paper og rules. Uten den blir det håndboka alene.",
    ),
)


def setup(app: Sphinx) -> None:
    """Declare the options; Sphinx checks each value against its types."""
    for option in OPTIONS:
        app.add_config_value(*option[:4], description=option.help)
