"""A handbook that is translated in part, changed, and translated again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import bs4
import pytest
from click.testing import CliRunner
from sphinx.errors import ConfigError

from handbook_ext.cli import main

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
ASKED = 'msgid "Hva bør du svare?"\nmsgstr "What should you answer?"\n\n'
TITLE = 'msgid "Vær tydelig på rollen"\nmsgstr "Make your role clear"\n\n'
ENGLISH = {"language": "en", "locale_dirs": ["../words"], "gettext_compact": False}


def bring(handbook: Handbook, entries: str, page: str = "rolle") -> None:
    folder = handbook.folder / "words" / "en" / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{page}.po").write_text(HEAD + entries, "utf-8")


def built(handbook: Handbook, builder: str = "html", **options: Any) -> SphinxTestApp:
    app = handbook.build(builder, confoverrides={**ENGLISH, **options})
    assert handbook.warnings_of(app) == []
    return app


def page_of(app: SphinxTestApp, name: str = "rolle") -> Any:
    return bs4.BeautifulSoup((app.outdir / f"{name}.html").read_text("utf-8"), "html.parser")


def test_a_text_without_a_translation_stays_and_says_which_language_it_is_in(
    handbook: Handbook,
) -> None:
    bring(handbook, ASKED + TITLE)
    page = page_of(built(handbook))
    legend = page.select_one("form.handbook-question legend")
    assert "What should you answer?" in legend.get_text()
    assert legend.select("[lang]") == []
    option = page.select_one(".handbook-option")
    assert (
        option.select_one('[lang="nb-NO"]').get_text() == "At du er bibliotekar, og hva du heter."
    )
    [situation] = {part["lang"] for part in page.select(".handbook-situation [lang]")}
    assert situation == "nb-NO"
    assert page.select_one("h1").select("[lang]") == []
    assert page.select_one("h2").select_one('[lang="nb-NO"]').get_text() == "Prøv deg"


def test_in_its_authors_language_nothing_is_marked(handbook: Handbook) -> None:
    assert page_of(handbook.build()).select("article [lang], [role=main] [lang]") == []


def test_on_paper_too_a_text_without_a_translation_is_in_its_own_language(
    handbook: Handbook,
) -> None:
    bring(handbook, ASKED)
    entry = {"root": "index", "file": "handboka", "edition": "handbook"}
    app = built(handbook, "print", handbook_print=[entry])
    source = (app.doctreedir / "print" / "handboka.typ").read_text("utf-8")
    assert '#written-in("nb")[#"At du er bibliotekar' in source
    assert '#"What should you answer?"' in source


def test_a_question_has_the_same_fingerprint_in_every_language(handbook: Handbook) -> None:
    bring(handbook, ASKED)
    author = page_of(handbook.build()).select_one("form.handbook-question")["data-fingerprint"]
    assert (
        page_of(built(handbook)).select_one("form.handbook-question")["data-fingerprint"] == author
    )


def test_a_page_follows_its_catalogue_when_that_is_changed_or_new(handbook: Handbook) -> None:
    bring(handbook, TITLE, "index")
    built(handbook)
    bring(
        handbook, ASKED, "taushetsplikt"
    )  # Sphinx itself does not see that the page depends on it
    assert "What should you answer?" in page_of(built(handbook)).get_text()
    bring(handbook, ASKED.replace("What should", "What could"), "taushetsplikt")
    assert "What could you answer?" in page_of(built(handbook)).get_text()


def test_what_a_translator_is_not_sure_of_is_not_used(handbook: Handbook) -> None:
    bring(handbook, f"#, fuzzy\n{ASKED}")
    assert "Hva bør du svare?" in page_of(built(handbook)).get_text()


def test_a_catalogue_that_cannot_be_read_stops_the_build_at_its_line(handbook: Handbook) -> None:
    bring(handbook, "hei\n")
    with pytest.raises(ConfigError, match=r"rolle\.po:4: "):
        built(handbook)


def test_the_commands_show_a_question_in_the_language_of_the_handbook(handbook: Handbook) -> None:
    bring(handbook, ASKED)
    handbook.speak("en")
    more = 'locale_dirs = ["../words"]\ngettext_compact = False\n'
    conf = handbook.folder / "docs/conf.py"
    conf.write_text(conf.read_text("utf-8") + more, "utf-8")
    shown = CliRunner().invoke(main, ["--conf", str(conf.parent), "show", "hvem-snakker"])
    assert "What should you answer?" in shown.output


def test_translators_are_not_given_what_the_handbook_says_by_itself(handbook: Handbook) -> None:
    assert not handbook.build("gettext").outdir.joinpath("sphinx.pot").exists()


def test_what_a_page_says_of_itself_is_translated(handbook: Handbook) -> None:
    text = (handbook.folder / "docs/rolle.md").read_text("utf-8")
    head = "---\nowner: Personal\ndescription: Om rollen din.\n---\n"
    handbook.write("docs/rolle.md", head + text)
    bring(
        handbook,
        'msgid "Personal"\nmsgstr "Staff office"\n\n'
        'msgid "Om rollen din."\nmsgstr "About your role."\n\n',
    )
    page = page_of(built(handbook))
    assert page.select_one("meta[name=description]")["content"] == "About your role."
    assert "Staff office" in page.get_text()


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ("See {rule}`roller`.", "words/en/LC_MESSAGES/rolle.po:4: WARNING: "),
        ("Look [here](page.md).", "words/en/LC_MESSAGES/rolle.po:4: WARNING: "),
        ("One.\\n\\nTwo.", "words/en/LC_MESSAGES/rolle.po:4: WARNING: "),
    ],
    ids=["a rule that is none", "a link that leads nowhere", "two paragraphs in a label"],
)
def test_what_is_wrong_in_a_translation_is_reported_at_its_line_in_the_catalogue(
    handbook: Handbook, translation: str, fault: str
) -> None:
    bring(handbook, f'msgid "Hva bør du svare?"\nmsgstr "{translation}"\n\n')
    app = handbook.build("dummy", confoverrides=ENGLISH)
    [warning] = {line for line in handbook.warnings_of(app) if "quiz_" not in line}
    assert warning.startswith(fault)
