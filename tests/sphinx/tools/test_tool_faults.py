"""What authors of tools are told."""

from __future__ import annotations

from textwrap import indent
from typing import TYPE_CHECKING

import pytest

from handbook_ext.tools.load import load_tool
from tests.sphinx.tools.faulty import FaultyTools
from tests.sphinx.tools.plan import DIVIDED, PAGE, TOOL

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook


BOTH = f"""{DIVIDED[: DIVIDED.index("result:")]}parts:
  - {{id: mer, title: Mer, questions: [{{id: ekstra, ask: Hva mer?, kind: line}}]}}
"""
ONE_STEP = "steps:\n  - id: alt\n    title: Alt\n" + indent(
    TOOL[TOOL.index("parts:") : TOOL.index("advice:")], "    "
)
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
        "«required» i «skriver» er verken true eller false.",
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
    "parts beside steps": (
        TOOL[: TOOL.index("advice:")],
        BOTH,
        BOTH.count("\n"),
        "Verktøyet har både «steps» og «parts». Flytt hver del inn i det steget",
    ),
    "a single step": (
        TOOL[: TOOL.index("advice:")],
        ONE_STEP,
        2,
        "Verktøyet har 1 steg. Skriv mellom 2 og 9.",
    ),
    "a result without steps": (
        "missing: Dette",
        "result: Søknaden\nmissing: Dette",
        1,
        "har «result», men ingen steg den kan komme etter. Fjern den, eller del skjemaet i steg.",
    ),
    "no YAML": ("missing: Dette", "missing: [Dette", 1, "En klamme åpnes her, men lukkes ikke."),
}


@pytest.fixture(scope="module")
def faulty(shared: Handbook) -> FaultyTools:
    """Return a handbook with a tool for each case, built once."""
    tools = FaultyTools(shared)
    for case, (old, new, _line, _told) in FAULTS.items():
        tools.add(case, TOOL, old, new)
    tools.build()
    return tools


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_in_a_file_is_reported_at_its_line_with_a_remedy(
    faulty: FaultyTools, case: str
) -> None:
    _old, _new, line, reported = FAULTS[case]
    first, *_others = faulty.reported(case, reported, line)
    assert f".yaml:{line}: " in first


def test_a_link_to_no_rule_is_reported_at_its_line(planned: Handbook) -> None:
    planned.change("docs/_data/plan.yaml", "{rule}`rolle`", "{rule}`roller`")
    (warning,) = planned.warnings()
    assert warning.startswith("docs/_data/plan.yaml:42: WARNING: ")


def test_a_file_that_is_missing_is_reported_where_it_is_asked_for(planned: Handbook) -> None:
    planned.folder.joinpath("docs/_data/plan.yaml").unlink()
    (warning,) = planned.warnings()
    assert warning == (
        "docs/plan.md:6: WARNING: Verktøyfilen plan.yaml finnes ikke i _data. "
        "Lag filen, eller rett navnet etter {tool}. [handbook.tool]"
    )


def test_a_tool_without_a_name_and_a_second_on_a_page_are_reported(planned: Handbook) -> None:
    planned.write("docs/plan.md", f"{PAGE}\n:::{{tool}} plan\n:::\n\n:::{{tool}}\n:::\n")
    second, nameless = planned.warnings()
    assert second.startswith("docs/plan.md:9: WARNING: Siden har et verktøy fra før.")
    assert nameless.startswith("docs/plan.md:12: WARNING: {tool} mangler et ord etter klammene.")


ONE_MISTAKE = {
    "questions misspelt": ("    questions:", "    question:"),
    "parts misspelt": ("parts:", "part:"),
    "a kind misspelt": ("kind: choice\n", "kind: choise\n"),
    "a check misspelt": ("- given: skriver", "- givn: skriver"),
}


@pytest.mark.parametrize("case", ONE_MISTAKE.values(), ids=ONE_MISTAKE)
def test_one_mistake_is_not_a_fault_of_all_that_refers_to_it(
    case: tuple[str, str], tmp_path: Path
) -> None:
    old, new = case
    assert TOOL.count(old) == 1
    path = tmp_path / "plan.yaml"
    path.write_text(TOOL.replace(old, new), encoding="utf-8")
    faults = load_tool(path).faults
    assert len(faults) == 1, [str(fault) for fault in faults]
