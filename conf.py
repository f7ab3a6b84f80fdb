"""Sphinx configuration of Sunndal kommune's handbook. Options: ``src/handbook_ext/config/``."""

project = "Sunndal kommune på sosiale medier"
author = "Sunndal kommune"
copyright = "2012–2026 Sunndal kommune. Tekst: CC BY 4.0. Kode: MIT"  # noqa: A001 - Sphinx' name
language = "nb_NO"
today_fmt = "%d.%m.%Y"

extensions = ["myst_parser", "sphinx_design", "handbook_ext"]
myst_enable_extensions = ["colon_fence", "deflist", "attrs_inline"]
myst_footnote_transition = False
nitpicky = True

html_theme = "furo"
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#0b5c63", "color-brand-content": "#0b5c63"},
    "dark_css_variables": {"color-brand-primary": "#7fd0cb", "color-brand-content": "#7fd0cb"},
}
html_title = project
html_favicon = "docs/_static/merke.svg"
html_copy_source = False
html_show_sphinx = False

handbook_look = "site"
handbook_mail_hosts = ["example.no", "sunndal.kommune.no"]
handbook_quiz_dir = "../quizzes"
handbook_channels = "_data/kanaler.yaml"
handbook_draft = "_data/utkast.yaml"
handbook_synonyms = "_data/sokeord.yaml"
handbook_work = {
    "oppvekst": "barnehage og skole",
    "helse": "helse og omsorg",
    "kjokken-renhold": "kjøkken og renhold",
    "teknisk": "vei, vann, bygg og brann",
    "kultur": "kultur og bibliotek",
    "servicetorg": "servicetorg og kontor",
    "politikk": "politikk",
}
handbook_approvals = {"2012-04-12": "rådmannens ledergruppe"}

handbook_words = {"private": "Kommunen får ikke se det."}
# The original first. "python3 noxfile.py build" makes the translations, in docs/locales: decisions/0034.
handbook_languages = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
handbook_owner = "Redaksjonen for håndboka"
handbook_edition = "2026.1"
version = handbook_edition
handbook_changelog = "om/endringer"
# Set this before the handbook is published: example.no receives no mail. It can be the
# editors' own address, or a form: "https://…?side={page}".
handbook_fault_link = (
    "mailto:handboka@example.no?subject=Feil%20i%20h%C3%A5ndboka%3A%20{title}"
    "&body=Siden%3A%20{page}%0A%0AHva%20er%20feil%3F%0A"
)
# The old addresses of pages redirect to these.
handbook_moved = {"kurs/materiell": "kurs/index", "handbook-regler": "handbook-rules"}
# A review becomes due with time alone, which must not fail a build of unchanged sources.
# "handbook lint" reports it: docs-dev/decisions/0007.
suppress_warnings = ["handbook.review"]

handbook_lms = ["moodle", "gift", "scorm"]
handbook_print_folder = "trykk"
handbook_print = [
    {"root": "index", "file": "handboka", "edition": "handbook"},
    {"root": "kurs/arbeidshefte", "file": "arbeidshefte-a", "edition": "worksheet", "seed": "A"},
    {"root": "kurs/arbeidshefte", "file": "arbeidshefte-b", "edition": "worksheet", "seed": "B"},
    {"root": "kurs/fasit", "file": "fasit-a", "edition": "key", "seed": "A"},
    {"root": "kurs/fasit", "file": "fasit-b", "edition": "key", "seed": "B"},
    {"root": "kurs/kursholderhefte", "file": "kursholderhefte", "edition": "trainer", "seed": "A"},
    {"root": "kurs/kort", "file": "situasjonskort", "edition": "cards", "seed": "A"},
    {
        "root": "kurs/plakat",
        "file": "plakat-titler",
        "title": "Retningslinjer og råd",
        "edition": "titles",
        "paper": "a3",
    },
    {
        "root": "kurs/plakat",
        "file": "plakat-a3",
        "title": "Retningslinjer og råd",
        "edition": "poster",
        "paper": "a3",
    },
    {
        "root": "kurs/plakat",
        "file": "plakat-a4",
        "title": "Retningslinjer og råd",
        "edition": "poster",
    },
    {"root": "kurs/ark", "file": "ark-{rule}", "edition": "sheet"},
    {"root": "verktoy/kanalplan", "file": "kanalplan", "edition": "page"},
    {"root": "verktoy/informasjonstekst", "file": "informasjonstekst", "edition": "page"},
    {"root": "verktoy/utkast", "file": "utkast", "edition": "page"},
]
