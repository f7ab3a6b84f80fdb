"""What an author is told about mistakes in the bodies of the types of questions."""

from __future__ import annotations

from pathlib import Path

import pytest

from handbook_ext.quiz.load import Loaded, load_quiz
from handbook_ext.quiz.types.branch.model import Branch
from handbook_ext.quiz.types.classify.model import Classify
from handbook_ext.quiz.types.order.model import Order
from handbook_ext.quiz.types.spot.model import Spot

SOUND = (
    Path(__file__)
    .parents[1]
    .joinpath("sphinx/roots/test-handbook/quizzes/taushetsplikt.yaml")
    .read_text(encoding="utf-8")
)


def load(folder: Path, text: str) -> Loaded:
    path = folder / "taushetsplikt.yaml"
    path.write_text(text, encoding="utf-8")
    return load_quiz(path, ["mandat", "ansatt", "folkevalgt"])


def test_each_type_becomes_its_body(tmp_path: Path) -> None:
    loaded = load(tmp_path, SOUND)
    assert [str(fault) for fault in loaded.faults] == []
    bodies = {question.id: question.body for question in loaded.quiz.questions}
    classify = bodies["hvor-horer-det-hjemme"]
    assert isinstance(classify, Classify)
    assert [category for _item, category in classify.items] == [0, 1]
    assert classify.items[1][0].rules == ("rolle",)
    spot = bodies["utkastet"]
    assert isinstance(spot, Spot)
    assert [segment.fault for segment in spot.segments] == [None, "rolle", None]
    branch = bodies["kommentaren"]
    assert isinstance(branch, Branch)
    assert [option.next for option in branch.steps[0].options] == ["ro", "andre"]


def test_a_post_without_a_fault_is_read_when_it_says_why_all_of_it_can_stay(
    tmp_path: Path,
) -> None:
    faulty = (
        "      - text: Ekstra stas for Amina på rom 4.\n        fault: rolle\n"
        "        feedback: Navn og rom er taushetsbelagt.\n"
    )
    text = SOUND.replace(faulty, "").replace("    segments:", "    feedback: Rett.\n    segments:")
    loaded = load(tmp_path, text)
    assert loaded.faults == []
    (question,) = [q for q in loaded.quiz.questions if q.id == "utkastet"]
    (interaction,) = question.view().interactions
    (entry,) = interaction.key
    assert (entry.text.markdown, entry.state) == ("Alt kan stå", "correct")
    assert entry.reason is not None
    assert entry.reason.markdown == "Rett."
    assert [segment["fault"] for segment in question.data()["segments"]] == [False, False]


def test_a_later_question_of_a_series_shares_the_firsts_situation(tmp_path: Path) -> None:
    questions = {q.id: q for q in load(tmp_path, SOUND).quiz.questions}
    later = questions["rekkefolgen"]
    assert later.shares == "hvor-horer-det-hjemme"
    assert later.situation.markdown.startswith("Du rydder i bildene fra sykehjemmet. Noen er")


def test_items_to_order_are_shown_in_another_order_and_the_key_knows_the_right_one(
    tmp_path: Path,
) -> None:
    questions = {q.id: q for q in load(tmp_path, SOUND).quiz.questions}
    question = questions["rekkefolgen"]
    assert isinstance(question.body, Order)
    shown = question.body.shown(question.id)
    assert [item for _letter, item in shown] != list(question.body.items)
    right = [dict(shown)[letter.upper()] for letter in question.data()["items"]]
    assert right == list(question.body.items)


SEGMENTS = """\
      - Endelig vår på sykehjemmet!
      - text: Ekstra stas for Amina på rom 4.
        fault: rolle
        feedback: Navn og rom er taushetsbelagt.
      - Velkommen til åpen dag.
"""
FAULTY = "      - {text: Amina på rom 4., fault: rolle, feedback: Navn.}\n"
FAULTS = {
    "an unknown category": (
        ("category: Legge ut", "category: Legge utt"),
        (
            "Punkt 1 i «hvor-horer-det-hjemme» har en ukjent verdi i «category»: «Legge utt». "
            "Mente du «Legge ut»?"
        ),
    ),
    "no categories": (
        ("    categories: [Legge ut, La ligge]\n", ""),
        "«hvor-horer-det-hjemme» mangler «categories».",
    ),
    "one category": (
        ("[Legge ut, La ligge]", "[Legge ut]"),
        "«hvor-horer-det-hjemme» har 1 kategorier. Skriv mellom 2 og 5.",
    ),
    "an item without reason": (
        (", feedback: Den avgjør om bildet kan brukes.", ""),
        "Punkt 1 i «rekkefolgen» mangler «feedback». Forklar hvorfor det hører til der.",
    ),
    "a category where things are put in order": (
        ("{text: Se på bakgrunnen,", "{text: Se på bakgrunnen, category: Nå,"),
        "Punkt 1 i «rekkefolgen» har en ukjent nøkkel: «category».",
    ),
    "a fault without reason": (
        ("        feedback: Navn og rom er taushetsbelagt.\n", ""),
        "Bit 2 i «utkastet» mangler «feedback».",
    ),
    "a post without a fault": (
        (
            (
                "      - text: Ekstra stas for Amina på rom 4.\n        fault: rolle\n"
                "        feedback: Navn og rom er taushetsbelagt.\n"
            ),
            "      - Ekstra stas.\n",
        ),
        "Ingen bit i «utkastet» har «fault», og ingenting sier hvorfor.",
    ),
    "a post where every segment has a fault": (
        (SEGMENTS, FAULTY * 2),
        "Alle bitene i «utkastet» har «fault». La minst én bit være uten.",
    ),
    "a reason why all can stay, and a fault": (
        ("    segments:\n", "    feedback: Alt kan stå.\n    segments:\n"),
        "«feedback» i «utkastet» sier hvorfor alt kan stå, men en bit har «fault». Fjern",
    ),
    "a prompt of a branch outside its steps": (
        ("    start: forste", "    prompt: Hva?\n    start: forste"),
        "«kommentaren» har en ukjent nøkkel: «prompt».",
    ),
    "a start that is no step": (
        ("start: forste", "start: ro"),
        "«kommentaren» begynner med «ro», som ikke er noe steg.",
    ),
    "a way to nowhere": (
        ("next: andre", "next: tredje"),
        "«next: tredje» fører ingen steder. Bruk en av disse: forste, andre, ro",
    ),
    "a way in a circle": (
        ("Det skjuler kritikk., next: brak", "Det skjuler kritikk., next: forste"),
        "«kommentaren» går i ring: steget «forste» kommer igjen.",
    ),
    "an end that no way leads to": (
        ("Det skjuler kritikk., next: brak", "Det skjuler kritikk., next: ro"),
        "Ingen vei i «kommentaren» fører til «brak». La et valg føre dit, eller fjern det.",
    ),
    "a step with two best options": (
        ("verdict: breach, feedback: Det skjuler", "verdict: best, feedback: Det skjuler"),
        "Steget «andre» i «kommentaren» har 2 alternativer med «verdict: best».",
    ),
    "an end without judgement": (
        ("{text: Tråden roer seg., verdict: best,", "{text: Tråden roer seg.,"),
        "Slutten «ro» i «kommentaren» mangler «verdict».",
    ),
    "a step's name that no address can hold": (
        ("      andre:\n", "      An dre:\n"),
        "Navnet på Steget «An dre» i «kommentaren» kan ikke brukes i en adresse.",
    ),
    "a step called as a part of the question": (
        ("      andre:\n", "      situation:\n"),
        "Id-en «situation» er holdt av til noe annet på sidene.",
    ),
    "an end called as a part of a step": (
        ("      brak: {text", "      forste-judgement: {text"),
        "Id-en «forste-judgement» er holdt av til noe annet på sidene.",
    ),
    "a question called as a part of another": (
        ("id: rekkefolgen", "id: utkastet-judgement"),
        "Id-en «utkastet-judgement» er holdt av til noe annet på sidene.",
    ),
    "a name that is both step and end": (
        ("      brak: {text", "      andre: {text"),
        "«andre» er både steg og slutt i «kommentaren».",
    ),
    "one point": (
        ("      - Hvor samtykkene ligger.\n", ""),
        "har 1 momenter. Skriv mellom 2 og 6.",
    ),
    "no points": (
        ("    points:\n      - Hvem som godkjenner bilder.\n      - Hvor samtykkene ligger.\n", ""),
        "«tenk-etter» mangler «points».",
    ),
    "options in a question to reflect on": (
        ("    points:\n", "    options: []\n    points:\n"),
        "«tenk-etter» har en ukjent nøkkel: «options». Mente du «points»?",
    ),
    "a series of one question": (
        ("    series: korridor\n    prompt: Hva bør du gjøre først?", "    prompt: Hva først?"),
        "Serien «korridor» har bare ett spørsmål.",
    ),
    "a situation in the midst of a series": (
        (
            "    series: korridor\n    prompt: Hva bør",
            "    series: korridor\n    situation: Ny.\n    prompt: Hva bør",
        ),
        "«rekkefolgen» har en egen situasjon midt i en serie.",
    ),
    "a series that is broken up": (
        (
            "    roles: [mandat]\n    situation: Du har nettopp",
            "    roles: [mandat]\n    series: korridor\n    situation: Du har nettopp",
        ),
        "Spørsmålene i serien «korridor» står ikke etter hverandre.",
    ),
}


ONE_MISTAKE = {
    "a category that is nothing": ("[Legge ut, La ligge]", "[Legge ut, ~]"),
    "categories in braces": ("[Legge ut, La ligge]", "{Legge ut, La ligge}"),
    "categories misspelt": ("categories:", "kategories:"),
    "ends misspelt": ("    ends:", "    end:"),
    "steps misspelt": ("    steps:", "    step:"),
    "a way that is a list": ("next: andre", "next: [andre]"),
}


@pytest.mark.parametrize("case", ONE_MISTAKE.values(), ids=ONE_MISTAKE)
def test_one_mistake_is_not_a_fault_of_all_that_depends_on_it(
    case: tuple[str, str], tmp_path: Path
) -> None:
    old, new = case
    assert SOUND.count(old) == 1
    faults = load(tmp_path, SOUND.replace(old, new)).faults
    assert len(faults) == 1, [str(fault) for fault in faults]


@pytest.mark.parametrize("case", FAULTS.values(), ids=FAULTS.keys())
def test_an_author_is_told_at_the_line_what_is_wrong_and_how_to_mend_it(
    case: tuple[tuple[str, str], str], tmp_path: Path
) -> None:
    (old, new), message = case
    assert SOUND.count(old) == 1
    faults = load(tmp_path, SOUND.replace(old, new)).faults
    reported = [fault for fault in faults if message in str(fault)]
    assert len(reported) == 1, [str(fault) for fault in faults]
    assert reported[0].place.line > 1


def test_a_branch_of_five_hundred_steps_is_read_without_trouble(tmp_path: Path) -> None:
    steps = "".join(
        f"      s{n}:\n        prompt: Hva?\n        options:\n"
        f"          - {{text: A, verdict: best, feedback: F., next: s{n + 1}}}\n"
        f"          - {{text: B, verdict: risky, feedback: F., next: slutt}}\n"
        for n in range(500)
    )
    text = (
        "rule: taushetsplikt\nquestions:\n  - id: lang\n    type: branch\n    roles: [mandat]\n"
        f"    situation: S.\n    start: s0\n    steps:\n{steps}"
        "      s500:\n        prompt: Hva?\n        options:\n"
        "          - {text: A, verdict: best, feedback: F., next: slutt}\n"
        "          - {text: B, verdict: risky, feedback: F., next: slutt}\n"
        "    ends:\n      slutt: {text: T., verdict: best, feedback: F.}\n"
    )
    assert [str(fault) for fault in load(tmp_path, text).faults] == []
