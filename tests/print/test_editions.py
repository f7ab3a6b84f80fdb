"""Worksheet, key and trainer's booklet: the same questions, each with its own parts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
import yaml

from tests.print import pdf
from tests.print.editions import add_editions, only

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook

KEY_WORDS = ("Beste svar", "Risikabelt", "Bryter regelen", "Riktig", "Bør endres", "Gikk godt")


def add_discussions(handbook: PrintedHandbook) -> None:
    """Add all editions, and something to discuss after a question of each rule."""
    add_editions(handbook)
    for name in ("rolle", "taushetsplikt"):
        handbook.change(
            f"quizzes/{name}.yaml",
            "    prompt: Hva bør du s",
            "    discuss: Hva gjør dere ellers?\n    prompt: Hva bør du s",
        )


@pytest.fixture(scope="module")
def editions(shared: PrintedHandbook) -> Path:
    """Return the folder of all PDFs of a small handbook."""
    add_discussions(shared)
    return shared.print("hefte-a").parent


def texts(handbook: PrintedHandbook, *keys: str) -> Iterator[str]:
    """Yield all texts under some keys in the quiz files, as they are printed."""
    for path in sorted(handbook.folder.glob("quizzes/*.yaml")):
        yield from below(yaml.safe_load(path.read_text(encoding="utf-8")), keys)


def below(part: Any, keys: tuple[str, ...]) -> Iterator[str]:
    """Yield the texts below a node of a quiz file."""
    if isinstance(part, list):
        for item in part:
            yield from below(item, keys)
    elif isinstance(part, dict):
        for key, value in part.items():
            if key in keys and isinstance(value, str):
                plain = re.sub(r"\{rule\}`(.*?)`", "Vern om taushetsplikten", value)
                yield re.sub(r"\s+", " ", plain.replace("*", "")).strip()
            else:
                yield from below(value, keys)


def squeezed(words: str) -> str:
    """Return text without white space: a line may break anywhere, even within a link."""
    return re.sub(r"\s+", "", words)


def test_a_worksheet_has_every_situation_prompt_and_option(
    shared: PrintedHandbook, editions: Path
) -> None:
    found = squeezed(pdf.words(editions / "hefte-a.pdf"))
    wanted = [*texts(shared, "situation", "prompt"), *texts(shared, "text")]
    assert [text for text in wanted if squeezed(text) not in found] == []
    assert "Innledningtilheftet." in found
    assert "Barepånettet" not in found


def test_no_word_of_the_key_is_anywhere_in_a_worksheet(
    shared: PrintedHandbook, editions: Path
) -> None:
    secrets = [*texts(shared, "feedback", "discuss"), *KEY_WORDS, "Hvem som godkjenner bilder."]
    for name in ("hefte-a.pdf", "hefte-b.pdf"):
        shown = squeezed(pdf.words(editions / name) + " ".join(strings(editions / name)))
        assert [text for text in secrets if squeezed(text) in shown] == []


def strings(path: Path) -> Iterator[str]:
    """Yield all strings in a PDF outside its pages: labels, bookmarks, titles, metadata."""
    with pikepdf.open(path) as document:
        yield str(document.open_metadata())
        for item in document.objects:
            agenda = [item]
            while agenda:
                part = agenda.pop()
                if isinstance(part, pikepdf.String):
                    yield str(part)
                elif isinstance(part, pikepdf.Dictionary | pikepdf.Array):
                    values = part.values() if isinstance(part, pikepdf.Dictionary) else part
                    agenda += [
                        value for value in values if not getattr(value, "is_indirect", False)
                    ]


def test_key_and_trainers_booklet_have_every_reason(
    shared: PrintedHandbook, editions: Path
) -> None:
    for name in ("fasit-a.pdf", "kursholder.pdf"):
        found = squeezed(re.sub(r" \(s\. \d+\)", "", pdf.words(editions / name)))
        wanted = [*texts(shared, "feedback", "prompt", "text"), "Hvem som godkjenner bilder."]
        assert [text for text in wanted if squeezed(text) not in found] == []
        assert [word for word in KEY_WORDS if squeezed(word) not in found] == []


def test_only_the_trainers_booklet_has_the_plan_and_what_to_discuss(editions: Path) -> None:
    trainer = pdf.words(editions / "kursholder.pdf")
    assert "Et mål for samlingen." in trainer
    assert "Hvem spør du når du er i tvil?" in trainer
    assert "Hva gjør dere ellers?" in trainer
    assert "Hva gjør dere ellers?" not in pdf.words(editions / "fasit-a.pdf")


def test_a_question_has_the_same_number_in_all_three(
    shared: PrintedHandbook, editions: Path
) -> None:
    names = ("hefte-a.pdf", "fasit-a.pdf", "kursholder.pdf")
    worksheet, key, trainer = (prompts(shared, editions / name) for name in names)
    assert worksheet == key == trainer
    assert len(worksheet) == len(list(texts(shared, "prompt"))) - 1  # the later step of a thread


def prompts(handbook: PrintedHandbook, path: Path) -> dict[int, str]:
    """Return the first prompt after each number."""
    found = squeezed(pdf.words(path))
    parts = re.split(r"Spørsmål(\d)", found)
    known = [squeezed(text) for text in texts(handbook, "prompt")]
    shown = {}
    for number, words in zip(parts[1::2], parts[2::2], strict=True):
        places = {text: words.find(text) for text in known if text in words}
        if places:
            shown[int(number)] = min(places, key=lambda text: places[text])
    return shown


def test_versions_differ_in_order_and_agree_in_content(
    shared: PrintedHandbook, editions: Path
) -> None:
    first, second = (squeezed(pdf.words(editions / f"hefte-{letter}.pdf")) for letter in "ab")
    options = [squeezed(text) for text in texts(shared, "text")]
    assert options
    in_order = [sorted(options, key=words.find) for words in (first, second)]
    assert in_order[0] != in_order[1]
    assert all(text in first and text in second for text in options)
    assert prompts(shared, editions / "hefte-a.pdf") != prompts(shared, editions / "hefte-b.pdf")


def test_a_thread_can_be_played_on_paper(editions: Path) -> None:
    found = pdf.words(editions / "hefte-a.pdf")
    for words in ("Steg 1", "Steg 2", "Slutt 1", "Slutt 2", "Gå til steg 2", "Gå til slutt 1"):
        assert words in found
    assert "Gikk galt" not in found
    assert "Gikk galt" in pdf.words(editions / "fasit-a.pdf")


def test_the_key_of_a_draft_names_its_faults_by_the_numbers_of_the_worksheet(
    editions: Path,
) -> None:
    assert re.search(r"\b2\b Ekstra stas for Amina", pdf.words(editions / "hefte-a.pdf"))
    assert re.search(r"\b2\b Ekstra stas for Amina", pdf.words(editions / "fasit-a.pdf"))


def test_every_field_of_a_worksheet_has_a_name_of_its_own_and_a_place_in_the_structure(
    editions: Path,
) -> None:
    with pikepdf.open(editions / "hefte-a.pdf") as document:
        fields = list(document.Root.AcroForm.Fields)
        names = [str(field.T) for field in fields]
        assert len(set(names)) == len(names) > 1
        assert all(str(field.TU) for field in fields)
        boxes = [field for field in fields if field.FT == "/Btn"]
        assert boxes
        assert all({"/On", "/Off"} == set(field.AP.N.keys()) for field in boxes)
        forms = [part for part in pdf.parts(document.Root.StructTreeRoot) if part.S == "/Form"]
        assert sorted(str(form.K.Obj.T) for form in forms) == sorted(names)
        reported = [str(field.TU) for field in fields]
        # named by the text beside it, in the tag too: «A» says nothing
        named = re.compile(r"(^|, )([A-Z]|\d)\. \S|, Alt kan stå$")
        assert all(named.search(str(box.TU)) for box in boxes), reported
        assert all(str(form.Alt) == str(form.K.Obj.TU) for form in forms)
        assert [name for name in reported if name.endswith(("Navn", "Dato"))] == [
            f"{rule}, {name}"
            for rule in ("Vær tydelig på rollen", "Vern om taushetsplikten", "Vær troverdig")
            for name in ("Navn", "Dato")
        ]
        # two options, three options, two items in two categories, three pieces and «all can stay»,
        # two steps of two
        assert len(boxes) == 2 + 3 + 2 * 2 + 4 + 2 * 2
    assert "Form" not in pdf.tags(editions / "fasit-a.pdf")


def test_two_builds_give_the_same_bytes(handbook: PrintedHandbook, editions: Path) -> None:
    add_discussions(handbook)
    again = handbook.print("hefte-a").parent
    pdfs = {path.name: path.read_bytes() for path in editions.glob("*.pdf")}
    assert {path.name: path.read_bytes() for path in again.glob("*.pdf")} == pdfs


def test_a_question_longer_than_a_page_goes_on_over_it(handbook: PrintedHandbook) -> None:
    add_editions(handbook, only("hefte-a"))
    conf = "nitpicky = True"  # lint tells that the pieces are long
    handbook.change("docs/conf.py", conf, f'{conf}\nsuppress_warnings = ["handbook.lint"]')
    long = "er en lang bit av et utkast om en dag på et kontor. Den " * 2
    pieces = "".join(
        f"      - Bit {number} {long}slutter med {number}.\n" for number in range(1, 23)
    )
    handbook.change("quizzes/taushetsplikt.yaml", "      - Velkommen til åpen dag.\n", pieces)
    found = pdf.words(handbook.print("hefte-a"))
    assert [number for number in range(1, 23) if f"slutter med {number}." not in found] == []
