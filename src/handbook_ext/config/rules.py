"""Options of rules and questions: where their files are, and what may be said of them."""

from __future__ import annotations

from handbook_ext.config.defaults import STATES, TONES, judgements, roles, rule_kinds, strengths
from handbook_ext.config.option import Option
from handbook_ext.config.shapes import Count, ListOf, OneOf, Record, RecordsByKey, Text, TextsByKey
from handbook_ext.config.texts import FilePath, Name
from handbook_ext.locale import later
from handbook_ext.locale.chosen import WORDS

RULE_FACTS = ("number", "strength", "audience", "approved")
"""What a rule can say of itself besides its kind."""

RULES = (
    Option(
        "handbook_quiz_dir",
        "quizzes",
        "env",
        FilePath("quizzes"),
        later("Mappen med quizfiler, regnet fra kildemappen."),
    ),
    Option(
        "handbook_packs",
        [],
        "env",
        ListOf(Text("sunndal-some")),
        later(
            "Installerte pakker med innhold fra andre håndbøker. En quiz som ikke er i handbook_quiz_dir, "
            "hentes fra dem."
        ),
    ),
    Option(
        "handbook_pack_quizzes",
        [],
        "env",
        ListOf(Text(later("taushetsplikt"))),
        later("Quizene som hentes fra pakkene. Uten den hentes alle."),
    ),
    Option(
        "handbook_tool_dir",
        "_data",
        "env",
        FilePath("_data"),
        later("Mappen med verktøyfiler, regnet fra kildemappen."),
    ),
    Option(
        "handbook_channels",
        "_data/channels.yaml",
        "env",
        FilePath("_data/channels.yaml"),
        later("Filen med kanalregisteret, regnet fra kildemappen."),
    ),
    Option(
        "handbook_draft",
        "_data/draft.yaml",
        "env",
        FilePath("_data/draft.yaml"),
        later("Filen med det «Se over utkastet» ser etter, regnet fra kildemappen."),
    ),
    Option(
        "handbook_rule_kinds",
        rule_kinds,
        "env",
        TextsByKey(later('{"rad": "Råd"}')),
        later("Slagene av regler og navnet som vises, i den rekkefølgen registeret skal ha."),
    ),
    Option(
        "handbook_rule_facts",
        list(RULE_FACTS),
        "env",
        ListOf(OneOf(RULE_FACTS)),
        later(
            "Det hver regel må si om seg selv. Det som ikke står her, kan en regel la være å si."
        ),
    ),
    Option(
        "handbook_strengths",
        strengths,
        "env",
        RecordsByKey(
            later('{"bør": {"tone": "should"}}'),
            {
                "word": Text(later("bør")),
                "tone": OneOf(TONES),
                "meaning": Text(later("Det skal gode grunner til for å gjøre noe annet.")),
            },
            lambda key: {"word": key, "tone": TONES[0], "meaning": ""},
        ),
        later(
            "Hvor bindende en regel kan være. For hver: word som leserne ser, tone (must, must-not "
            "eller should; should binder ingen) og meaning, som forklarer ordet i lister over regler."
        ),
    ),
    Option(
        "handbook_judgements",
        judgements,
        "env",
        RecordsByKey(
            later('{"ikke slik": {"state": "wrong"}}'),
            {"word": Text(later("Ikke slik")), "state": OneOf(STATES)},
            lambda key: {"word": f"{key[:1].upper()}{key[1:]}", "state": STATES[0]},
        ),
        later(
            "Hvordan et eksempel på et innlegg kan være, slik det står etter {post}. For hver: word som "
            "leserne ser, og state (correct, risky eller wrong), som gir merket."
        ),
    ),
    Option(
        "handbook_words",
        {},
        "env",
        Record(
            later('{"best": "Anbefalt"}'),
            {
                key: Name(later("svar")) if key == "answer" else Text(later("Anbefalt"))
                for key in WORDS
            },
            closed=True,
        ),
        later(
            "Egne ord for vurderingene (best, acceptable …, og ended-best … for hvordan en tråd gikk), for "
            "hvem som får vite hva nettleseren lagrer (private), og for funksjonen som svarer i "
            "notatbøkene (answer). Det som ikke står her, er på håndbokas språk."
        ),
    ),
    Option(
        "handbook_roles",
        roles,
        "env",
        TextsByKey(later('{"ansatt": "ansatte"}')),
        later("Rollene en regel eller et spørsmål kan gjelde, og ordene etter «Gjelder»."),
    ),
    Option(
        "handbook_work",
        {},
        "env",
        TextsByKey(later('{"helse": "helse og omsorg"}')),
        later("Slagene av arbeid et spørsmål kan være hentet fra, og navnet som vises."),
    ),
    Option(
        "handbook_approvals",
        {},
        "env",
        TextsByKey(later('{"2012-04-12": "rådmannens ledergruppe"}')),
        later("Vedtakene som godkjente tekster viser til: datoen (åååå-mm-dd) og hvem som vedtok."),
    ),
    Option(
        "handbook_fewest_questions",
        5,
        "env",
        Count(3),
        later(
            "Så mange spørsmål bør øve på hver regel, og minst ett for hver rolle den gjelder. "
            "Mangler gir en lint-advarsel; 0 slår av kravet."
        ),
    ),
    Option(
        "handbook_mail_hosts",
        ["example.no"],
        "env",
        ListOf(Text("example.no")),
        later("Vertene som e-postadresser i spørsmål kan ha; andre ser ut som personopplysninger."),
    ),
)
