"""The themes that have adapters, and what a ``conf.py`` says for each: follow the device, and ask no other host."""

from __future__ import annotations

PYDATA = 'html_context = {"default_mode": "auto"}\n'
IMMATERIAL = """
extensions.append("sphinx_immaterial")
html_theme_options = {
    "font": False,
    "palette": [
        {"media": "(prefers-color-scheme: light)", "scheme": "default"},
        {"media": "(prefers-color-scheme: dark)", "scheme": "slate"},
    ],
}
"""
CONF = {
    "pydata_sphinx_theme": PYDATA,
    "sphinx_book_theme": PYDATA,
    "sphinx_immaterial": IMMATERIAL,
    "sphinx_rtd_theme": "",
    "furo": "",
    "alabaster": "",
}


LANGUAGES = {"sphinx_immaterial": "nb"}
"""The languages of sites whose theme has no words for ``nb_NO``, unless the handbook brings them."""
THEIR_FAULT = "Documentation is not defined"
"""What Immaterial's pages say in any language but English: Sphinx's words are for a script that they lack."""


def theme_conf(theme: str, *, look: str = "quiz") -> str:
    """Return the lines of a ``conf.py`` in a theme and a look."""
    language = LANGUAGES.get(theme, "nb_NO") if look == "quiz" else "nb_NO"
    return f'language = "{language}"\nhtml_theme = "{theme}"\n{CONF[theme]}'
