"""What is wrong at the top of a page is reported at its line, and the rest of it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

FAULTY = {
    "a day that is none": (
        "reviewed: 2026-13-01",
        "«reviewed: 2026-13-01» er ingen dato. Skriv datoen som åååå-mm-dd.",
    ),
    "words for a day": (
        "reviewed: i fjor",
        "«reviewed: i fjor» er ingen dato. Skriv datoen som åååå-mm-dd.",
    ),
    "no day": (
        "reviewed:",
        (
            "«reviewed» øverst på siden er ikke en tekst. "
            "Skriv en verdi etter kolonet, eller ta bort linjen."
        ),
    ),
    "a list of owners": (
        "owner: [Kari, Ola]",
        (
            "«owner» øverst på siden er ikke en tekst. "
            "Skriv en verdi etter kolonet, eller ta bort linjen."
        ),
    ),
    "an owner that a comment cuts off": (
        "owner: Avdeling #3",
        (
            "Det som står etter «#», blir ikke med. Sett hermetegn rundt hele teksten, eller flytt "
            "kommentaren til en egen linje, rykket inn som nøkkelen."
        ),
    ),
    "an anchor for an owner": (
        "owner: &kari Kari",
        (
            "«owner» øverst på siden er ikke en tekst. "
            "Skriv en verdi etter kolonet, eller ta bort linjen."
        ),
    ),
    "a bell in the description": (
        r'description: "Hva \x07 er dette?"',
        "Linjen har et usynlig tegn (U+0007). Skriv teksten uten omvendt skråstrek.",
    ),
    "a language by its name": (
        "language: norsk",
        (
            "«norsk» er ingen språkkode. "
            "Skriv nb for bokmål, nn for nynorsk eller en annen språkkode."
        ),
    ),
    "no language": (
        "language:",
        (
            "«language» øverst på siden er ikke en tekst. "
            "Skriv en verdi etter kolonet, eller ta bort linjen."
        ),
    ),
    "a key misspelt": (
        "next-review: 2026-06-01",
        "Nøkkelen «next-review» øverst på siden er ukjent. Mente du «next_review»?",
    ),
    "a review before the last": (
        "{reviewed: 2026-01-31, next_review: 2026-01-30}",
        "Neste gjennomgang er før den siste. Rett next_review: eller reviewed:.",
    ),
}


@pytest.fixture(scope="module")
def faulty(shared: Handbook) -> list[str]:
    """Return what is reported of a handbook with a page for each fault."""
    for case, (line, _message) in FAULTY.items():
        page = f"---\n# orphan\n{line}\n---\n\n# Endringer\n"
        shared.write(f"docs/{case.replace(' ', '-')}.md", page)
    shared.list_pages(*(case.replace(" ", "-") for case in FAULTY))
    return shared.warnings(confoverrides={"suppress_warnings": ["handbook.review"]})


@pytest.mark.parametrize("case", FAULTY)
def test_a_fault_in_the_front_matter_is_reported_at_its_line(faulty: list[str], case: str) -> None:
    path = f"docs/{case.replace(' ', '-')}.md"
    reported = [warning for warning in faulty if warning.startswith(f"{path}:")]
    assert reported == [f"{path}:3: WARNING: {FAULTY[case][1]} [handbook.page]"]


def test_only_pages_with_a_fault_are_reported_of(faulty: list[str]) -> None:
    assert len(faulty) == len(FAULTY)


def test_a_bad_date_leaves_the_rest_of_the_front_matter_in_force(handbook: Handbook) -> None:
    handbook.write("docs/alene.md", "---\nreviewed: 2026-02-30\norphan: true\n---\n\n# Alene\n")
    assert [line.split(" WARNING")[0] for line in handbook.warnings()] == ["docs/alene.md:2:"]


def test_a_bad_date_is_all_that_is_left_out_of_its_line(handbook: Handbook) -> None:
    page = "---\n{reviewed: 2026-02-30, orphan: true}\n---\n\n# Alene\n"
    handbook.write("docs/alene.md", page)
    assert [line.split(" WARNING")[0] for line in handbook.warnings()] == ["docs/alene.md:2:"]
    page = "---\nreviewed: >-\n  i fjor\norphan: true\n---\n\n# Alene\n"
    handbook.write("docs/alene.md", page)
    assert [line.split(" WARNING")[0] for line in handbook.warnings()] == ["docs/alene.md:2:"]


def test_front_matter_that_is_no_yaml_is_left_to_myst(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", "---\nreviewed: [\n---\n\n# Råd\n")
    assert any("[myst.topmatter]" in line for line in handbook.warnings())
