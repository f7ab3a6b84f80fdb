"""Every option that ``conf.py`` can set, declared once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from handbook_ext.config.defaults import TONES, notebooks, roles, rule_kinds, strengths
from handbook_ext.config.look import LOOKS
from handbook_ext.config.shapes import (
    Count,
    ListOf,
    OneOf,
    Record,
    RecordsByKey,
    Shape,
    Switch,
    Text,
    TextsByKey,
)
from handbook_ext.config.texts import FolderWithin, Ink, Name
from handbook_ext.locale.chosen import WORDS

if TYPE_CHECKING:
    from sphinx.application import Sphinx


PAGE_BUILDERS = ("html", "dirhtml", "singlehtml")
"""The builders of the handbook's own site; an e-book is HTML too, but runs no scripts."""

SCRIPTED_BUILDERS = (*PAGE_BUILDERS, "lms")
"""The builders whose pages run scripts: those of the site, and the packages for learning platforms."""

LMS_FORMATS = ("gift", "moodle", "scorm")
"""The formats for learning platforms: two of question banks, and packages of pages."""

LMS_REPORTS = ("results", "score", "completion")
"""What a package tells the platform: how each question went, the score as well, or only the status."""

RULE_FACTS = ("number", "strength", "audience", "approved")
"""What a rule can say of itself besides its kind."""


class Option(NamedTuple):
    """One ``conf.py`` value, and what the maker of a handbook must know about it.

    A ``default`` that depends on other values, such as the language, is a function, which Sphinx
    calls once they are known. An option that is ``only_site`` does nothing in the look «quiz».
    """

    name: str
    default: Any
    rebuild: Literal["env", "html"]
    shape: Shape
    help: str
    only_site: bool = False


ACCENT = "#0b5c63"
"""The default colour of titles, lines and links on paper."""

SYNONYMS = "_data/sokeord.yaml"
"""The default path of the synonyms; the file may be missing."""

PRINTED = Record(
    '{"root": "index", "file": "handboka", "edition": "handbook"}',
    {
        **dict.fromkeys(("root", "file", "edition", "title", "seed", "paper"), Text()),
        "rules": ListOf(Text()),
        "questions": ListOf(Text()),
    },
)
"""The keys of one entry of ``handbook_print``."""

OPTIONS = (
    Option(
        "handbook_look",
        LOOKS[0],
        "env",
        OneOf(LOOKS),
        "Hva håndboka bestemmer på nettstedet: reglene, quizene og de andre direktivene (quiz), eller "
        "også utseendet, ordene, søket, rammen og foten på alle sidene (site).",
    ),
    Option(
        "handbook_quiz_dir",
        "quizzes",
        "env",
        Text(),
        "Mappen med quizfiler, regnet fra kildemappen.",
    ),
    Option(
        "handbook_tool_dir",
        "_data",
        "env",
        Text(),
        "Mappen med verktøyfiler, regnet fra kildemappen.",
    ),
    Option(
        "handbook_channels",
        "_data/kanaler.yaml",
        "env",
        Text(),
        "Filen med kanalregisteret, regnet fra kildemappen.",
    ),
    Option(
        "handbook_draft",
        "_data/utkast.yaml",
        "env",
        Text(),
        "Filen med det «Se over utkastet» ser etter, regnet fra kildemappen.",
    ),
    Option(
        "handbook_rule_kinds",
        rule_kinds,
        "env",
        TextsByKey('{"rad": "Råd"}'),
        "Slagene av regler og navnet som vises, i den rekkefølgen registeret skal ha.",
    ),
    Option(
        "handbook_rule_facts",
        list(RULE_FACTS),
        "env",
        ListOf(OneOf(RULE_FACTS)),
        "Det hver regel må si om seg selv. Det som ikke står her, kan en regel la være å si.",
    ),
    Option(
        "handbook_strengths",
        strengths,
        "env",
        RecordsByKey(
            '{"bør": {"tone": "should"}}',
            {"word": Text(), "tone": OneOf(TONES), "meaning": Text()},
            lambda key: {"word": key, "tone": TONES[0], "meaning": ""},
        ),
        "Hvor bindende en regel kan være. For hver: word som leserne ser, tone (must, must-not "
        "eller should; should binder ingen) og meaning, som forklarer ordet i lister over regler.",
    ),
    Option(
        "handbook_words",
        {},
        "env",
        Record(
            '{"best": "Anbefalt"}',
            {key: Name() if key == "answer" else Text() for key in WORDS},
            closed=True,
        ),
        "Egne ord for vurderingene (best, acceptable …, og ended-best … for hvordan en tråd gikk), for "
        "hvem som får vite hva nettleseren lagrer (private), og for funksjonen som svarer i "
        "notatbøkene (answer). Det som ikke står her, er på håndbokas språk.",
    ),
    Option(
        "handbook_roles",
        roles,
        "env",
        TextsByKey('{"ansatt": "ansatte"}'),
        "Rollene en regel eller et spørsmål kan gjelde, og ordene etter «Gjelder».",
    ),
    Option(
        "handbook_work",
        {},
        "env",
        TextsByKey('{"helse": "helse og omsorg"}'),
        "Slagene av arbeid et spørsmål kan være hentet fra, og navnet som vises.",
    ),
    Option(
        "handbook_approvals",
        {},
        "env",
        TextsByKey('{"2012-04-12": "rådmannens ledergruppe"}'),
        "Vedtakene som godkjente tekster viser til: datoen (åååå-mm-dd) og hvem som vedtok.",
    ),
    Option(
        "handbook_fewest_questions",
        5,
        "env",
        Count(),
        "Så mange spørsmål bør øve på hver regel, og minst ett for hver rolle den gjelder. "
        "Mangler gir en lint-advarsel; 0 slår av kravet.",
    ),
    Option(
        "handbook_mail_hosts",
        ["example.no"],
        "env",
        ListOf(Text()),
        "Vertene som e-postadresser i spørsmål kan ha; andre ser ut som personopplysninger.",
    ),
    Option(
        "handbook_owner",
        "",
        "env",
        Text(),
        "Hvem som svarer for sidene. En side kan ha en egen owner: øverst.",
        only_site=True,
    ),
    Option(
        "handbook_review_months",
        12,
        "env",
        Count(),
        "Så mange måneder etter reviewed: er neste gjennomgang, når siden ikke har next_review:, og "
        "så lenge etter checked: gjelder en grense. 0 betyr at det ikke er bestemt.",
    ),
    Option(
        "handbook_edition",
        "",
        "env",
        Text(),
        "Navnet på utgaven, slik det står nederst på hver side.",
    ),
    Option(
        "handbook_changelog",
        "",
        "env",
        Text(),
        "Siden som sier hva som er endret, regnet fra kildemappen og uten filendelse.",
        only_site=True,
    ),
    Option(
        "handbook_moved",
        {},
        "html",
        TextsByKey('{"retningslinjer/krise": "retningslinjer/index"}'),
        "Sider som er borte: adressen siden hadde, og siden den nå fører til, begge regnet fra "
        "kildemappen og uten filendelse.",
    ),
    Option(
        "handbook_fault_link",
        "",
        "env",
        Text(),
        "Adressen bak «Meld feil», som mailto: eller https:. {title} og {page} blir til sidens "
        "tittel og sti.",
    ),
    Option(
        "handbook_lite",
        notebooks,
        "html",
        Switch(),
        "Om JupyterLite-nettstedet med en notatbok per regel skal bygges sammen med sidene. "
        "Uten verdi blir det bygd når handbook_look er site.",
    ),
    Option(
        "handbook_search",
        True,
        "html",
        Switch(),
        "Om sidene skal ha håndbokas eget søk, som tåler bøyning, sammensetninger og skrivefeil; "
        "uten det har de Sphinx' eget.",
        only_site=True,
    ),
    Option(
        "handbook_synonyms",
        SYNONYMS,
        "html",
        Text(),
        "Filen med ord som betyr det samme i et søk, regnet fra kildemappen.",
        only_site=True,
    ),
    Option(
        "handbook_lms",
        [],
        "env",
        ListOf(OneOf(LMS_FORMATS)),
        "Formatene som spørsmålene blir skrevet i til en læringsplattform, i mappen lms blant de "
        "ferdige sidene. Uten den blir ingenting skrevet der; «sphinx-build -b lms» skriver alle, og "
        "det er den som lager pakkene (scorm).",
    ),
    Option(
        "handbook_lms_report",
        "results",
        "html",
        OneOf(LMS_REPORTS),
        "Hva en pakke forteller læringsplattformen: hvordan det gikk med hvert spørsmål (results), "
        "poengene i tillegg (score), eller bare om deltakeren er ferdig (completion).",
    ),
    Option(
        "handbook_lms_mastery",
        0,
        "html",
        Count(100),
        "Hvor mange av 100 poeng som må til for å bestå en pakke. Med 0 er det nok å bli ferdig. "
        "Ny ansatt og andre veivisere består ingen: De er ferdige med kvitteringen.",
    ),
    Option(
        "handbook_print_folder",
        "pdf",
        "env",
        FolderWithin("pdf"),
        "Mappen med PDF-ene blant de ferdige sidene; dit skal «sphinx-build -b print» skrive.",
    ),
    Option(
        "handbook_print_look",
        {},
        "html",
        Record(
            '{"accent": "#0b5c63", "typeface": "Source Serif 4", "fonts": "_fonter"}',
            {"accent": Ink(ACCENT), "typeface": Text(), "fonts": Text()},
            closed=True,
        ),
        "Farge og skrift i PDF-ene: accent, som må være mørk nok for hvit skrift; typeface, navnet på "
        "skriften; og fonts, mappen med skriftfilene, regnet fra kildemappen. Det som ikke står her, "
        "er mørk grønt og Atkinson Hyperlegible.",
    ),
    Option(
        "handbook_print",
        [],
        "html",
        ListOf(PRINTED),
        "PDF-ene som blir laget: en ordbok for hver, med root, file, edition og eventuelt title, "
        "seed, paper, rules og questions. Uten den blir det håndboka alene.",
    ),
)


def setup(app: Sphinx) -> None:
    """Declare the options; ``checks`` then checks their values in more depth than Sphinx does."""
    for option in OPTIONS:
        # By the type, Sphinx reads the «0» of ``-D handbook_lite=0``.
        types = frozenset({bool}) if isinstance(option.shape, Switch) else Any
        app.add_config_value(
            option.name, option.default, option.rebuild, types, description=option.help
        )
