"""Incremental and parallel builds: nothing is read in vain, no fault is lost or reported twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

FAULTY = ("quizzes/rolle.yaml", "verdict: best", "verdict: beste")
TOLD = (
    "quizzes/rolle.yaml:13: WARNING: Alternativ 1 i «hvem-snakker» har en ukjent verdi i "
    "«verdict»: «beste». Mente du «best»? [handbook.quiz]"
)


def read_again(handbook: Handbook) -> list[str]:
    """Build once more and return the pages that were read."""
    app = handbook.make_app("html", srcdir=handbook.folder / "docs")
    read: list[str] = []
    app.connect("env-before-read-docs", lambda _app, _env, docnames: read.extend(docnames))
    app.build()
    app.cleanup()
    return read


def test_a_changed_quiz_rebuilds_just_the_pages_that_show_it(handbook: Handbook) -> None:
    handbook.build()
    assert read_again(handbook) == []
    handbook.change("quizzes/taushetsplikt.yaml", "Gardiner røper ingen.", "Ingen ser det.")
    assert read_again(handbook) == ["taushetsplikt"]
    page = handbook.folder.joinpath("docs/_build/html/taushetsplikt.html")
    assert "Ingen ser det." in page.read_text(encoding="utf-8")


LISTS = """\
# Lister

:::{rules} retningslinje
:::

:::{banks}
:::

:::{packages}
:::
"""


def written(handbook: Handbook) -> list[str]:
    """Build once more and return the pages that were written."""
    app = handbook.make_app("html", srcdir=handbook.folder / "docs")
    found: list[str] = []
    app.connect("doctree-resolved", lambda _app, _doctree, docname: found.append(docname))
    app.build()
    app.cleanup()
    return found


def test_pages_with_lists_are_written_only_when_what_they_list_has_changed(
    handbook: Handbook,
) -> None:
    handbook.change("docs/conf.py", "nitpicky", 'handbook_lms = ["gift", "scorm"]\nnitpicky')
    handbook.write("docs/lister.md", LISTS)
    handbook.list_pages("lister")
    handbook.build()
    assert written(handbook) == []
    handbook.change("docs/rolle.md", "Vær tydelig på rollen", "Vær klar på rollen")
    assert "lister" in written(handbook)
    handbook.change("quizzes/rolle.yaml", "Da vet låneren", "Da skjønner låneren")
    assert "lister" in written(handbook)
    bank = handbook.folder / "docs/_build/html/lms/rolle.gift.txt"
    assert "Da skjønner låneren" in bank.read_text(encoding="utf-8")
    assert written(handbook) == []
    bank.unlink()
    assert "lister" in written(handbook)
    assert bank.is_file()
    bank.with_name("rolle.scorm.zip").write_bytes(b"PK")
    assert "lister" in written(handbook)


def test_a_quiz_file_that_comes_late_is_found(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", "# Råd\n\n:::{quiz} krise\n:::\n")
    assert handbook.warnings() == [
        (
            "docs/rad.md:3: WARNING: Quizfilen krise.yaml finnes ikke i quizzes. "
            "Lag den med «handbook new question», eller rett navnet etter {quiz}. [handbook.quiz]"
        )
    ]
    handbook.change("docs/rolle.md", ":::{quiz} rolle\n:::\n", "")
    handbook.change("docs/rad.md", "{quiz} krise", "{quiz} rolle")
    assert handbook.warnings() == []


def test_a_fault_is_reported_in_every_build_until_it_is_mended(handbook: Handbook) -> None:
    handbook.change(*FAULTY)
    assert handbook.warnings() == [TOLD]
    again = handbook.build()
    assert again.statuscode == 1
    assert "Mente du «best»?" in again.warning.getvalue()
    handbook.change(FAULTY[0], FAULTY[2], FAULTY[1])
    mended = handbook.build()
    assert mended.statuscode == 0
    assert mended.warning.getvalue() == ""


def test_parallel_reading_tells_each_fault_once_and_prints_the_same_pages(
    handbook: Handbook,
) -> None:
    for number in range(20):
        handbook.write(f"docs/side{number}.md", f"---\norphan: true\n---\n\n# {number}\n")
    handbook.write("docs/igjen.md", "---\norphan: true\n---\n\n# Igjen\n\n:::{quiz} rolle\n:::\n")
    handbook.change(*FAULTY)
    serial = handbook.build(freshenv=True)
    pages = {path.name: path.read_bytes() for path in serial.outdir.glob("*.html")}
    parallel = handbook.build(freshenv=True, parallel=2)
    assert {path.name: path.read_bytes() for path in parallel.outdir.glob("*.html")} == pages
    assert parallel.statuscode == 1
    for app in (serial, parallel):
        assert app.warning.getvalue().count("Mente du «best»?") == 1


def test_all_faults_of_all_files_are_reported_in_one_build(handbook: Handbook) -> None:
    handbook.change(*FAULTY)
    handbook.change("quizzes/taushetsplikt.yaml", "correct: false", "correct: nei")
    handbook.change("docs/rad.md", ":number: 1", ":number: en")
    places = [line.split(" WARNING")[0] for line in handbook.warnings()]
    assert places == ["docs/rad.md:3:", "quizzes/rolle.yaml:13:", "quizzes/taushetsplikt.yaml:13:"]


EXCERPTS = "".join(
    f"\n\n:::{{quiz}} {rule}\n:only: hvem-snakker\n:::\n" for rule in ("rolle", "taushetsplikt")
)


@pytest.mark.parametrize("also", ["", EXCERPTS], ids=["apart", "on one page too"])
def test_a_question_id_used_twice_names_the_first_once(handbook: Handbook, also: str) -> None:
    handbook.change("docs/rad.md", "# Vær troverdig", f"# Vær troverdig{also}")
    handbook.change("quizzes/taushetsplikt.yaml", "id: hva-kan-vises", "id: hvem-snakker")
    assert handbook.warnings() == [
        (
            "quizzes/taushetsplikt.yaml:3: WARNING: Spørsmålet «hvem-snakker» finnes fra før i "
            "rolle.yaml, linje 3. Velg en annen id. [handbook.quiz]"
        )
    ]


def test_an_excerpt_of_a_quiz_on_another_page_is_no_fault(handbook: Handbook) -> None:
    excerpt = "# Vær troverdig\n\n:::{quiz} rolle\n:only: hvem-snakker\n:::\n"
    handbook.change("docs/rad.md", "# Vær troverdig", excerpt)
    assert handbook.warnings() == []


def test_a_quiz_that_no_page_shows_is_reported(handbook: Handbook) -> None:
    handbook.change("docs/rolle.md", ":::{quiz} rolle\n:::\n", "Kommer.\n")
    assert handbook.warnings() == [
        (
            "quizzes/rolle.yaml:1: WARNING: Ingen side viser denne quizen. Skriv {quiz} rolle på "
            "siden til regelen, eller fjern filen. [handbook.quiz]"
        )
    ]


def test_an_unknown_rule_in_a_quiz_is_reported_at_its_line(handbook: Handbook) -> None:
    handbook.change("quizzes/rolle.yaml", "rules: [taushetsplikt]", "rules: [taushet]")
    handbook.change("quizzes/rolle.yaml", "{rule}`taushetsplikt`", "{rule}`tause`")
    reported = handbook.warnings()
    places = [line.split(" WARNING")[0] for line in reported]
    assert places == ["quizzes/rolle.yaml:17:", "quizzes/rolle.yaml:18:"]
    assert "«tause» finnes ikke" in reported[0]
    assert "«taushet» finnes ikke" in reported[1]


def test_a_blank_line_in_an_option_is_reported_and_the_other_questions_stay(
    handbook: Handbook,
) -> None:
    handbook.change("quizzes/rolle.yaml", "text: At det ikke har noe å si.", 'text: "a\\n\\nb"')
    assert handbook.warnings() == [
        (
            "quizzes/rolle.yaml:15: WARNING: Teksten er mer enn ett avsnitt. Skriv den uten blanke "
            "linjer. [handbook.quiz]"
        )
    ]


def test_a_broken_role_in_a_quiz_is_reported_at_the_quiz_files_line(handbook: Handbook) -> None:
    handbook.change("quizzes/rolle.yaml", "Da vet låneren", "Da {finnesikke}`vet` låneren")
    assert any(line.startswith("quizzes/rolle.yaml:14: ") for line in handbook.warnings())


def test_no_file_of_the_sources_is_touched_by_a_build(
    handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(handbook.folder)
    before = sorted(handbook.folder.rglob("*"))
    handbook.build(builddir=handbook.folder.parent / "out")
    after = [path for path in handbook.folder.rglob("*") if "__pycache__" not in path.parts]
    assert sorted(after) == before
