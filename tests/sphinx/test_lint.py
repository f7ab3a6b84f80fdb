"""What lint tells authors of weak questions, in every build."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

WEAK = {
    "a situation over seventy words": (
        ("Du rydder i bildene fra sykehjemmet.", "Du rydder i bilder. " * 14),
        "Teksten har 71 ord, og bør ha høyst 70. Stryk det leseren ikke trenger. (length)",
    ),
    "an option over twenty words": (
        ("text: Navnelapper på dørene.", f"text: {'Du ser på lapper. ' * 6}"),
        "Teksten har 24 ord, og bør ha høyst 20.",
    ),
    "a feedback over forty words": (
        ("feedback: Gardiner røper ingen.", f"feedback: {'Ingen ser på dem. ' * 11}"),
        "Teksten har 44 ord, og bør ha høyst 40.",
    ),
    "hard words": (
        (
            "Du tar bilde av en tom korridor på sykehjemmet.",
            (
                "Kommunikasjonsmedarbeideren fotograferer sykehjemskorridoren uten tillatelse fra "
                "avdelingssykepleieren og virksomhetslederen, hvorpå personvernombudet etterspør "
                "dokumentasjon for behandlingsgrunnlaget i henhold til personopplysningsloven og "
                "internkontrollrutinene ved kommunens kommunikasjonsavdeling, og kommunedirektøren "
                "videreformidler henvendelsen til samarbeidspartnerne uten saksbehandling"
            ),
        ),
        "og bør være høyst 45). Del de lange setningene, og bruk kortere ord. (lix)",
    ),
    "a negation without emphasis": (
        ("Hva bør du se etter før", "Hva bør du ikke se etter før"),
        "Spørsmålet har en nektelse som er lett å overse.",
    ),
    "all of the above": (
        ("text: Tavla på vaktrommet.", "text: Alle de ovennevnte."),
        "Alternativet viser til de andre alternativene.",
    ),
    "a piece left to be written": (
        ("feedback: Gardiner røper ingen.", "feedback: Gardiner røper ingen. <Si hvorfor.>"),
        "«<Si hvorfor.>» er ikke fylt ut ennå. Skriv din egen tekst i stedet",
    ),
    "a list": (
        ("feedback: Gardiner røper ingen.", 'feedback: "Se etter:\\n- navn\\n- tavler"'),
        "Linjene ser ut som en liste, men blir vist etter hverandre.",
    ),
    "a national identity number": (
        ("Gardiner røper ingen.", "Gardinen til 010190 00083 røper ingen."),
        "ser ut som et fødselsnummer: «010190 00083». Ta bort fødselsnummeret.",
    ),
    "a telephone number": (
        ("Gardiner røper ingen.", "Ring 71 69 00 00 om gardinene."),
        "ser ut som et telefonnummer: «71 69 00 00». Ta bort telefonnummeret.",
    ),
    "an e-mail address": (
        ("Gardiner røper ingen.", "Skriv til ola@nordmann.no om gardinene."),
        "ser ut som en e-postadresse: «ola@nordmann.no». Ta bort adressen, eller bruk en på example.no.",
    ),
    "two questions nearly alike": (
        (
            "Kollegaen viser deg et utkast. Det skal ut på siden om en time, og hun har fri fra klokka to og resten av uka.",
            (
                "Du tar bilde av en tom korridor på sykehjemmet i dag. Lederen vil vise fram veggene som er "
                "nymalt, og innlegget skal ut før lunsj."
            ),
        ),
        "«utkastet» ligner mye på «hva-kan-vises». Gi det en annen situasjon",
    ),
}


@pytest.mark.parametrize("case", WEAK.values(), ids=WEAK.keys())
def test_a_weakness_is_reported_at_its_line_with_what_to_do(
    handbook: Handbook, case: tuple[tuple[str, str], str]
) -> None:
    (old, new), message = case
    handbook.change("quizzes/taushetsplikt.yaml", old, new)
    reported = [line for line in handbook.warnings() if message in line]
    assert len(reported) == 1
    assert reported[0].startswith("quizzes/taushetsplikt.yaml:")
    assert reported[0].endswith("[handbook.lint]")


def test_what_is_emphasised_or_the_handbooks_own_is_left_alone(handbook: Handbook) -> None:
    handbook.change("quizzes/taushetsplikt.yaml", "Hva bør du se", "Hva bør du *ikke* se")
    handbook.change(
        "quizzes/taushetsplikt.yaml", "Gardiner røper ingen.", "Skriv til Per@Example.no i 2026."
    )
    assert handbook.warnings() == []


@pytest.mark.parametrize(
    ("role", "judged", "is_told"),
    [
        ("mandat", "rules: [rolle], verdict: breach", False),
        ("ansatt", "rules: [trovardig], verdict: breach", True),
        ("ansatt", "rules: [rolle], verdict: breach", True),
        ("ansatt", "rules: [rolle, trovardig], verdict: unlawful", False),
    ],
    ids=["a rule", "advice", "a rule for others", "the law"],
)
def test_a_breach_of_what_binds_nobody_who_answers_is_reported(
    handbook: Handbook, role: str, judged: str, *, is_told: bool
) -> None:
    handbook.change(
        "quizzes/taushetsplikt.yaml",
        "id: kommentaren\n    type: branch\n    roles: [mandat]",
        f"id: kommentaren\n    type: branch\n    roles: [{role}]",
    )
    handbook.change(
        "quizzes/taushetsplikt.yaml",
        "{text: Slette alt, verdict: breach",
        f"{{text: Slette alt, {judged}",
    )
    told = [line for line in handbook.warnings() if "bryter ingen regel" in line]
    assert [line.split(": WARNING: ")[0] for line in told] == (
        ["quizzes/taushetsplikt.yaml:64"] if is_told else []
    )


def test_a_rule_with_few_questions_or_none_for_a_role_is_reported(handbook: Handbook) -> None:
    handbook.change(
        "docs/conf.py", "handbook_fewest_questions = 0", "handbook_fewest_questions = 2"
    )
    reported = [line.split("WARNING: ")[1] for line in handbook.warnings()]
    assert [line.split(".")[0] for line in reported] == [
        "Regelen «trovardig» har 0 spørsmål; minst 2 trengs",
        "Regelen «trovardig» har ingen spørsmål for rollen «ansatt»",
        "Regelen «trovardig» har ingen spørsmål for rollen «folkevalgt»",
        "Regelen «rolle» har 1 spørsmål; minst 2 trengs",
    ]


def test_a_file_that_cannot_be_read_is_all_that_is_told_of_its_rule(handbook: Handbook) -> None:
    handbook.change(
        "docs/conf.py", "handbook_fewest_questions = 0", "handbook_fewest_questions = 1"
    )
    for path in handbook.folder.glob("quizzes/*.yaml"):
        handbook.write(f"quizzes/{path.name}", "rule: x\n\tquestions:\n")
    handbook.write("docs/rad.md", "# Egentest\n\n:::{selftest} mandat\n:::\n")
    told = [line.split("WARNING: ")[1] for line in handbook.warnings()]
    tabs = [line for line in told if line.startswith("Linjen er rykket inn med tabulator.")]
    assert len(tabs) == len(list(handbook.folder.glob("quizzes/*.yaml")))
    assert tabs == told


def test_a_best_option_that_can_be_guessed_is_reported(handbook: Handbook) -> None:
    handbook.write(
        "quizzes/rolle.yaml", "rule: rolle\nquestions:\n" + "".join(map(guessable, range(12)))
    )
    reported = [line for line in handbook.warnings() if "Det beste svaret" in line]
    assert len(reported) == 2
    assert "Det beste svaret er det lengste i" in reported[0] + reported[1]
    assert "Det beste svaret er nummer 1 i" in reported[0] + reported[1]


def test_words_and_numbers_that_give_answers_away_are_reported_once_in_every_build(
    handbook: Handbook,
) -> None:
    options = (
        "{text: Ja a%d, verdict: best, feedback: F.}, {text: Nei b%d, verdict: risky, feedback: F.}"
    )
    ticks = "{text: c%d, correct: true, feedback: F.}, {text: d%d, correct: false, feedback: F.}"
    asked = [f"type: single\n    options: [{options % (n, n)}]" for n in range(24)]
    asked += [f"type: multiple\n    options: [{ticks % (n, n)}]" for n in range(8)]
    frame = "  - id: s{}\n    roles: [mandat]\n    situation: N.\n    prompt: H?\n    {}\n"
    questions = "".join(frame.format(number, own) for number, own in enumerate(asked))
    handbook.write("quizzes/rolle.yaml", f"rule: rolle\nquestions:\n{questions}")
    reported = sorted(
        line for line in handbook.warnings() if "røper" in line or "like mange" in line
    )
    assert [line.split("WARNING: ")[1].split(" (")[0].split(".")[0] for line in reported] == [
        "8 av 9 spørsmål har like mange svar å krysse av: 1",
        "Ord som røper at et svar ikke er det beste: «nei»",
        "Ord som røper det beste svaret: «ja»",
    ]
    assert all(line.endswith("[handbook.lint]") for line in reported)


def guessable(number: int) -> str:
    return (
        f"  - id: s{number}\n    type: single\n    roles: [mandat]\n"
        f"    situation: {' '.join(f'ord{number}x{n}' for n in range(6))}.\n    prompt: Hva?\n"
        f"    options:\n      - {{text: Dette er langt {number}, verdict: best, feedback: F.}}\n"
        f"      - {{text: Kort {number}, verdict: risky, feedback: F.}}\n"
    )
