"""``handbook lint`` reports what is wrong in ``conf.py``, by name and line, even if it cannot run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sphinx.locale
from click.testing import CliRunner

from handbook_ext.cli import main
from tests.sphinx.linted import assert_reported, at, run

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


@pytest.fixture(autouse=True)
def own_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start without a language, as a command does: an earlier test may have set another."""
    monkeypatch.setattr("sphinx.locale.translators", {})
    monkeypatch.setattr("handbook_ext.locale.translators", sphinx.locale.translators)


VALUES = """
handbook_owner = ["Redaksjonen"]
handbook_lite = "nei"
handbook_fewest_questions = True
handbook_mail_hosts = [
    "example.no",
    7,
]
handbook_print = [
    {"root": "index", "file": "b", "edition": "handbook"},
    "plakat",
    {
        "root": "index",
        "file": "c",
        "edition": "worksheet",
        "seed": 1,
        "rules": ["rolle",
                  None],
    },
]
handbook_moved = [("rad", "rolle")]
handbook_eier = ""
handbook_review_months = 10**9
handbook_quiz_dir = "quiz\\0"
"""
VALUES_TOLD = {
    1: "handbook_owner skal være tekst (str), men er en liste (list). Skriv",
    2: "handbook_lite skal være True eller False (bool), men er tekst (str). Skriv",
    3: "handbook_fewest_questions skal være et helt tall fra 0 til 9999 (int), men er True. Skr",
    6: "handbook_mail_hosts[1] skal være tekst (str), men er tallet 7 (int). Skriv",
    10: "handbook_print[1] skal være en ordbok (dict), men er tekst (str). Skriv",
    15: 'handbook_print[2]["seed"] skal være tekst (str), men er tallet 1 (int). Skriv',
    17: 'handbook_print[2]["rules"][1] skal være tekst (str), men er None. Skriv',
    20: "handbook_moved skal være en ordbok (dict), men er en liste (list). Skriv",
    21: "Innstillingen «handbook_eier» finnes ikke. Mente du «handbook_",
    22: "handbook_review_months skal være et helt tall fra 0 til 9999 (int), men er tallet 1000000000",
    23: "handbook_quiz_dir skal være tekst uten usynlige tegn (str), men er tekst (str). Skriv",
}


def add_to_conf(handbook: Handbook, text: str) -> int:
    """Append to ``conf.py``; return how many lines it had before."""
    conf = handbook.folder.joinpath("docs/conf.py").read_text(encoding="utf-8")
    handbook.write("docs/conf.py", conf + text)
    return len(conf.splitlines())


def test_each_value_of_conf_py_that_is_of_a_wrong_type_is_reported_by_name_wanted_and_got(
    handbook: Handbook,
) -> None:
    handbook.change("docs/conf.py", "handbook_lite = False\n", "")
    handbook.change("docs/conf.py", "handbook_fewest_questions = 0\n", "")
    before = add_to_conf(handbook, VALUES)
    reported = [entry for entry in run(handbook) if "conf.py" in str(entry["path"])]
    wanted = {before + 1 + line: words for line, words in VALUES_TOLD.items()}
    assert_reported(at(reported, "conf.py"), wanted)
    assert {entry["check"] for entry in reported} == {"config"}
    built = [line for line in handbook.warnings() if "[handbook.config]" in line]
    assert len(built) == len(wanted)
    for line, (number, words) in zip(built, wanted.items(), strict=True):
        assert line.startswith(f"docs/conf.py:{number}: WARNING: {words}")


NEAR = """
handbook_words = {"bset": "Helt rett", 5: "x"}
handbook_review_months = -1
handbook_look = "sied"
handbook_print_look = {"accent": "purple"}
handbook_print_folder = "/ut"
handbok_owner = "Redaksjonen"
"""
NEAR_TOLD = {
    1: 'Nøkkelen "bset" i handbook_words skal være en av disse: best, acceptable, risky, breach, '
    "unlawful, correct, wrong, missed, fault, ended-best, ended-acceptable, ended-risky, "
    "ended-breach, ended-unlawful, private, answer. Mente du «best»?",
    2: "handbook_review_months skal være et helt tall fra 0 til 9999 (int), men er tallet -1 (int). "
    "Skriv for eksempel 12.",
    3: "handbook_look skal være en av disse: quiz, site, men er «sied». Skriv for eksempel",
    4: 'handbook_print_look["accent"] skal være en farge (#rrggbb), men er «purple». Skriv for',
    5: "handbook_print_folder skal være navnet på en mappe, men er «/ut». Skriv for eksempel",
    6: "Innstillingen «handbok_owner» finnes ikke. Mente du «handbook_owner»?",
}


def test_a_value_of_the_right_type_that_does_not_do_is_repeated_once_with_what_to_do(
    handbook: Handbook,
) -> None:
    before = add_to_conf(handbook, NEAR)
    found = [told for told in at(run(handbook), "conf.py") if "Nøkkelen 5" not in told[1]]
    assert_reported(found, {before + 1 + line: words for line, words in NEAR_TOLD.items()})
    assert all(message.endswith((".", "?")) for _line, message in found)


@pytest.mark.parametrize(("named", "is_told"), [("nb", False), ("nn", True)])
def test_languages_without_the_one_that_the_pages_are_in_are_told(
    handbook: Handbook, named: str, *, is_told: bool
) -> None:
    line = f'handbook_languages = {{"{named}": "Norsk", "en": "English"}}\n'
    before = add_to_conf(handbook, f'handbook_look = "site"\n{line}')
    wanted = "handbook_languages mangler språket sidene er skrevet på: nb_NO. Skriv det først,"
    assert_reported(at(run(handbook), ""), {before + 2: wanted} if is_told else {})


def test_a_value_with_spaces_is_reported_once(handbook: Handbook) -> None:
    link = "handbook_fault_link = '  mailto:feil@example.no'\n"
    before = add_to_conf(handbook, link)
    wanted = "handbook_fault_link er « mailto:feil@example.no». Skriv en adresse som begynner med"
    assert_reported(at(run(handbook), ""), {before + 1: wanted})


def test_what_is_no_language_is_reported_alone(handbook: Handbook) -> None:
    before = add_to_conf(
        handbook,
        'handbook_look = "site"\nhandbook_languages = {\n    "nb": "Norsk",\n'
        '    "../engelsk": "English",\n    "norsk": "Nynorsk",\n    "en": " ",\n}\n',
    )
    assert_reported(
        at(run(handbook), ""),
        {
            before + 4: 'Nøkkelen "../engelsk" i handbook_languages skal være en språkkode.',
            before + 5: 'Nøkkelen "norsk" i handbook_languages skal være en språkkode. Skriv for',
            before + 6: 'handbook_languages["en"] skal være navnet på språket, men er « ». Skriv',
        },
    )


def test_an_approval_whose_date_is_none_is_reported_alone(handbook: Handbook) -> None:
    handbook.change("docs/conf.py", '{"2012-04-12"', '{"12.04.2012"')
    wanted = "«handbook_approvals: 12.04.2012» er ingen dato. Skriv datoen som åååå-mm-dd."
    assert_reported(at(run(handbook), ""), {11: wanted})


@pytest.mark.parametrize(
    ("look", "words"),
    [
        ({"typeface": "Finnes Ikke"}, "Skrifttypen «Finnes Ikke» finnes ikke. Rett navnet i"),
        ({"fonts": "_tom"}, "Mappen «_tom» har ingen skriftfiler. Legg filene"),
    ],
)
def test_what_print_lacks_of_its_look_is_reported_without_printing(
    handbook: Handbook, look: dict[str, str], words: str
) -> None:
    before = add_to_conf(handbook, f"handbook_print_look = {look!r}\n")
    assert_reported(at(run(handbook), ""), {before + 1: words})


def test_a_role_in_a_handbook_without_roles_is_told_where_they_are_written(
    handbook: Handbook,
) -> None:
    add_to_conf(handbook, "handbook_roles = {}\n")
    reported = [words for _line, words in at(run(handbook), "rad.md")]
    assert reported[0] == (
        ":audience: ansatt er ukjent. handbook_roles i conf.py er tom. "
        "Er det nytt, så skriv det i handbook_roles i conf.py først."
    )


def test_an_approval_of_a_wrong_kind_is_reported_once_and_not_at_each_rule(
    handbook: Handbook,
) -> None:
    handbook.change(
        "docs/conf.py",
        '{"2012-04-12": "rådmannens ledergruppe"}',
        '{\n    "2012-04-12": ["ledergruppa"],\n    2013: "styret",\n    "20140101": "rådet",\n    "2015-01-01": " ",\n    "2090-01-01": "rådet",\n}',
    )
    assert_reported(
        at(run(handbook), ""),
        {
            12: 'handbook_approvals["2012-04-12"] skal være tekst (str), men er en liste (list).',
            13: "Nøkkelen 2013 i handbook_approvals skal være tekst (str), men er tallet 2013 (int",
            14: "«handbook_approvals: 20140101» er ingen dato. Skriv datoen som åååå-mm-dd.",
            15: "Vedtaket «2015-01-01» i handbook_approvals sier ikke hvem som vedtok.",
            16: "«handbook_approvals: 2090-01-01» har ikke vært ennå. Skriv dagen det ble gjort.",
        },
    )


def test_approvals_that_are_no_dictionary_are_reported_and_nothing_that_follows_from_it(
    handbook: Handbook,
) -> None:
    handbook.change("docs/conf.py", '{"2012-04-12": "rådmannens ledergruppe"}', '"2012-04-12"')
    (reported,) = run(handbook)
    assert str(reported["message"]).startswith(
        "handbook_approvals skal være en ordbok (dict), men er "
    )
    (warning,) = handbook.warnings()
    assert warning.startswith("docs/conf.py:11: WARNING: handbook_approvals skal være en ordbok")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("language = 5", "language skal være tekst (str), men er tallet 5 (int). Rett linjen"),
        ("project = None", "project skal være tekst (str), men er None. Rett linjen"),
        (
            'exclude_patterns = "x"',
            "exclude_patterns skal være en liste (list), men er tekst (str).",
        ),
    ],
)
def test_a_value_that_sphinx_stumbles_over_is_reported_at_its_line(
    handbook: Handbook, line: str, said: str
) -> None:
    before = add_to_conf(handbook, f"{line}\n")
    ((number, message),) = at(run(handbook), "conf.py")
    assert number == before + 1
    assert message.startswith(said)


def test_a_handbook_in_a_language_that_is_unknown_is_read_all_the_same(handbook: Handbook) -> None:
    handbook.change("docs/conf.py", 'language = "nb_NO"', 'language = "xx"')
    result = CliRunner().invoke(main, ["--conf", str(handbook.folder / "docs"), "lint"])
    assert result.exit_code in {0, 1}
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_a_value_of_sphinx_itself_is_reported_at_its_line(handbook: Handbook) -> None:
    before = add_to_conf(handbook, "html_title = 5\nhtml_static_path = ['_borte']\n")
    assert_reported(
        at(run(handbook), "conf.py"),
        {
            before + 1: "html_title skal være str, men er int.",
            before + 2: "Mappa «_borte» i html_static_path finnes ikke.",
        },
    )


BROKEN = {
    "no Python": ("\nfarge = [\n", 1, "Klammen [ blir aldri lukket. Skriv den som lukker"),
    "a name that is none": ("\n\nx = ukjent\n", 2, "«ukjent» er verken et navn som er satt"),
    "a quotation mark that is missing": ('\nx = "tekst\n', 1, "Teksten mangler anførselstegnet"),
    "quotation marks of a word processor": (
        "\nx = “tekst”\n",
        1,
        "Anførselstegnene er ikke rette.",
    ),
    "a bracket too many": ("\nx = 5]\n", 1, "Klammen ] lukker noe som ikke er åpnet slik."),
    "a remark without its sign": ("\nDette er en merknad\n", 1, "Linjen er ikke skrevet slik"),
    "a line too far in": ("\n  x = 5\n", 1, "Linjen er rykket inn feil. Begynn den like langt"),
    "a package that is not installed": (
        "\nimport borte\n",
        1,
        "Pakken «borte» er ikke installert.",
    ),
    "an error within a function": (
        "\ndef f():\n    raise ValueError('nei')\n\nf()\n",
        2,
        "conf.py kan ikke kjøres: ValueError: nei.",
    ),
    "an exit": ("\nimport sys\nsys.exit(1)\n", 2, "conf.py kan ikke kjøres: sys.exit()."),
    "an unknown extension": (
        '\nextensions = [\n    "myst_parser",\n    "finnes_ikke",\n]\n',
        3,
        "Pakken «finnes_ikke» er ikke installert. Installer den, rett navnet, eller ta den ut av",
    ),
}


@pytest.mark.parametrize(("text", "line", "words"), BROKEN.values(), ids=BROKEN)
def test_a_conf_py_that_cannot_be_run_is_one_line_with_its_place(
    handbook: Handbook, text: str, line: int, words: str
) -> None:
    before = add_to_conf(handbook, text)
    assert_reported(at(run(handbook), "conf.py"), {before + 1 + line: words})
    conf = str(handbook.folder / "docs")
    shown = CliRunner().invoke(main, ["--conf", conf, "show", "hvem-snakker"])
    assert shown.exit_code == 2
    assert f"conf.py:{before + 1 + line}: {words}" in shown.output
    assert "Traceback" not in shown.output
