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


def theme_conf(theme: str) -> str:
    """Return the lines of a ``conf.py`` in a theme."""
    return f'html_theme = "{theme}"\n{CONF[theme]}'
