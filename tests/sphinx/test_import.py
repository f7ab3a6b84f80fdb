"""``handbook import``: what it writes, that no reader sees it, and what lint says until it is filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from handbook_ext.cli import main
from tests.sphinx.linted import at, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook

MARK = "Klaverstemmer"
BANK = f"::Piano::{MARK} en. {MARK} to?{{={MARK} tre #{MARK} fire ~{MARK} fem}}\n"
FINISHED = f"""\
questions:
  - id: piano
    draft: true
    type: single
    roles: [mandat]
    rules: [rolle]
    situation: {MARK} en.
    prompt: {MARK} to?
    options:
      - text: {MARK} tre
        verdict: best
        feedback: {MARK} fire
      - text: {MARK} fem
        verdict: risky
        feedback: {MARK} seks
    discuss: {MARK} sju
"""
PAGES = {
    "test": ":::{selftest} mandat\n:::\n",
    "hefte": ":::{booklet}\nSlå på skript.\n:::\n",
    "rom": ":::{plenary}\n:::\n",
    "ov": ":::{practice}\n:::\n",
    "filer": ":::{banks}\n:::\n",
}


def command(handbook: Handbook, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--conf", str(handbook.folder / "docs"), *arguments])


def imported(handbook: Handbook, text: str | bytes = BANK, *options: str) -> Result:
    bank = handbook.folder / "bank.gift"
    bank.write_bytes(text.encode() if isinstance(text, str) else text)
    return command(handbook, "import", str(bank), *options)


def quizzes(handbook: Handbook) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in handbook.folder.glob("quizzes/*")}


def test_drafts_are_written_to_a_file_of_their_own_and_the_report_says_what_was_guessed(
    handbook: Handbook,
) -> None:
    before = quizzes(handbook)
    result = imported(handbook)
    assert result.exit_code == 0, result.output
    assert "bank.gift:1: Beholdt: «piano»: ett svar, 2 alternativer" in result.output
    assert "bank.gift:1: Gjettet: den siste setningen er spørsmålet" in result.output
    assert "Skrev 1 utkast i " in result.output
    after = quizzes(handbook)
    assert after.pop("utkast-bank.yaml")
    assert after == before


def test_nothing_is_overwritten_and_a_bad_file_writes_nothing(handbook: Handbook) -> None:
    assert imported(handbook).exit_code == 0
    before = quizzes(handbook)
    again = imported(handbook)
    assert again.exit_code == 2
    assert "utkast-bank.yaml:1: Filen finnes fra før" in again.stderr
    assert imported(handbook, BANK, "--name", "rolle").exit_code == 2
    bad = imported(handbook, "A?{=a ~b}\n\nB?{=a\n", "--name", "nytt")
    assert bad.exit_code == 2
    assert "bank.gift:3: En krøllparentes mangler maken sin." in bad.stderr
    assert imported(handbook, BANK, "--name", "../ut").exit_code == 2
    assert imported(handbook, BANK, "--name", "annet", "--rule", "ukjent").exit_code == 2
    assert quizzes(handbook) == before


def test_a_bank_that_one_file_cannot_hold_is_refused(handbook: Handbook) -> None:
    result = imported(handbook, "\n\n".join(f"Spørsmål {n}?{{=a ~b ~c ~d}}" for n in range(900)))
    assert result.exit_code == 2
    assert "Filen har minst 900 spørsmål, og det er mer enn én quizfil kan ha." in result.stderr


def test_the_rule_and_the_role_of_all_can_be_given(handbook: Handbook) -> None:
    assert imported(handbook, BANK, "--rule", "rolle", "--role", "ansatt").exit_code == 0
    text = handbook.folder.joinpath("quizzes/utkast-bank.yaml").read_text(encoding="utf-8")
    assert "roles: [ansatt]" in text
    assert "rules: [rolle]" in text


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_the_template_can_be_filled_in_and_imported(handbook: Handbook, suffix: str) -> None:
    path = handbook.folder / f"mal{suffix}"
    assert command(handbook, "import", "--template", str(path)).exit_code == 0
    assert command(handbook, "import", "--template", str(path)).exit_code == 2
    assert command(handbook, "import", str(path)).exit_code == 0
    found = at(run(handbook), "utkast-mal.yaml")
    assert any("mangler" in message or "sier ikke" in message for _line, message in found)


def test_lint_names_each_gap_until_all_are_filled(handbook: Handbook) -> None:
    imported(handbook)
    path = "quizzes/utkast-bank.yaml"
    steps = [
        ("roles: []", "roles: [mandat]", "«piano» sier ikke hvem det er for. Skriv «roles:»"),
        ("verdict:\n", "verdict: risky\n", "mangler «verdict». Skriv en av disse: best"),
        ("feedback:\n", "feedback: Da blir det falskt.\n", "mangler «feedback». Forklar"),
        ("rules: []", "rules: [trolle]", "sier ikke hvilken regel det øver på. Skriv «rules:»"),
        ("[trolle]", "[rolle]", "Regelen «trolle» finnes ikke. Mente du «rolle»?"),
    ]
    for old, new, gap in steps:
        found = at(run(handbook), "utkast-bank.yaml")
        assert any(gap in message for _line, message in found), (gap, found)
        text = handbook.folder.joinpath(path).read_text(encoding="utf-8")
        line = text[: text.index(old)].count("\n") + 1
        assert gap.startswith("sier ikke") or any(
            gap in message for number, message in found if number == line
        )
        handbook.change(path, old, new)
    [(_line, message)] = at(run(handbook), "utkast-bank.yaml")
    assert message == (
        "Utkastet «piano» har alt, men leserne ser det ikke ennå. "
        "Flytt det til rolle.yaml med «handbook new question --draft piano»."
    )
    conf = ["--conf", str(handbook.folder / "docs")]
    moved = CliRunner().invoke(main, [*conf, "new", "question", "--draft", "piano"])
    assert moved.exit_code == 0, moved.output
    assert not handbook.folder.joinpath(path).exists()
    assert not [found for found in run(handbook) if found["check"] == "draft"]
    assert MARK in handbook.build().outdir.joinpath("rolle.html").read_text(encoding="utf-8")


def test_a_draft_can_be_looked_at_with_its_key_and_says_that_it_is_one(handbook: Handbook) -> None:
    handbook.write("quizzes/a.yaml", FINISHED)
    conf = ["--conf", str(handbook.folder / "docs")]
    shown = CliRunner().invoke(main, [*conf, "show", "piano"])
    assert shown.output.startswith("piano (single, mandat, utkast, som ingen leser ser)")
    assert f"A – Beste svar. {MARK} fire" in shown.output
    handbook.change("quizzes/a.yaml", "verdict: best", "verdict:")
    shown = CliRunner().invoke(main, [*conf, "show", "piano"])
    assert shown.exit_code == 2
    assert "a.yaml:11: Alternativ 1 i «piano» mangler «verdict»." in shown.output


def test_a_draft_is_moved_alone_and_only_when_it_lacks_nothing(handbook: Handbook) -> None:
    other = FINISHED.partition("questions:\n")[2].replace("piano", "fiolin")
    handbook.write("quizzes/a.yaml", FINISHED + "\n  # Vent med denne.\n" + other)
    handbook.change(
        "quizzes/a.yaml", f"    discuss: {MARK} sju\n\n", f"    # kort\n    discuss: {MARK} sju\n\n"
    )
    before = handbook.folder.joinpath("quizzes/rolle.yaml").read_text(encoding="utf-8")
    conf = ["--conf", str(handbook.folder / "docs")]
    handbook.change("quizzes/a.yaml", "rules: [rolle]", "rules: []")
    lacking = CliRunner().invoke(main, [*conf, "new", "question", "--draft", "piano"])
    assert lacking.exit_code == 2
    assert "a.yaml:2: Utkastet «piano» sier ikke hvilken regel det øver på." in lacking.output
    text = handbook.folder.joinpath("quizzes/a.yaml").read_text(encoding="utf-8")
    handbook.write("quizzes/a.yaml", text.replace("rules: []", "rules: [rolle]", 1))
    moved = CliRunner().invoke(main, [*conf, "new", "question", "--draft", "piano"])
    assert moved.exit_code == 0, moved.output
    after = handbook.folder.joinpath("quizzes/rolle.yaml").read_text(encoding="utf-8")
    assert after.startswith(before)
    assert "draft" not in after
    assert f"    # kort\n    discuss: {MARK} sju" in after
    left = handbook.folder.joinpath("quizzes/a.yaml").read_text(encoding="utf-8")
    assert "piano" not in left
    assert "# Vent med denne.\n  - id: fiolin\n    draft: true" in left


def test_a_draft_with_the_id_of_another_question_and_one_that_is_no_draft_are_reported(
    handbook: Handbook,
) -> None:
    handbook.write("quizzes/a.yaml", FINISHED.replace("id: piano", "id: to-telefoner"))
    handbook.write("quizzes/b.yaml", FINISHED + FINISHED.partition("questions:\n")[2])
    handbook.write("quizzes/c.yaml", FINISHED.replace("draft: true", "draft: kanskje"))
    found = run(handbook)
    assert any("finnes fra før i b.yaml, linje 2" in words for _line, words in at(found, "b.yaml"))
    assert any("verken true eller false" in words for _line, words in at(found, "c.yaml"))
    handbook.write("quizzes/d.yaml", FINISHED.replace("draft: true", "draft: false"))
    assert any(
        "mangler «rule»" in words or "Ingen side" in words
        for _l, words in at(run(handbook), "d.yaml")
    )


@pytest.fixture(scope="module")
def with_drafts(shared: Handbook) -> Handbook:
    """Return a handbook with a finished draft beside a rule's questions, and one in a file of drafts."""
    beside = FINISHED.partition("questions:\n")[2].replace("id: piano", "id: orgel")
    with shared.folder.joinpath("quizzes/rolle.yaml").open("a", encoding="utf-8") as file:
        file.write(beside)
    shared.write("quizzes/utkast.yaml", FINISHED)
    for name, text in PAGES.items():
        shared.write(f"docs/{name}.md", f"# Siden {name}\n\n{text}")
    shared.list_pages(*PAGES)
    shared.change(
        "docs/conf.py",
        "handbook_lite = False",
        'handbook_lite = True\nhandbook_lms = ["moodle", "gift"]',
    )
    return shared


@pytest.mark.parametrize("builder", ["html", "text", "lms", "print", "epub", "latex"])
def test_a_draft_is_in_no_output(with_drafts: Handbook, builder: str) -> None:
    app = with_drafts.build(builder)
    assert app.warning.getvalue() == ""
    texts = [*written(app.outdir), *written(app.doctreedir / "print")]
    assert len(texts) > 2
    assert any("låneren".encode() in path.read_bytes() for path in texts)
    assert [str(path) for path in texts if MARK.encode() in path.read_bytes()] == []


def written(folder: Path) -> list[Path]:
    """Return the files below a folder that have text as it is."""
    plain = {".html", ".js", ".json", ".ipynb", ".txt", ".xml", ".typ", ".tex", ".xhtml", ".md"}
    found = (path for path in folder.rglob("*") if path.suffix in plain)
    return [path for path in found if path.is_file()]
