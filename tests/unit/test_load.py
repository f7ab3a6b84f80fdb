"""What an author is told about each mistake in a quiz file: the line, the fault, the remedy."""

from pathlib import Path

import pytest

from handbook_ext.quiz.load import Loaded, load_quiz
from handbook_ext.quiz.model import Question
from handbook_ext.quiz.options import Option
from handbook_ext.quiz.types.multiple.model import Multiple
from handbook_ext.quiz.types.single.model import Single
from handbook_ext.source.files import MAX_BYTES

SOUND = """\
rule: rolle
questions:
  - id: hvem-snakker
    type: single
    roles: [mandat]
    situation: |
      Du svarer for biblioteket.

      Noen spør hvem du er.
    prompt: Hva bør du gjøre?
    options:
      - text: Si hvem du er.
        verdict: best
        feedback: Da vet de det.
      - text: La være å svare.
        verdict: risky
        feedback: Da gjetter de.
        rules: [svar-raskt]
  - id: hva-sier-rollen
    type: multiple
    roles: [ansatt, mandat]
    rules: [svar-raskt]
    situation: Du er ny.
    prompt: Hva bør stå i profilen?
    options:
      - {text: Navn, correct: true, feedback: Det skaper tillit.}
      - {text: Lønn, correct: false, feedback: Det vil ingen vite.}
    discuss: Hva mer?
"""


def load(folder: Path, text: str | bytes) -> Loaded:
    path = folder / "rolle.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return load_quiz(path, ["mandat", "ansatt", "folkevalgt"])


def options_of(question: Question) -> tuple[Option, ...]:
    assert isinstance(question.body, Single | Multiple)
    return question.body.options


def changed(old: str, new: str) -> str:
    assert SOUND.count(old) >= 1
    return SOUND.replace(old, new, 1)


def test_a_sound_file_becomes_a_quiz_with_every_field(tmp_path: Path) -> None:
    loaded = load(tmp_path, SOUND)
    assert not loaded.faults
    single, multiple = loaded.quiz.questions
    assert single.roles == ("mandat",)
    assert single.rules == ("rolle",)
    assert single.situation.markdown.endswith("Noen spør hvem du er.")
    assert single.situation.place.line == 7
    assert [option.state for option in options_of(single)] == ["best", "risky"]
    assert options_of(single)[1].rules == ("svar-raskt",)
    assert multiple.rules == ("rolle", "svar-raskt")
    assert multiple.discuss is not None
    assert multiple.data() == {
        "id": "hva-sier-rollen",
        "type": "multiple",
        "options": [{"id": "a", "correct": True}, {"id": "b", "correct": False}],
    }


FAULTS = {
    "a missing feedback": (
        changed("        feedback: Da gjetter de.\n", ""),
        15,
        "Alternativ 2 i «hvem-snakker» mangler «feedback». Forklar med én til tre setninger",
    ),
    "an empty text": (changed("text: Si hvem du er.", "text:"), 12, "mangler «text». Skriv hva"),
    "a missing prompt": (
        changed("    prompt: Hva bør du gjøre?\n", ""),
        3,
        "«hvem-snakker» mangler «prompt». Skriv for eksempel «Hva bør du gjøre?».",
    ),
    "a misspelt key": (
        changed("prompt: Hva bør du", "promt: Hva bør du"),
        10,
        "«hvem-snakker» har en ukjent nøkkel: «promt». Mente du «prompt»?",
    ),
    "a key far from all": (changed("prompt: Hva bør du", "qqq: Hva"), 10, "Bruk en av disse: id"),
    "a key given twice": (
        changed("    prompt:", "    prompt: Hva?\n    prompt:"),
        11,
        "har nøkkelen «prompt» to ganger. Fjern den ene.",
    ),
    "a key for another type": (
        changed("verdict: best", "verdict: best\n        correct: true"),
        14,
        "Alternativ 1 i «hvem-snakker» har en ukjent nøkkel: «correct».",
    ),
    "a misspelt verdict": (
        changed("verdict: best", "verdict: beste"),
        13,
        "har en ukjent verdi i «verdict»: «beste». Mente du «best»?",
    ),
    "no best option": (
        changed("verdict: best", "verdict: acceptable"),
        12,
        "«hvem-snakker» har 0 alternativer med «verdict: best».",
    ),
    "two best options": (changed("verdict: risky", "verdict: best"), 12, "har 2 alternativer med"),
    "a single option": (
        changed(
            "      - {text: Lønn, correct: false, feedback: Det vil ingen vite.}\n",
            "",
        ),
        26,
        "«hva-sier-rollen» har 1 alternativer. Skriv mellom 2 og 26.",
    ),
    "too many options": (
        changed(
            "      - {text: Navn",
            "      - {text: Ny, correct: true, feedback: Ja.}\n" * 26 + "      - {text: Navn",
        ),
        26,
        "har 28 alternativer. Skriv mellom 2 og 26.",
    ),
    "only right options": (changed("correct: false", "correct: true"), 26, "er like riktige."),
    "a correct that is no truth value": (
        changed("correct: true", "correct: kanskje"),
        26,
        "«correct» i Alternativ 1 i «hva-sier-rollen» er verken true eller false.",
    ),
    "an unknown role": (
        changed("roles: [mandat]", "roles: [ansat]"),
        5,
        "har en ukjent verdi i «roles»: «ansat». Mente du «ansatt»?",
    ),
    "no role": (
        changed("    roles: [mandat]\n", ""),
        3,
        "«hvem-snakker» sier ikke hvem det er for.",
    ),
    "an empty list of roles": (
        changed("roles: [mandat]", "roles: []"),
        5,
        "«hvem-snakker» sier ikke hvem det er for.",
    ),
    "roles that are no list": (changed("roles: [mandat]", "roles: mandat"), 5, "liste av ord"),
    "an unknown type": (
        changed("type: single", "type: singel"),
        4,
        "har en ukjent verdi i «type»: «singel». Mente du «single»?",
    ),
    "a role that the handbook does not have": (
        changed("roles: [mandat]", "roles: [alle]"),
        5,
        "har en ukjent verdi i «roles»: «alle». Bruk en av disse: mandat, ansatt, folkevalgt.",
    ),
    "a missing type": (changed("    type: single\n", ""), 3, "«hvem-snakker» mangler «type»."),
    "a missing id": (changed("  - id: hvem-snakker\n    type", "  - type"), 3, "mangler «id»."),
    "an id that no address can hold": (
        changed("id: hvem-snakker", "id: Hvem snakker?"),
        3,
        "Id-en «Hvem snakker?» kan ikke brukes i en adresse.",
    ),
    "another rule than the file's name": (
        changed("rule: rolle", "rule: krise"),
        1,
        "Quizen har en ukjent verdi i «rule»: «krise». Skriv en av disse: rolle.",
    ),
    "a missing rule": (changed("rule: rolle\n", ""), 1, "Quizen mangler «rule»."),
    "no questions": ("rule: rolle\nquestions: []\n", 2, "Quizen mangler «questions»."),
    "questions that are no list": ("rule: rolle\nquestions: hei\n", 2, "Quizen mangler"),
    "a question that is a text": ("rule: rolle\nquestions: [hei]\n", 2, "noe annet enn nøkler"),
    "a text that is a list": (
        changed("prompt: Hva bør du gjøre?", "prompt: [a]"),
        10,
        "annet enn tekst",
    ),
    "an empty file": ("", 1, "Filen er tom, eller begynner ikke med nøkler."),
    "a file that is a list": ("- a\n", 1, "Filen er tom, eller begynner ikke med nøkler."),
    "a bracket that is never closed": (
        changed("roles: [mandat]", "roles: [mandat"),
        5,
        "En klamme åpnes her, men lukkes ikke.",
    ),
    "a key that is a list": ("rule: rolle\n? [a]\n: b\n", 2, "Quizen har en ukjent nøkkel"),
    "two documents": (SOUND + "---\nrule: krise\n", 29, "Filen har en linje med «---»"),
    "a character that YAML forbids": (
        changed("Du er ny", "Du er \x07 ny"),
        23,
        "Linjen har et usynlig tegn (U+0007).",
    ),
    "a tab": (changed("    type: single", "\ttype: single"), 4, "rykket inn med tabulator."),
    "another encoding": (SOUND.encode("latin-1"), 9, "Filen er ikke skrevet i UTF-8."),
    "an alias": (
        changed("roles: [ansatt, mandat]", "roles: *r"),
        21,
        "«*r» viser til et annet sted i filen.",
    ),
    "nesting without end": ("rule: " + "[" * 50_000, 1, "nøstet dypere enn 12 nivåer."),
    "a huge file": ("#" * (MAX_BYTES + 1), 1, "Filen er større enn 1000 kB."),
}


@pytest.mark.parametrize("case", FAULTS.values(), ids=FAULTS.keys())
def test_an_author_is_told_where_and_what_and_how_to_mend(
    case: tuple[str | bytes, int, str], tmp_path: Path
) -> None:
    text, line, message = case
    faults = load(tmp_path, text).faults
    assert [message in str(fault) for fault in faults].count(True) == 1, faults
    fault = next(fault for fault in faults if message in str(fault))
    assert (Path(fault.place.path).name, fault.place.line) == ("rolle.yaml", line)


def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    faults = load_quiz(tmp_path / "rolle.yaml", ["mandat"]).faults
    assert [str(fault) for fault in faults] == [
        "Filen kan ikke leses: den finnes ikke. Lag filen, eller rett navnet."
    ]


def test_all_faults_of_a_file_are_found_in_one_run_and_the_sound_questions_stay(
    tmp_path: Path,
) -> None:
    text = changed("verdict: best", "verdict: beste").replace("Da gjetter de.", "''")
    loaded = load(tmp_path, text)
    assert [fault.place.line for fault in loaded.faults] == [13, 17]
    assert [question.id for question in loaded.quiz.questions] == ["hva-sier-rollen"]


def test_words_that_yaml_reads_as_other_things_stay_words(tmp_path: Path) -> None:
    text = changed("text: Navn", "text: No").replace("text: Lønn", "text: 12.04")
    options = options_of(load(tmp_path, text).quiz.questions[1])
    assert [option.text.markdown for option in options] == ["No", "12.04"]


def test_a_question_names_the_work_its_situation_comes_from(tmp_path: Path) -> None:
    path = tmp_path / "rolle.yaml"
    path.write_text(changed("roles: [mandat]", "roles: [mandat]\n    work: [helse]"), "utf-8")
    loaded = load_quiz(path, ["mandat", "ansatt", "folkevalgt"], ["helse", "kultur"])
    assert [question.work for question in loaded.quiz.questions] == [("helse",), ()]


def test_work_that_the_handbook_does_not_list_is_reported_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "rolle.yaml"
    path.write_text(changed("roles: [mandat]", "roles: [mandat]\n    work: [hlse]"), "utf-8")
    (fault,) = load_quiz(path, ["mandat", "ansatt", "folkevalgt"], ["helse"]).faults
    assert (fault.place.line, "helse" in str(fault)) == (6, True)
