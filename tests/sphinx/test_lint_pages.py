"""``handbook lint`` reports whatever a build or a PDF would report about a page, once, at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sphinx.linted import assert_reported, at, run

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

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

Se [en del](rad.md#ingen).

```{contents}
:depth: dyp
```

```{literalinclude} borte.py
```

Se[^1].

[^1]: En.

[^1]: To.

[^2]: Tre.
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
    35: "Siden «rad» har ingen del som heter «ingen». Rett det som står etter # i",
    38: "Direktivet «contents» har depth: dyp, som ikke kan brukes. Rett verdien",
    41: "Filen ",
    48: "Fotnoten «1» er skrevet to ganger. Ta bort den ene.",
    50: "Ingenting på siden viser til fotnoten, så den blir ikke vist.",
}


def test_facts_at_the_top_of_a_page_that_cannot_be_read_are_reported_with_what_to_look_for(
    handbook: Handbook,
) -> None:
    handbook.write("docs/rad.md", "---\n\treviewed: a: b\n---\n\n# Råd\n")
    ((line, message),) = at(run(handbook), "rad.md")
    assert line == 1
    assert message.startswith("Opplysningene øverst på siden, mellom linjene med ---, kan ikke")


@pytest.mark.parametrize(
    ("name", "table"),
    [("list-table", "ni"), ("csv-table", '"a,b'), ("table", "ord")],
)
def test_a_table_that_cannot_be_read_is_told_in_our_words(
    handbook: Handbook, name: str, table: str
) -> None:
    handbook.write("docs/rad.md", f"# Råd\n\n```{{{name}}}\n{table}\n```\n")
    ((line, message),) = at(run(handbook), "rad.md")
    assert line == 3
    assert message.startswith(f"Direktivet «{name}» kan ikke leses. Se etter rader med ulikt")


@pytest.mark.filterwarnings("ignore:.*MystReferenceResolver.app")  # MyST uses it
def test_what_sphinx_and_myst_say_of_a_page_is_reported_in_our_words_at_its_line_in_every_run(
    handbook: Handbook,
) -> None:
    handbook.write("docs/varsom.md", PAGE)
    handbook.change("docs/index.md", "rad\n```", "rad\nvarsom\n```")
    first = run(handbook)
    assert_reported(at(first, "varsom.md"), TOLD)
    assert len(first) == len(TOLD)
    assert run(handbook) == first  # no page is read again, and all is told again


def test_a_page_that_is_mended_is_reported_no_more(handbook: Handbook) -> None:
    handbook.change("docs/rad.md", "# Vær troverdig", "# Vær troverdig\n\n:::{ukjent}\n:::")
    assert len(run(handbook)) == 1
    handbook.change("docs/rad.md", ":::{ukjent}\n:::", "Ord.")
    assert run(handbook) == []


def test_a_page_in_no_list_of_contents_is_reported_in_every_run(handbook: Handbook) -> None:
    handbook.write("docs/alene.md", "# Alene\n")
    for _run in range(2):
        (reported,) = run(handbook)
        assert (reported["line"], reported["check"]) == (1, "toc.not_included")
        assert str(reported["message"]).startswith("Siden står ikke i noen innholdsliste. Skriv")


def test_what_print_would_refuse_is_reported_at_its_line_without_printing(
    handbook: Handbook,
) -> None:
    handbook.change(
        "docs/rad.md",
        "# Vær troverdig\n",
        "# Vær troverdig\n\nFørst ord,\nså 漢 og ᚠ og ≤ og a\u030a.\n\n"
        "![](_diagrams/kilde.svg)\n\n```{list-table}\n* - ni\n  - kaffe\n```\n",
    )
    handbook.change("quizzes/rolle.yaml", "Da vet låneren hvem", "Da vet låneren 漢 hvem")
    reported = run(handbook)
    lines = [line for line, _message in at(reported, "rad.md")]
    assert lines == [4, 4, 6, 10]
    assert "mangler tegnet «ᚠ»" in at(reported, "rad.md")[0][1]
    assert "mangler tegnet «漢»" in at(reported, "rad.md")[1][1]
    assert "mangler en tekst for dem" in at(reported, "rad.md")[2][1]
    assert "mangler en rad med overskrifter" in at(reported, "rad.md")[3][1]
    assert at(reported, "rolle.yaml") == [
        (14, "Skriften i PDF-ene mangler tegnet «漢». Skriv det med ord, eller bruk et annet tegn.")
    ]


def test_a_sign_that_print_lacks_is_reported_in_a_drawing_too(handbook: Handbook) -> None:
    path = "docs/_diagrams/kilde.svg"
    drawing = handbook.folder.joinpath(path).read_text(encoding="utf-8")
    handbook.write(path, drawing.replace("</svg>", "\n<text>漢</text></svg>"))
    (reported,) = run(handbook)
    assert str(reported["path"]).endswith("kilde.svg")
    assert reported["line"] == drawing.count("\n") + 1
    assert str(reported["message"]).startswith("Skriften i PDF-ene mangler tegnet «漢».")


def test_a_page_that_no_pdf_holds_may_have_any_sign(handbook: Handbook) -> None:
    handbook.change(
        "docs/conf.py",
        "nitpicky",
        'handbook_print = [{"root": "rolle", "file": "a", "edition": "page"}]\nnitpicky',
    )
    handbook.change("docs/rad.md", "# Vær troverdig\n", "# Vær troverdig\n\n漢\n")
    assert run(handbook) == []


def test_a_part_that_an_edition_asks_for_and_no_page_has_is_reported_without_printing(
    handbook: Handbook,
) -> None:
    handbook.write("docs/kurs.md", "# Kurs\n\n:::{edition}\n:parts: Snakk om det\n:::\n")
    handbook.list_pages("kurs")
    conf = handbook.folder.joinpath("docs/conf.py").read_text("utf-8")
    entry = {"root": "kurs", "file": "hefte", "edition": "trainer"}
    handbook.write("docs/conf.py", f"{conf}handbook_print = [{entry}]\n")
    words = "Ingen side om en regel har en del som heter «Snakk om det». Skriv titlene i"
    assert_reported(at(run(handbook), "kurs.md"), {3: words})


def test_a_warning_of_sphinx_without_a_line_is_reported_in_its_file(handbook: Handbook) -> None:
    page = "# Side\n\n```{glossary}\nord\n  En.\n```\n"
    for name in ("en", "to"):
        handbook.write(f"docs/{name}.md", page)
    handbook.list_pages("en", "to")
    words = "Ordet «ord» er forklart to ganger, også i en. Ta bort den ene forklaringen."
    assert_reported(at(run(handbook), "docs/to.md"), {1: words})


def test_a_page_that_is_removed_is_reported_where_it_is_listed(handbook: Handbook) -> None:
    handbook.folder.joinpath("docs/kilder.md").write_text("# Kilder\n", encoding="utf-8")
    handbook.list_pages("kilder")
    assert run(handbook) == []
    handbook.folder.joinpath("docs/kilder.md").unlink()
    words = "Innholdslista nevner siden «kilder», som ikke finnes. Rett navnet"
    assert_reported(at(run(handbook), "index.md"), {9: words})
