"""Options of the site around the rules: its look, its foot, its search."""

from __future__ import annotations

from handbook_ext.config.look import LOOKS
from handbook_ext.config.option import Option
from handbook_ext.config.shapes import Count, OneOf, Switch, Text, TextsByKey
from handbook_ext.config.texts import FilePath, Languages
from handbook_ext.locale import later

SYNONYMS = "_data/synonyms.yaml"
"""The default path of the synonyms; the file may be missing."""

SITE = (
    Option(
        "handbook_look",
        LOOKS[0],
        "env",
        OneOf(LOOKS),
        later(
            "Hva håndboka bestemmer på nettstedet: reglene, quizene og de andre direktivene (quiz), eller "
            "også utseendet, ordene, søket, rammen og foten på alle sidene (site)."
        ),
    ),
    Option(
        "handbook_owner",
        "",
        "env",
        Text(later("servicetorget")),
        later("Hvem som svarer for sidene. En side kan ha en egen owner: øverst."),
        only_site=True,
    ),
    Option(
        "handbook_review_months",
        12,
        "env",
        Count(12),
        later(
            "Så mange måneder etter reviewed: er neste gjennomgang, når siden ikke har next_review:, og "
            "så lenge etter checked: gjelder en grense. 0 betyr at det ikke er bestemt."
        ),
    ),
    Option(
        "handbook_languages",
        {},
        "env",
        Languages('{"en": "English", "de": "Deutsch"}'),
        later(
            "Språkene håndboka er utgitt på, med navnet hvert språk har på seg selv; originalen først. "
            "Originalen ligger øverst på nettstedet, og hver oversettelse i en mappe med språkets kode."
        ),
        only_site=True,
    ),
    Option(
        "handbook_edition",
        "",
        "env",
        Text(later("høsten 2026")),
        later("Navnet på utgaven, slik det står nederst på hver side."),
    ),
    Option(
        "handbook_changelog",
        "",
        "env",
        Text(later("om/endringer")),
        later("Siden som sier hva som er endret, regnet fra kildemappen og uten filendelse."),
        only_site=True,
    ),
    Option(
        "handbook_moved",
        {},
        "html",
        TextsByKey(later('{"retningslinjer/krise": "retningslinjer/index"}')),
        later(
            "Sider som er borte: adressen siden hadde, og siden den nå fører til, begge regnet fra "
            "kildemappen og uten filendelse."
        ),
    ),
    Option(
        "handbook_fault_link",
        "",
        "env",
        Text("mailto:post@example.no"),
        later(
            "Adressen bak «Meld feil», som mailto: eller https:. {title} og {page} blir til sidens "
            "tittel og sti."
        ),
    ),
    Option(
        "handbook_search",
        True,
        "html",
        Switch(),
        later(
            "Om sidene skal ha håndbokas eget søk, som tåler bøyning, sammensetninger og skrivefeil; "
            "uten det har de Sphinx' eget."
        ),
        only_site=True,
    ),
    Option(
        "handbook_synonyms",
        SYNONYMS,
        "html",
        FilePath(SYNONYMS),
        later("Filen med ord som betyr det samme i et søk, regnet fra kildemappen."),
        only_site=True,
    ),
)
