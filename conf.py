"""Values of Sunndal kommune's handbook for Sphinx. Options: ``src/handbook_ext/config.py``."""

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
html_search_language = "no"
html_copy_source = False
html_show_sphinx = False

handbook_mail_hosts = ["example.no", "sunndal.kommune.no"]
handbook_quiz_dir = "../quizzes"
handbook_approvals = {"2012-04-12": "rådmannens ledergruppe"}
