"""The documentation of the extension, built with the extension itself; the demo is a part of it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "Handbook"
author = "the makers of the extension"
copyright = "the makers of the extension. Text: CC BY 4.0. Code: MIT"  # noqa: A001 - Sphinx' name
language = "en"

extensions = ["myst_parser", "handbook_ext", "from_code"]
myst_enable_extensions = ["colon_fence", "deflist"]
exclude_patterns = ["examples"]
nitpicky = True
suppress_warnings = ["handbook.review"]  # only rules are reviewed here

html_theme = "furo"
html_title = project
handbook_look = "site"
html_copy_source = False
html_show_sphinx = False

# The demo: a hospital's rules for phones and cameras.
handbook_rule_kinds = {"rule": "Rule", "advice": "Advice"}
handbook_strengths = {
    "must": {"tone": "must", "meaning": "No exceptions without the ward manager."},
    "must not": {"tone": "must-not", "meaning": "No exceptions."},
    "should": {"tone": "should", "meaning": "Good practice; use your judgement."},
}
handbook_roles = {
    "staff": "everyone who works at the hospital",
    "managers": "ward managers",
}
handbook_work = {"ward": "the wards", "reception": "reception", "lab": "laboratories"}
handbook_approvals = {"2026-11-02": "the hospital board"}
handbook_fewest_questions = 2

handbook_quiz_dir = "demo/quizzes"
handbook_tool_dir = "demo/_data"
handbook_channels = "demo/_data/channels.yaml"
handbook_draft = "demo/_data/draft.yaml"
handbook_synonyms = "demo/_data/synonyms.yaml"
handbook_lite = False
