"""Options of what is made besides the pages: notebooks, packages for learning platforms, PDFs."""

from __future__ import annotations

from handbook_ext.config.defaults import notebooks
from handbook_ext.config.option import Option
from handbook_ext.config.shapes import Count, ListOf, OneOf, Record, Switch, Text
from handbook_ext.config.texts import FilePath, FolderWithin, Ink
from handbook_ext.locale import later

LMS_FORMATS = ("gift", "moodle", "scorm")
"""The formats for learning platforms: two of question banks, and packages of pages."""


LMS_REPORTS = ("results", "score", "completion")
"""What a package tells the platform: how each question went, the score as well, or only the status."""


ACCENT = "#0b5c63"
"""The default colour of titles, lines and links on paper."""


PRINTED = Record(
    later('{"root": "index", "file": "handboka", "edition": "handbook"}'),
    {
        "root": Text("index"),
        "file": Text(later("handboka")),
        "edition": Text("handbook"),
        "title": Text(later("Håndboka")),
        "seed": Text("2026"),
        "paper": Text("a5"),
        "rules": ListOf(Text(later("taushetsplikt"))),
        "questions": ListOf(Text(later("bilde-fra-festen"))),
        "languages": ListOf(Text("nn")),
    },
)
"""The keys of one entry of ``handbook_print``."""

OUTPUTS = (
    Option(
        "handbook_lite",
        notebooks,
        "html",
        Switch(),
        later(
            "Om JupyterLite-nettstedet med en notatbok per regel skal bygges sammen med sidene. "
            "Uten verdi blir det bygd når handbook_look er site og handbook-ext[lite] er installert."
        ),
    ),
    Option(
        "handbook_lms",
        [],
        "env",
        ListOf(OneOf(LMS_FORMATS)),
        later(
            "Formatene som spørsmålene blir skrevet i til en læringsplattform, i mappen lms blant de "
            "ferdige sidene. Uten den blir ingenting skrevet der; «sphinx-build -b lms» skriver alle, og "
            "det er den som lager pakkene (scorm)."
        ),
    ),
    Option(
        "handbook_lms_report",
        "results",
        "html",
        OneOf(LMS_REPORTS),
        later(
            "Hva en pakke forteller læringsplattformen: hvordan det gikk med hvert spørsmål (results), "
            "poengene i tillegg (score), eller bare om deltakeren er ferdig, og hvilke spørsmål som er besvart (completion)."
        ),
    ),
    Option(
        "handbook_lms_mastery",
        0,
        "html",
        Count(80, most=100),
        later(
            "Hvor mange av 100 poeng som må til for å bestå en pakke. Med 0 er det nok å bli ferdig. "
            "Ny ansatt og andre veivisere består ingen: De er ferdige med kvitteringen."
        ),
    ),
    Option(
        "handbook_print_folder",
        "pdf",
        "env",
        FolderWithin("pdf"),
        later(
            "Mappen med PDF-ene blant de ferdige sidene; dit skal «sphinx-build -b print» skrive."
        ),
    ),
    Option(
        "handbook_print_look",
        {},
        "html",
        Record(
            later('{"accent": "#0b5c63", "typeface": "Source Serif 4", "fonts": "_fonter"}'),
            {
                "accent": Ink(ACCENT),
                "typeface": Text("Source Serif 4"),
                "fonts": FilePath(later("_fonter")),
            },
            closed=True,
        ),
        later(
            "Farge og skrift i PDF-ene: accent, som må være mørk nok for hvit skrift; typeface, navnet på "
            "skriften; og fonts, mappen med skriftfilene, regnet fra kildemappen. Det som ikke står her, "
            "er mørk grønt og Atkinson Hyperlegible."
        ),
    ),
    Option(
        "handbook_print",
        [],
        "html",
        ListOf(PRINTED),
        later(
            "PDF-ene som blir laget: en ordbok for hver, med root, file, edition og eventuelt title, "
            "seed, paper, rules, questions og languages. Uten den blir det et ark for hver regel, og hele "
            "håndboka når handbook_look er site."
        ),
    ),
)
