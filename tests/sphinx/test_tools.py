"""Tools in small handbooks: what is printed of a file, and what its author is told."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

from tests.sphinx.test_builders import words_of

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

PAGE = "---\norphan: true\n---\n# Plan\n\n:::{tool} plan\n:::\n"
TOOL = """\
missing: Dette mangler før godkjenning
parts:
  - id: ansvar
    title: Hvem gjør hva
    intro: Skriv *roller*, ikke navn.
    questions:
      - id: skriver
        ask: Hvem legger ut innlegg?
        kind: line
        required: true
        help: Den som skriver, må ha fått det i oppgave.
        example: En bibliotekar
        register: owner
      - id: vikar
        ask: Hvem tar over?
        kind: text
      - id: lover
        ask: Når kan folk vente svar?
        kind: choices
        options:
          - {id: dag, text: På dagtid}
          - {id: helg, text: I helgene}
      - id: passer
        ask: Når følger noen med?
        kind: choices
        options:
          - {id: helg, text: I helgene}
          - {id: dag, text: På dagtid}
      - id: tilgang
        ask: Hvor mange har tilgang?
        kind: choice
        options:
          - {id: en, text: Bare <én>}
          - {id: flere, text: Flere}
advice:
  - id: ingen-vikar
    at: vikar
    when:
      - given: skriver
      - blank: vikar
    title: Ingen tar over
    text: Uten en vikar står spørsmål åpne. Les {rule}`rolle`.
  - id: udekket
    at: passer
    when:
      - uncovered: lover
        by: passer
    title: Noen tider er ikke dekket
    text: Lov mindre.
  - id: alene
    at: tilgang
    when:
      - chosen: tilgang
        option: en
      - mentions: skriver
        words: [bibliotek]
      - omits: vikar
        words: [sjef]
      - without-number: vikar
    title: Bare én kan logge inn
    text: Gi flere tilgang.
document:
  title: Søknad om kanal
  to: Til lederen
  intro: Vi ber om godkjenning.
  decision: Lederens avgjørelse
  options: [Godkjent, Avslått]
  room: "Vilkår:"
  signatures: [Leder, Søker]
"""
WORDS = (
    "Hvem gjør hva",
    "ikke navn.",
    "Hvem legger ut innlegg?",
    "må ha fått det i oppgave.",
    "En bibliotekar",
    "På dagtid",
    "Dette bør dere tenke på",
    "Ingen tar over",
    "Uten en vikar står",
    "Lov mindre.",
    "Søknad om kanal",
    "Vi ber om godkjenning.",
    "Lederens avgjørelse",
    "Avslått",
    "Vilkår:",
)


@pytest.fixture
def planned(handbook: Handbook) -> Handbook:
    handbook.folder.joinpath("docs/_data").mkdir()
    handbook.write("docs/_data/plan.yaml", TOOL)
    handbook.write("docs/plan.md", PAGE)
    return handbook


def page_of(app: SphinxTestApp, name: str = "plan.html") -> str:
    return app.outdir.joinpath(name).read_text(encoding="utf-8")


def data_of(page: str) -> Any:
    found = re.search(r'class="handbook-data">(.*?)</script>', page)
    assert found
    return json.loads(found[1])


@pytest.mark.parametrize(
    "builder", ["html", "dirhtml", "singlehtml", "epub", "text", "latex", "texinfo", "xml"]
)
def test_every_builder_prints_the_whole_tool_without_a_warning(
    planned: Handbook, builder: str
) -> None:
    planned.change("docs/plan.md", "---\norphan: true\n---\n", "")
    planned.change("docs/index.md", "rolle\n", "rolle\nplan\n")
    app = planned.build(builder)
    assert app.warning.getvalue() == ""
    text = words_of(app.outdir)
    assert [words for words in WORDS if words not in text] == []


def test_an_e_book_has_no_form(planned: Handbook) -> None:
    page = page_of(planned.build("epub"), "plan.xhtml")
    assert "<form" not in page
    assert "<input" not in page


def test_each_question_has_a_label_and_what_tells_more_about_it(planned: Handbook) -> None:
    page = page_of(planned.build())
    assert '<label for="svar-skriver">Hvem legger ut innlegg?' in page
    assert 'id="svar-skriver" name="skriver" aria-describedby="hjelp-skriver rad-skriver"' in page
    assert '<div class="handbook-help" id="hjelp-skriver">' in page
    assert re.search(r'<fieldset aria-describedby="rad-lover"[^>]*>\s*<legend>Når kan', page)
    assert 'type="checkbox" name="lover" value="helg"' in page
    assert 'type="radio" name="tilgang" value="en"' in page
    assert page.count("Må være med") == 1


def test_markup_in_a_file_is_words(planned: Handbook) -> None:
    assert "Bare &lt;én&gt;" in page_of(planned.build())


def test_advice_stands_in_a_list_that_reads_alone_with_links_to_rules(planned: Handbook) -> None:
    page = page_of(planned.build())
    listed = page[page.index('class="handbook-advice-list') :]
    assert '<li class="handbook-advice" data-advice="ingen-vikar" data-at="vikar">' in listed
    assert '<p class="handbook-advice-title">Ingen tar over</p>' in listed
    assert 'href="rolle.html#regel-rolle"' in listed


def test_the_page_carries_what_the_engine_takes_and_no_words_of_the_file(planned: Handbook) -> None:
    data = data_of(page_of(planned.build()))
    assert data["questions"][0] == {"id": "skriver", "kind": "line", "required": True}
    assert data["questions"][2] == {
        "id": "lover",
        "kind": "choices",
        "required": False,
        "options": ["dag", "helg"],
    }
    assert data["advice"][1] == {
        "id": "udekket",
        "when": [{"uncovered": "lover", "by": "passer"}],
    }
    assert data["advice"][2]["when"] == [
        {"chosen": "tilgang", "option": "en"},
        {"mentions": "skriver", "words": ["bibliotek"]},
        {"omits": "vikar", "words": ["sjef"]},
        {"without-number": "vikar"},
    ]


def test_the_script_is_loaded_where_a_tool_is_and_nowhere_else(planned: Handbook) -> None:
    app = planned.build()
    assert 'src="_static/handbook-tool.js' in page_of(app)
    assert "handbook-tool.js" not in page_of(app, "rolle.html")


def test_the_page_is_read_again_when_the_file_changes(planned: Handbook) -> None:
    planned.build()
    planned.change("docs/_data/plan.yaml", "Hvem tar over?", "Hvem er vikar?")
    assert "Hvem er vikar?" in unescape(page_of(planned.build()))


def test_a_tool_can_do_without_advice_and_document(planned: Handbook) -> None:
    planned.write("docs/_data/plan.yaml", TOOL[: TOOL.index("advice:")])
    app = planned.build()
    assert app.warning.getvalue() == ""
    page = page_of(app)
    assert "handbook-advice-list" not in page
    assert 'name="print"' not in page


FAULTS = {
    "an unknown key": ("missing:", "mising:", 1, "ukjent nøkkel: «mising». Mente du «missing»?"),
    "no parts": (TOOL[TOOL.index("parts:") :], "parts: []\n", 2, "Verktøyet mangler «parts»."),
    "a part without a title": ("    title: Hvem gjør hva\n", "", 3, "«ansvar» mangler «title»."),
    "an id that no address can hold": ("id: vikar", "id: Vikar!", 14, "«Vikar!» kan ikke brukes"),
    "an id used twice": ("id: vikar", "id: skriver", 14, "«skriver» er brukt to ganger."),
    "a part and a question alike": ("id: ansvar", "id: vikar", 14, "«vikar» er brukt to ganger."),
    "no question": ("ask: Hvem tar over?", "ask:", 15, "«vikar» mangler «ask». Skriv spørsmålet."),
    "an unknown kind": ("kind: text", "kind: txt", 16, "«kind»: «txt». Mente du «text»?"),
    "a text with options": (
        "kind: choice\n",
        "kind: text\n",
        32,
        "«tilgang» har en ukjent nøkkel: «options».",
    ),
    "a choice without options": ("kind: text", "kind: choice", 14, "«vikar» mangler «options»."),
    "an option twice": (
        "{id: flere, text: Flere}",
        "{id: en, text: Flere}",
        34,
        "«en» er brukt to ganger.",
    ),
    "required that is no yes or no": (
        "required: true",
        "required: kanskje",
        10,
        "«skriver» mangler «required: true»",
    ),
    "a field that the register of channels has not": (
        "register: owner",
        "register: ansvarlig",
        13,
        "i «register»: «ansvarlig». Skriv en av disse: id, name, service, address,",
    ),
    "a field of the register misspelt": (
        "register: owner",
        "register: ownr",
        13,
        "Mente du «owner»?",
    ),
    "advice beside no question": (
        "at: vikar",
        "at: vikars",
        37,
        "«at»: «vikars». Mente du «vikar»?",
    ),
    "advice without conditions": (
        "    when:\n      - given: skriver\n      - blank: vikar\n",
        "",
        36,
        "«ingen-vikar» mangler «when». Skriv minst ett vilkår",
    ),
    "a condition of no kind": ("blank: vikar", "empty: vikar", 40, "ukjent nøkkel: «empty»."),
    "a condition of two kinds": (
        "- given: skriver\n      - blank",
        "- given: skriver\n        blank",
        39,
        "må ha nøyaktig én av nøklene",
    ),
    "a condition that is no mapping": ("- blank: vikar", "- vikar", 40, "noe annet enn nøkler"),
    "a condition about no question": ("blank: vikar", "blank: vika", 40, "Mente du «vikar»?"),
    "a key beside the wrong check": (
        "- blank: vikar",
        "- {blank: vikar, option: en}",
        40,
        "har «option», som ikke hører sammen med «blank».",
    ),
    "a check on the wrong kind": (
        "without-number: vikar",
        "without-number: lover",
        59,
        "kan ikke se etter «without-number» i «lover», som er av slaget choices.",
    ),
    "an unknown option": ("option: en", "option: een", 54, "«option»: «een». Mente du «en»?"),
    "no option": (
        "\n        option: en",
        "",
        53,
        "mangler «option». Skriv en av disse: en, flere.",
    ),
    "no words": ("\n        words: [sjef]", "", 57, "mangler «words». Skriv for eksempel"),
    "uncovered by other options": ("by: passer", "by: tilgang", 47, "Skriv en av disse: passer."),
    "uncovered by nothing alike": (
        "{id: helg, text: I helgene}\n          - {id: dag, text: På dagtid}",
        "{id: natt, text: Om natta}",
        46,
        "har ikke noe spørsmål å sammenligne med. Lag et spørsmål med de samme id-ene",
    ),
    "advice without a text": ("    text: Lov mindre.\n", "", 43, "«udekket» mangler «text»."),
    "advice twice": ("id: udekket", "id: ingen-vikar", 43, "«ingen-vikar» er brukt to ganger."),
    "a document that is a text": (
        TOOL[TOOL.index("document:") :],
        "document: søknad\n",
        62,
        "noe annet enn nøkler i «document».",
    ),
    "a document without signatures": (
        "  signatures: [Leder, Søker]\n",
        "",
        63,
        "«document» mangler «signatures». Skriv hvem som skriver under.",
    ),
    "a title of two paragraphs": (
        "title: Hvem gjør hva",
        'title: "Hvem\\n\\ngjør hva"',
        4,
        "Teksten er mer enn ett avsnitt.",
    ),
    "no YAML": ("missing: Dette", "missing: [Dette", 2, "Filen er ikke gyldig YAML"),
}


@pytest.mark.parametrize(("old", "new", "line", "told"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_in_a_file_is_told_at_its_line_with_a_remedy(
    planned: Handbook, old: str, new: str, line: int, told: str
) -> None:
    planned.change("docs/_data/plan.yaml", old, new)
    place = f"docs/_data/plan.yaml:{line}"
    first, *_others = planned.told(told, place, "handbook.tool")
    assert first.startswith(f"{place}: ")


def test_a_link_to_no_rule_is_told_at_its_line(planned: Handbook) -> None:
    planned.change("docs/_data/plan.yaml", "{rule}`rolle`", "{rule}`roller`")
    (warning,) = planned.warnings()
    assert warning.startswith("docs/_data/plan.yaml:42: WARNING: ")


def test_a_file_that_is_missing_is_told_where_it_is_asked_for(planned: Handbook) -> None:
    planned.folder.joinpath("docs/_data/plan.yaml").unlink()
    (warning,) = planned.warnings()
    assert warning == (
        "docs/plan.md:6: WARNING: Verktøyfilen plan.yaml finnes ikke i _data. "
        "Lag filen, eller rett navnet etter {tool}. [handbook.tool]"
    )


def test_a_tool_without_a_name_and_a_second_on_a_page_are_told(planned: Handbook) -> None:
    planned.write("docs/plan.md", f"{PAGE}\n:::{{tool}} plan\n:::\n\n:::{{tool}}\n:::\n")
    second, nameless = planned.warnings()
    assert second.startswith("docs/plan.md:9: WARNING: Siden har et verktøy fra før.")
    assert nameless.startswith("docs/plan.md:12: WARNING: {tool} mangler et ord etter klammene.")


def test_a_handbook_can_keep_its_tools_elsewhere(planned: Handbook) -> None:
    planned.folder.joinpath("docs/_data").rename(planned.folder / "verktoy")
    planned.change("docs/conf.py", "nitpicky", 'handbook_tool_dir = "../verktoy"\nnitpicky')
    app = planned.build()
    assert app.warning.getvalue() == ""
    assert "Hvem legger ut innlegg?" in page_of(app)
