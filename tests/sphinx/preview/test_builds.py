"""The builds of a preview: what they skip, what they report, and what pages show meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.locale import speak
from handbook_ext.preview.build import Job, Report, build
from handbook_ext.preview.build_warnings import BuildWarning, parse_warnings, still_valid
from handbook_ext.preview.live import print_report
from handbook_ext.preview.page import with_box

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

SELFTEST = "# Test deg\n\n:::{selftest} mandat\n:::\n"
SITUATION = "Du svarer for *biblioteket*."


@pytest.fixture
def job(handbook: Handbook) -> Job:
    handbook.write("docs/test-deg.md", "---\norphan: true\n---\n" + SELFTEST)
    return Job(handbook.folder / "docs", handbook.folder / "docs", handbook.folder / "_build")


def page(job: Job, name: str) -> str:
    return job.target.joinpath("html", f"{name}.html").read_text(encoding="utf-8")


def places(report: Report) -> list[str]:
    return [warnings.place.rpartition("/")[2] for warnings in report.warnings]


@pytest.mark.parametrize(
    ("language", "words"), [("nb", "Bygd på 1,5 s."), ("en", "Built in 1.5 s.")]
)
def test_seconds_are_written_as_the_language_writes_them(
    language: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    speak(language)
    print_report(Report((), {}), 1.46)
    assert capsys.readouterr().out.strip() == words


def test_a_saved_question_is_built_at_home_and_where_all_are_only_when_it_is_wanted(
    handbook: Handbook, job: Job
) -> None:
    first = build(job)
    assert (first.warnings, first.postponed) == ((), frozenset())
    handbook.change("quizzes/rolle.yaml", SITUATION, "Du svarer for *kinoen*.")
    second = build(job)
    assert second.postponed == {"test-deg"}
    assert "<em>kinoen</em>" in page(job, "rolle")
    assert "<em>biblioteket</em>" in page(job, "test-deg")
    assert build(job).postponed == {"test-deg"}
    third = build(job._replace(wanted=frozenset({"test-deg"})))
    assert third.postponed == frozenset()
    assert "<em>kinoen</em>" in page(job, "test-deg")


def test_a_page_with_all_questions_that_is_itself_written_to_is_built(
    handbook: Handbook, job: Job
) -> None:
    build(job)
    handbook.change("docs/test-deg.md", "# Test deg", "# Prøv deg selv")
    assert build(job).postponed == frozenset()
    assert "Prøv deg selv" in page(job, "test-deg")


def test_a_mistake_in_yaml_leaves_the_last_good_quiz_and_is_reported_with_its_page(
    handbook: Handbook, job: Job
) -> None:
    build(job)
    handbook.change("quizzes/rolle.yaml", "text: At du", 'text: "At du')
    broken = build(job)
    assert len(broken.warnings) >= 1
    assert "rolle.yaml:" in broken.warnings[0].place
    assert (broken.pages or {})[broken.warnings[0].path] >= {"rolle"}
    assert "<em>biblioteket</em>" in page(job, "rolle")
    handbook.change("quizzes/rolle.yaml", 'text: "At du', "text: At du")
    assert build(job).warnings == ()


def test_a_question_with_a_fault_is_shown_as_it_was_beside_others_as_they_are(
    handbook: Handbook, job: Job
) -> None:
    build(job)
    text = handbook.folder.joinpath("quizzes/rolle.yaml").read_text("utf-8")
    other = text[text.index("  - id:") :].replace("hvem-snakker", "en-til")
    handbook.write("quizzes/rolle.yaml", text.replace("verdict: best", "verdict: beste") + other)
    assert "rolle.yaml:13" in places(build(job))
    assert page(job, "rolle").count("<em>biblioteket</em>") == 2
    assert 'id="en-til"' in page(job, "rolle")


@pytest.mark.parametrize(
    ("line", "warnings"),
    [
        ("language = ", "Linjen er ikke skrevet slik conf.py må være. Se etter et komma, et kolon"),
        ("1 / 0", "conf.py kan ikke kjøres: ZeroDivisionError: division by zero. Rett linjen, el"),
    ],
)
def test_a_mistake_in_the_settings_is_reported_at_its_line_and_the_pages_stay(
    handbook: Handbook, job: Job, line: str, warnings: str
) -> None:
    build(job)
    handbook.change("docs/conf.py", "nitpicky", f"{line}\nnitpicky")
    report = build(job)
    assert places(report) == ["conf.py:7"]
    assert report.warnings[0].words.startswith(warnings)
    assert "<em>biblioteket</em>" in page(job, "rolle")


def test_a_page_in_another_encoding_is_reported_at_its_line(handbook: Handbook, job: Job) -> None:
    build(job)
    handbook.folder.joinpath("docs/rad.md").write_bytes("# Råd\n".encode("latin-1"))
    report = build(job)
    assert places(report) == ["rad.md:1"]
    assert report.warnings[0].words.startswith("Filen er ikke skrevet i UTF-8.")


def test_what_is_watched_follows_the_settings(handbook: Handbook, job: Job) -> None:
    handbook.folder.joinpath("quizzes").rename(handbook.folder / "prøver")
    handbook.change("docs/conf.py", '"../quizzes"', '"../prøver"')
    handbook.change("docs/conf.py", "nitpicky", 'handbook_tool_dir = "../verktøy"\nnitpicky')
    assert [folder.name for folder in build(job).watched] == ["docs", "prøver", "verktøy"]


def test_warnings_are_reported_by_file_line_and_words() -> None:
    warnings = (
        "\x1b[91m/et/sted/rolle.md:3: WARNING: Ukjent direktiv. [myst.directive_unknown]\x1b[39;49;00m\n"
        "  mer om det\n"
        "WARNING: uten sted\n"
    )
    assert parse_warnings(warnings) == [
        BuildWarning(
            "/et/sted/rolle.md", 3, "Ukjent direktiv. mer om det", "myst.directive_unknown"
        ),
        BuildWarning("", 0, "uten sted"),
    ]


def test_what_sphinx_tells_once_is_reported_until_the_page_is_read_again() -> None:
    warnings = [
        BuildWarning("rolle.md", 1, "Ukjent direktiv.", "myst.directive_unknown"),
        BuildWarning("rolle.md", 1, "Mangler prompt.", "handbook.quiz"),
        BuildWarning("borte.md", 1, "Ukjent direktiv.", "myst.directive_unknown"),
    ]
    pages = {"rolle.md": frozenset({"rolle"}), "rad.md": frozenset({"rad"})}
    assert still_valid(warnings, pages, {"rad"}) == warnings[:1]
    assert still_valid(warnings, pages, {"rolle"}) == []


def test_the_box_tells_what_is_of_the_page_first_and_escapes_what_it_tells() -> None:
    warnings = (
        BuildWarning("b.yaml", 2, "<script>."),
        BuildWarning("a.yaml", 1, "Mangler prompt. Skriv den."),
    )
    words = {
        "one": "Én ting å rette",
        "many": "{count} ting å rette",
        "here": "Her",
        "elsewhere": "Ellers",
        "shown": "Sist uten feil.",
        "preview": "Forhåndsvisning",
    }
    report = Report(warnings, words, pages={"a.yaml": frozenset({"en/side"})})
    whole = with_box("<html><body class='x'>Ord</body></html>", "en/side", report, "7")
    assert "<summary>2 ting å rette</summary>" in whole
    assert whole.index("Her") < whole.index("<code>a.yaml:1</code> Mangler") < whole.index("Ellers")
    assert "<script>." not in whole
    assert whole.index("class='x'>") < whole.index("<section") < whole.index("Ord")
