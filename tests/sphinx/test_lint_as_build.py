"""``handbook lint`` tells what a build would tell, each thing once, at its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from handbook_ext.cli import main

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

pytestmark = pytest.mark.filterwarnings("ignore:.*MystReferenceResolver.app")

PAGE = """\
# Vær varsom

:::{ukjent} x
Ord.
:::

Se {nymerke}`x`.

Se [en side](borte.md).

Se [et sted](#ikke-her).

Se {doc}`/ingen`.

Se {ref}`merke`.

Se {term}`ord`.

![Et bilde](mangler.png)

:::{quiz} rolle
:only: hvem-snakker
:farge: rød
:::

:::{note}
:::

Se {rule}`rol`.

```{toctree}
ingenting
```
"""
TOLD = {
    3: "Direktivet «ukjent» finnes ikke. Rett navnet mellom klammene",
    7: "Merket «nymerke» finnes ikke. Rett navnet mellom klammene",
    9: "Lenken til «borte.md» fører ingen steder. Rett adressen",
    11: "Lenken til «ikke-her» fører ingen steder. Rett adressen",
    13: "Siden «/ingen» finnes ikke. Rett stien",
    15: "Stedet «merke» finnes ikke. Rett navnet",
    17: "Ordet «ord» står ikke i ordlista. Rett det",
    19: "Bildefilen mangler.png finnes ikke, eller kan ikke leses. Rett navnet",
    23: "Direktivet «quiz» har farge, som er ukjent. Bruk noen av disse: only.",
    26: "Direktivet «note» er tomt. Skriv innholdet under det",
    29: "Regelen «rol» finnes ikke. Mente du «rolle»?",
    31: "Innholdslista nevner siden «ingenting», som ikke finnes. Rett navnet",
}

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
"""
VALUES_TOLD = {
    1: "handbook_owner skal være tekst (str), men er en liste (list). Skriv",
    2: "handbook_lite skal være True eller False (bool), men er tekst (str). Skriv",
    3: "handbook_fewest_questions skal være et helt tall fra 0 og oppover (int), men er True. Skr",
    6: "handbook_mail_hosts[1] skal være tekst (str), men er tallet 7 (int). Skriv",
    10: "handbook_print[1] skal være en ordbok (dict), men er tekst (str). Skriv",
    15: 'handbook_print[2]["seed"] skal være tekst (str), men er tallet 1 (int). Skriv',
    17: 'handbook_print[2]["rules"][1] skal være tekst (str), men er None. Skriv',
    20: "handbook_moved skal være en ordbok (dict), men er en liste (list). Skriv",
    21: "Innstillingen «handbook_eier» finnes ikke. Mente du «handbook_",
}


def run(handbook: Handbook, *arguments: str) -> list[dict[str, str | int]]:
    """Lint; return what is told."""
    conf = str(handbook.folder / "docs")
    result = CliRunner().invoke(main, ["--conf", conf, "lint", "--format", "json", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    found: list[dict[str, str | int]] = json.loads(result.stdout)
    assert result.exit_code == (1 if found else 0)
    return found


def at(told: list[dict[str, str | int]], path: str) -> list[tuple[str | int, str]]:
    """Return the lines and messages of what is told of a file."""
    return [(entry["line"], str(entry["message"])) for entry in told if path in str(entry["path"])]


def assert_told(found: list[tuple[str | int, str]], wanted: dict[int, str]) -> None:
    assert [line for line, _message in found] == list(wanted)
    for (_line, message), beginning in zip(found, wanted.values(), strict=True):
        assert message.startswith(beginning)


def conf_lines(handbook: Handbook) -> int:
    return len(handbook.folder.joinpath("docs/conf.py").read_text(encoding="utf-8").splitlines())


def append(handbook: Handbook, name: str, text: str) -> None:
    path = handbook.folder / name
    handbook.write(name, path.read_text(encoding="utf-8") + text)


def test_what_sphinx_and_myst_say_of_a_page_is_told_in_our_words_at_its_line_in_every_run(
    handbook: Handbook,
) -> None:
    handbook.write("docs/varsom.md", PAGE)
    handbook.change("docs/index.md", "rad\n```", "rad\nvarsom\n```")
    first = run(handbook)
    assert_told(at(first, "varsom.md"), TOLD)
    assert len(first) == len(TOLD)
    assert run(handbook) == first  # no page is read again, and all is told again


def test_a_page_that_is_mended_is_told_of_no_more(handbook: Handbook) -> None:
    handbook.change("docs/rad.md", "# Vær troverdig", "# Vær troverdig\n\n:::{ukjent}\n:::")
    assert len(run(handbook)) == 1
    handbook.change("docs/rad.md", ":::{ukjent}\n:::", "Ord.")
    assert run(handbook) == []


def test_a_page_in_no_list_of_contents_is_told_in_every_run(handbook: Handbook) -> None:
    handbook.write("docs/alene.md", "# Alene\n")
    for _run in range(2):
        (told,) = run(handbook)
        assert (told["line"], told["check"]) == (1, "toc.not_included")
        assert str(told["message"]).startswith("Siden står ikke i noen innholdsliste. Skriv")


def test_each_value_of_conf_py_that_is_of_a_wrong_type_is_told_by_name_wanted_and_got(
    handbook: Handbook,
) -> None:
    handbook.change("docs/conf.py", "handbook_lite = False\n", "")
    handbook.change("docs/conf.py", "handbook_fewest_questions = 0\n", "")
    before = conf_lines(handbook)
    append(handbook, "docs/conf.py", VALUES)
    told = [entry for entry in run(handbook) if "conf.py" in str(entry["path"])]
    wanted = {before + 1 + line: words for line, words in VALUES_TOLD.items()}
    assert_told(at(told, "conf.py"), wanted)
    assert {entry["check"] for entry in told} == {"config"}
    built = [line for line in handbook.warnings() if "[handbook.config]" in line]
    assert len(built) == len(wanted)
    for line, (number, words) in zip(built, wanted.items(), strict=True):
        assert line.startswith(f"docs/conf.py:{number}: WARNING: {words}")


def test_an_approval_of_a_wrong_kind_is_told_once_and_not_at_each_rule(
    handbook: Handbook,
) -> None:
    handbook.change(
        "docs/conf.py",
        '{"2012-04-12": "rådmannens ledergruppe"}',
        '{\n    "2012-04-12": ["ledergruppa"],\n    2013: "styret",\n    "20140101": "rådet",\n}',
    )
    assert_told(
        at(run(handbook), ""),
        {
            12: 'handbook_approvals["2012-04-12"] skal være tekst (str), men er en liste (list).',
            13: "Nøkkelen 2013 i handbook_approvals skal være tekst (str), men er tallet 2013 (int",
            14: "«20140101» er ingen dato. Skriv datoen i handbook_approvals i conf.py som åååå-m",
        },
    )


def test_approvals_that_are_no_dictionary_are_told_and_nothing_that_follows_from_it(
    handbook: Handbook,
) -> None:
    handbook.change("docs/conf.py", '{"2012-04-12": "rådmannens ledergruppe"}', '"2012-04-12"')
    (told,) = run(handbook)
    assert str(told["message"]).startswith("handbook_approvals skal være en ordbok (dict), men er ")
    (warning,) = handbook.warnings()
    assert warning.startswith("docs/conf.py:11: WARNING: handbook_approvals skal være en ordbok")


def test_a_value_of_sphinx_itself_is_told_at_its_line(handbook: Handbook) -> None:
    before = conf_lines(handbook)
    append(handbook, "docs/conf.py", "html_title = 5\nhtml_static_path = ['_borte']\n")
    assert_told(
        at(run(handbook), "conf.py"),
        {
            before + 1: "html_title skal være str, men er int.",
            before + 2: "Mappa «_borte» i html_static_path finnes ikke.",
        },
    )


BROKEN = {
    "no Python": ("\nfarge = [\n", 1, "conf.py kan ikke kjøres: '[' was never closed."),
    "a name that is none": ("\n\nx = ukjent\n", 2, "conf.py kan ikke kjøres: NameError: name 'u"),
    "an error within a function": (
        "\ndef f():\n    raise ValueError('nei')\n\nf()\n",
        2,
        "conf.py kan ikke kjøres: ValueError: nei.",
    ),
    "an exit": ("\nimport sys\nsys.exit(1)\n", 2, "conf.py kan ikke kjøres: sys.exit()."),
    "an unknown extension": (
        '\nextensions = [\n    "myst_parser",\n    "finnes_ikke",\n]\n',
        3,
        "Utvidelsen kan ikke lastes: No module named 'finnes_ikke'.",
    ),
}


@pytest.mark.parametrize(("text", "line", "words"), BROKEN.values(), ids=BROKEN)
def test_a_conf_py_that_cannot_be_run_is_one_line_with_its_place(
    handbook: Handbook, text: str, line: int, words: str
) -> None:
    before = conf_lines(handbook)
    append(handbook, "docs/conf.py", text)
    assert_told(at(run(handbook), "conf.py"), {before + 1 + line: words})
    conf = str(handbook.folder / "docs")
    shown = CliRunner().invoke(main, ["--conf", conf, "show", "hvem-snakker"])
    assert shown.exit_code == 2
    assert f"conf.py:{before + 1 + line}: {words}" in shown.output
    assert "Traceback" not in shown.output


def test_a_quiz_that_two_places_show_is_told_at_the_one_that_is_not_the_rules_own_page(
    handbook: Handbook,
) -> None:
    handbook.change("docs/index.md", "```{toctree}", ":::{quiz} rolle\n:::\n\n```{toctree}")
    handbook.change(
        "docs/taushetsplikt.md",
        ":::{quiz} taushetsplikt\n:::",
        ":::{quiz} taushetsplikt\n:::\n\n:::{quiz} taushetsplikt\n:::",
    )
    told = run(handbook)
    assert [str(entry["path"]).rpartition("/")[2] for entry in told] == [
        "index.md",
        "taushetsplikt.md",
    ]
    assert at(told, "index.md")[0][1] == (
        "Quizen «rolle» er også vist i rolle.md, linje 15. Ta den bort, eller vis noen av "
        "spørsmålene med :only:."
    )


CLASHES = {
    "a heading after it": ("## Hvem snakker\n\nOrd.\n", "overskriften «Hvem snakker»"),
    "a question shown again": (
        ":::{quiz} rolle\n:only: hvem-snakker\n:::\n",
        "et annet spørsmål («hvem-snakker»)",
    ),
}


@pytest.mark.parametrize(("text", "other"), CLASHES.values(), ids=CLASHES)
@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
def test_a_question_that_has_the_id_of_something_else_on_its_page_is_told(
    handbook: Handbook, text: str, other: str, *, before: bool
) -> None:
    quiz = ":::{quiz} rolle\n:::\n"
    both = f"{text}\n{quiz}" if before else f"{quiz}\n{text}"
    handbook.change("docs/rolle.md", quiz, both)
    (told,) = run(handbook)
    assert told["message"] == (
        f"Spørsmålet «hvem-snakker» får id-en «hvem-snakker», som {other} på siden har. "
        "Velg en annen id."
    )
    assert str(told["path"]).endswith("rolle.yaml")


def test_a_question_that_is_called_as_a_place_of_its_page_is_told(handbook: Handbook) -> None:
    handbook.change("docs/rolle.md", "## Prøv deg", "(hvem-snakker)=\n## Prøv deg")
    (told,) = run(handbook)
    assert "får id-en «hvem-snakker», som" in str(told["message"])


def test_a_step_that_is_called_as_another_question_is_told(handbook: Handbook) -> None:
    handbook.change("quizzes/taushetsplikt.yaml", "id: rekkefolgen", "id: kommentaren-forste")
    (told,) = run(handbook)
    assert "«kommentaren-forste»" in str(told["message"])
    assert str(told["message"]).endswith("Velg en annen id.")


def test_what_print_would_refuse_is_told_at_its_line_without_printing(handbook: Handbook) -> None:
    handbook.change(
        "docs/rad.md",
        "# Vær troverdig\n",
        "# Vær troverdig\n\nFørst ord,\nså 漢 og ᚠ og ≤ og a\u030a.\n\n"
        "![](_diagrams/kilde.svg)\n\n```{list-table}\n* - ni\n  - kaffe\n```\n",
    )
    handbook.change("quizzes/rolle.yaml", "Da vet låneren hvem", "Da vet låneren 漢 hvem")
    told = run(handbook)
    lines = [line for line, _message in at(told, "rad.md")]
    assert lines == [4, 4, 6, 10]
    assert "mangler tegnet «ᚠ»" in at(told, "rad.md")[0][1]
    assert "mangler tegnet «漢»" in at(told, "rad.md")[1][1]
    assert "mangler en tekst for dem" in at(told, "rad.md")[2][1]
    assert "mangler en rad med overskrifter" in at(told, "rad.md")[3][1]
    assert at(told, "rolle.yaml") == [
        (14, "Skriften i PDF-ene mangler tegnet «漢». Skriv det med ord, eller bruk et annet tegn.")
    ]


def test_a_page_that_no_pdf_holds_may_have_any_sign(handbook: Handbook) -> None:
    handbook.change(
        "docs/conf.py",
        "nitpicky",
        'handbook_print = [{"root": "rolle", "file": "a", "edition": "page"}]\nnitpicky',
    )
    handbook.change("docs/rad.md", "# Vær troverdig\n", "# Vær troverdig\n\n漢\n")
    assert run(handbook) == []
