"""What every page of the handbook must have, and what none may claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.prose import (
    PAGES,
    QUIZZES,
    ROOT,
    TOOLS,
    page_lines,
    plain,
    quiz_lines,
    running_text,
    tool_lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DOCS = ROOT / "docs"
SOURCES = DOCS / "redaksjon" / "kilder.md"
RULE_PAGES = [
    path for path in PAGES if path.parent.name in {"retningslinjer", "rad"} if path.stem != "index"
]
PARTS = ["Kort sagt", "Prøv deg", "Hvorfor", "Slik gjør du", "Grensene", "Snakk om det", "Se også"]
ACT = re.compile(
    r"\b(?:(\w+?)(?:loven|lova|lovens)|EMK|GDPR|personvernforordningen)\b", re.IGNORECASE
)
OLD_NAMES = {"personvern"}  # as in the text of 2012; versjoner.md explains it
CONFIRMED, READ, UNCONFIRMED = "bekreftet av jurist", "lest i kilden", "ikke bekreftet"
ABOVE_ALL = "Loven går foran. Titler og merker er veiledning"
ANSWERS, SVAR = DOCS / "kan-jeg.md", DOCS / "kan-eg.md"
ANSWER = re.compile(
    r"^\(kan-(?:jeg|eg)-(?P<name>[\w-]+)\)=\n### (?P<question>.+\?.*)\n\n(?P<answer>.+)\n\n(?P<basis>.+)\n",
    re.MULTILINE,
)
MOST_WORDS = 50
TOPICS = [path for path in PAGES if path.parent.name == "tema" and path.stem != "index"]
ABOVE = {  # required below «Grensene»: these rules can be read as stricter than the law
    "tjenestevei": [
        "Arbeidsmiljøloven kapittel 2 A",
        "offentlig myndighet",
        "Gjengjeldelse",
        "§ 100",
    ],
    "ambassador": ["§ 100", "Sivilombudet", "ikke ansatte"],
    "varsom": ["§ 100", "Sivilombudet", "privatperson", "varsle"],
}
CLAIM = re.compile(
    r"\b(?:veiledning\w*|håndbok\w*|sid(?:en|ene)|eksemp\w+|spørsmål\w*|forklaring\w*|plakat\w*"
    r"|opplegg\w*|fasit\w*|dette|her|vi)\b"
    r"(?: (?!ikke\b)[^\s.:!?]+){0,4}? (?:godkjent|vedtatt)e?\b(?! tekst)",
    re.IGNORECASE,
)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def sections(path: Path) -> dict[str, str]:
    """Return the source of a page's sections by their headings."""
    parts = re.split(r"^## (.+)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def guidance(path: Path) -> str:
    """Return a page's text outside the approved blocks."""
    return running_text(line for line in page_lines(path) if not line.approved)


def acts_in(text: str) -> set[str]:
    """Return the acts named in a text, without inflection: «arkivlova» becomes «arkiv»."""
    return {(match[1] or match[0]).lower() for match in ACT.finditer(text)}


def sources() -> list[tuple[str, str]]:
    """Return the name and status of each source in the list."""
    rows = [
        [cell.strip() for cell in row.strip("|").split(" | ")]
        for row in SOURCES.read_text(encoding="utf-8").splitlines()
        if row.startswith("| ") and not row.startswith("| Kilde |")
    ]
    return [(row[0], row[2]) for row in rows]


@pytest.mark.parametrize("path", RULE_PAGES, ids=name_of)
def test_a_rule_page_has_its_eight_parts_in_order(path: Path) -> None:
    opening = path.read_text(encoding="utf-8").partition("\n## ")[0]
    assert f":::{{rule}} {path.stem}\n" in opening
    assert list(sections(path)) == PARTS


@pytest.mark.parametrize("path", RULE_PAGES, ids=name_of)
def test_a_rule_page_shows_how_asks_and_leaves_two_things_to_talk_about(path: Path) -> None:
    part = sections(path)
    assert "{post} slik\n" in part["Slik gjør du"]
    assert "ikke slik\n" in part["Slik gjør du"]
    assert f":::{{quiz}} {path.stem}\n" in part["Prøv deg"]
    assert len(re.findall(r"^- .*\?", part["Snakk om det"], re.MULTILINE)) == 2
    assert part["Se også"].count("{rule}") >= 1


def listed(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each rule of a numbered list with the number that readers see before it."""
    shown = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        item = re.match(r"(\d+)\. \{rule\}`(.+?)`", line)
        if item:
            shown = shown + 1 if shown else int(item[1])  # only the first is shown as typed
            yield item[2], shown
        elif line.strip():
            shown = 0


@pytest.mark.parametrize("folder", ["retningslinjer", "rad"])
def test_the_list_of_rules_has_each_rule_with_its_own_number(folder: str) -> None:
    path = DOCS / folder / "index.md"
    shown = dict(listed(path))
    numbers = {
        page.stem: int(found[1])
        for page in RULE_PAGES
        if page.parent.name == folder
        and (found := re.search(r"(?m)^:number: (\d+)$", page.read_text(encoding="utf-8")))
    }
    for rule, number in sorted(numbers.items(), key=lambda rule: rule[1]):
        assert rule in shown, (
            f"{name_of(path)}: {rule} mangler i den nummererte lista. Lenk til den der."
        )
        assert shown[rule] == number, (
            f"{name_of(path)}: {rule} er nummer {number}, men lista viser {shown[rule]}. Mangler et "
            "nummer foran den, skriver du % på en egen linje der, med en tom linje over og under."
        )


def test_every_source_has_one_of_three_statuses() -> None:
    known = (CONFIRMED, READ, UNCONFIRMED)
    assert len(sources()) > len(RULE_PAGES)
    assert [name for name, status in sources() if not status.startswith(known)] == []


@pytest.mark.parametrize("path", RULE_PAGES, ids=name_of)
def test_a_rule_page_is_as_sure_of_the_law_as_the_list_of_sources(path: Path) -> None:
    said = re.search(
        r"\[Kildene\]\(/redaksjon/kilder\.md\) – (.+), (ikke )?bekreftet av jurist\n",
        sections(path)["Se også"],
    )
    assert said, "Skriv lovene etter lenken til kildene, og om en jurist har bekreftet dem."
    for source in re.split(r", | og ", said[1]):
        name = source.partition(" ")[0].lower()
        states = [status for row, status in sources() if name in row.lower()]
        assert states, source
        assert said[2] or all(status.startswith(CONFIRMED) for status in states), source


@pytest.mark.parametrize("path", TOPICS, ids=name_of)
def test_a_page_about_a_topic_answers_first_and_is_honest_about_the_law(path: Path) -> None:
    part = sections(path)
    assert len(re.findall(r"^- \*\*", part["Kort svar"], re.MULTILINE)) in {3, 4}
    assert "{post} slik\n" in path.read_text(encoding="utf-8")
    assert "ikke slik\n" in path.read_text(encoding="utf-8")
    assert {"Grensene", "Prøv deg", "Kilder"} <= set(part)
    acts = acts_in(part["Kilder"])
    states = [state for row, state in sources() if acts & acts_in(row)]
    sure = states and all(state.startswith(CONFIRMED) for state in states)
    assert (CONFIRMED if sure else f"ikke {CONFIRMED}") in part["Kilder"].lower()
    assert "ikke godkjent tekst" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", TOPICS, ids=name_of)
def test_a_page_about_a_topic_has_situations_to_practise_on_and_says_where_more_are(
    path: Path,
) -> None:
    practice = sections(path)["Prøv deg"]
    asked = re.search(r":::\{practice\}\n:only: (.+)\n:::", practice)
    assert asked, "Vis noen spørsmål om temaet med {practice} og :only:."
    assert len(asked[1].split()) >= 2
    assert "{rule}" in practice


def answers(path: Path) -> dict[str, re.Match[str]]:
    """Return the questions on a page of answers by name."""
    return {match["name"]: match for match in ANSWER.finditer(path.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("path", [ANSWERS, SVAR], ids=name_of)
def test_what_people_ask_is_answered_in_three_lines_with_a_rule_and_a_law(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(answers(path)) == text.count("\n### ") >= 30
    for name, match in answers(path).items():
        assert match["answer"].startswith("**"), name
        assert len(plain(match["answer"]).split()) <= MOST_WORDS, name
        assert "{rule}`" in match["basis"], name
        assert "](#kilder-" in match["basis"], name


def test_what_people_ask_is_answered_in_both_written_standards() -> None:
    for path, other, label in ((ANSWERS, SVAR, "kan-eg"), (SVAR, ANSWERS, "kan-jeg")):
        names = list(answers(other))
        for place, match in enumerate(answers(path).values()):
            assert match["basis"].endswith(f"](#{label}-{names[place]})"), match["question"]


@pytest.mark.parametrize(("rule", "words"), ABOVE.items())
def test_a_rule_stricter_than_the_law_says_what_stands_above_it(
    rule: str, words: list[str]
) -> None:
    [path] = [path for path in RULE_PAGES if path.stem == rule]
    limits = sections(path)["Grensene"]
    assert [word for word in words if word.lower() not in limits.lower()] == []


@pytest.mark.parametrize("path", [*PAGES, *QUIZZES], ids=name_of)
def test_paragraphs_that_may_change_are_in_the_list_of_sources_alone(path: Path) -> None:
    text = guidance(path) if path.suffix == ".md" else running_text(quiz_lines(path))
    named = re.findall(r"(\w+) §+ ?(\d+)", text)
    others = [
        f"{act} § {number}" for act, number in named if (act[:6], number) != ("Grunnl", "100")
    ]
    assert path == SOURCES or others == []


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_a_page_that_names_an_act_links_the_sources(path: Path) -> None:
    linked = "redaksjon/kilder.md" in path.read_text(encoding="utf-8") or path == SOURCES
    assert linked or not acts_in(guidance(path))


def test_an_act_that_is_named_anywhere_is_in_the_list_of_sources() -> None:
    texts = {name_of(path): guidance(path) for path in PAGES}
    texts |= {name_of(path): running_text(quiz_lines(path)) for path in QUIZZES}
    texts |= {name_of(path): running_text(tool_lines(path)) for path in TOOLS}
    known = acts_in(guidance(SOURCES)) | OLD_NAMES | {"emk", "gdpr"}
    missing = {name: acts_in(text) - known for name, text in texts.items()}
    assert {name: acts for name, acts in missing.items() if acts} == {}


@pytest.mark.parametrize("path", [*PAGES, *QUIZZES], ids=name_of)
def test_only_the_approved_text_is_said_to_be_approved(path: Path) -> None:
    text = guidance(path) if path.suffix == ".md" else running_text(quiz_lines(path))
    assert [match[0] for match in CLAIM.finditer(text)] == []


@pytest.mark.parametrize(
    "claim",
    [
        "Denne veiledningen er godkjent av kommunedirektøren.",
        "Siden ble vedtatt i fjor.",
        "Dette er godkjent.",
        "Spørsmålene er nå godkjente.",
    ],
)
def test_a_claim_to_be_approved_is_seen(claim: str) -> None:
    assert CLAIM.search(claim)


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_a_page_with_approved_text_says_that_the_law_comes_first_and_the_rest_is_guidance(
    path: Path,
) -> None:
    if any(line.approved for line in page_lines(path)):
        assert ABOVE_ALL in plain(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_a_page_tells_when_it_was_reviewed(path: Path) -> None:
    assert re.match(r"---\nreviewed: \d{4}-\d\d-\d\d\n", path.read_text(encoding="utf-8"))


def test_the_walk_from_an_incident_quotes_the_question_that_it_ends_in() -> None:
    page = (DOCS / "redaksjon" / "fra-hendelse.md").read_text(encoding="utf-8")
    quizzes = (ROOT / "quizzes" / "konsekvent.yaml").read_text(encoding="utf-8")
    question = " ".join(quizzes.partition("id: maten-pa-sykehjemmet")[2].split())
    changed = page.partition("## 3.")[2].partition("## 4.")[0]
    reasons = page.partition("## 7.")[2].partition("## 8.")[0]
    quoted = re.findall(r"«([^»]{5,}?)(?: Men …)?»", changed + reasons)
    assert "grøt tre dager i uka" in quoted
    assert [words for words in quoted if words not in question] == []
