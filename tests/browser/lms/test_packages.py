"""Packages played on a platform: what readers see, and what the platform has in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import FrameLocator, Locator

    from tests.browser.lms.conftest import Play
    from tests.browser.lms.platform import Visit

STATUS = "cmi.core.lesson_status"
BEST = {
    "hva-kan-vises": ("a", "c"),
    "utkastet": ("b",),
}


def form(visit: Visit, question: str) -> Locator:
    return visit.frame.locator(f"form#{question}")


def answer(visit: Visit, question: str, *letters: str) -> None:
    """Answer a question of a rule, and wait for the verdict."""
    asked = form(visit, question)
    for letter in letters:
        asked.locator(f"[data-option='{letter}'] label").first.click()
    asked.get_by_role("button", name="Sjekk svaret").click()
    expect(asked.locator(".handbook-verdict")).not_to_be_empty()


def told(frame: FrameLocator) -> Locator:
    return frame.locator(".handbook-lms-status")


def test_a_first_visit_says_what_the_platform_gets_before_anything_is_answered(play: Play) -> None:
    visit = play("rolle")
    panel = visit.frame.locator(".handbook-lms")
    expect(panel).to_contain_text("Dette får læringsplattformen vite")
    expect(panel).to_contain_text(
        "Den får aldri vite hva du skriver, eller hvilken rolle du velger."
    )
    expect(panel).to_contain_text("Du er ferdig når du har svart på 1 spørsmål.")
    visit.wait_for(STATUS, "incomplete")
    assert [call["name"] for call in visit.said("LMSSetValue")] == ["LMSSetValue"] * 2


def test_an_answer_completes_a_rule_and_the_platform_gets_its_result_but_not_the_answer(
    play: Play,
) -> None:
    visit = play("rolle")
    answer(visit, "hvem-snakker", "b")
    visit.wait_for(STATUS, "completed")
    expect(told(visit.frame)).to_have_text("Læringsplattformen vet nå at du er ferdig.")
    stored = visit.stored()
    told_of = {name: value for name, value in stored.items() if "interactions" in name}
    assert told_of == {
        "cmi.interactions.0.id": "rolle.hvem-snakker",
        "cmi.interactions.0.type": "choice",
        "cmi.interactions.0.result": "0",
    }
    assert "cmi.core.score.raw" not in stored


def test_the_platform_is_asked_to_store_by_question_not_by_press(play: Play) -> None:
    visit = play("taushetsplikt")
    visit.wait_for_commits(1)
    asked = form(visit, "hva-kan-vises")
    for letter in ("a", "b", "c"):
        asked.locator(f"[data-option={letter}] label").click()
    before = len(visit.said("LMSCommit"))
    asked.get_by_role("button", name="Sjekk svaret").click()
    visit.wait_for_commits(before + 1)
    assert (before, len(visit.said("LMSCommit"))) == (1, 2)


def test_a_reader_who_comes_back_goes_on_from_where_they_were(play: Play) -> None:
    visit = play("taushetsplikt")
    answer(visit, "hva-kan-vises", "a", "c")
    visit.leave()
    assert visit.stored()["cmi.core.exit"] == "suspend"
    visit.page.reload()
    expect(told(visit.frame)).to_have_text(
        "Du har svart på 1 spørsmål fra før. Svarene er hentet fram igjen."
    )
    asked = form(visit, "hva-kan-vises")
    expect(asked.locator(".handbook-judgement")).to_contain_text("Du fant 2 av 2")
    expect(asked.locator("[data-option=a] input")).to_be_checked()
    assert [call["given"] for call in visit.said("LMSSetValue")] == [["cmi.core.exit", "suspend"]]


def test_what_a_reader_wrote_is_nowhere_in_what_the_platform_gets(play: Play) -> None:
    visit = play("taushetsplikt")
    visit.frame.locator(".handbook-more > summary").click()
    asked = form(visit, "tenk-etter")
    asked.locator("textarea").fill("Ola Nordmann ringte")
    asked.get_by_role("button").first.click()
    expect(asked.locator(".handbook-verdict")).not_to_be_empty()
    visit.wait_for_commits(2)
    assert visit.stored()["cmi.interactions.0.type"] == "fill-in"
    assert visit.stored()["cmi.interactions.0.result"] == "neutral"
    assert "Ola" not in str(visit.said())


@pytest.mark.parametrize(
    ("letter", "status", "points"), [("a", "passed", "100"), ("b", "failed", "0")]
)
def test_with_a_mark_to_reach_a_rule_is_passed_or_failed(
    play: Play, letter: str, status: str, points: str
) -> None:
    visit = play("rolle", handbook_lms_report="score", handbook_lms_mastery=70)
    expect(visit.frame.locator(".handbook-lms")).to_contain_text("Du består med 70 av 100 poeng.")
    answer(visit, "hvem-snakker", letter)
    visit.wait_for(STATUS, status)
    assert visit.stored()["cmi.core.score.raw"] == points


def test_who_failed_can_try_again_and_pass_and_then_never_loses_it(play: Play) -> None:
    visit = play("rolle", handbook_lms_report="score", handbook_lms_mastery=70)
    for letter, status in (("b", "failed"), ("a", "passed"), ("b", "passed")):
        answer(visit, "hvem-snakker", letter)
        visit.wait_for(STATUS, status)
        form(visit, "hvem-snakker").get_by_role("button", name="Prøv igjen").click()
    visit.wait_for_commits(4)
    assert visit.stored()[STATUS] == "passed"
    assert visit.stored()["cmi.core.score.raw"] == "100"


def test_where_completion_alone_is_told_nothing_else_is(play: Play) -> None:
    visit = play("taushetsplikt", handbook_lms_report="completion")
    expect(visit.frame.locator(".handbook-lms")).to_contain_text("Den får aldri vite hva du svarer")
    answer(visit, "hva-kan-vises", "a", "c")
    visit.wait_for_commits(2)
    names = {call["given"][0] for call in visit.said("LMSSetValue")}
    assert names == {STATUS, "cmi.core.exit", "cmi.suspend_data"}
    visit.leave()
    visit.page.reload()
    expect(told(visit.frame)).to_have_text(
        "Du har svart på 1 spørsmål fra før. De teller fortsatt."
    )
    expect(form(visit, "hva-kan-vises").locator("[data-option=a] input")).not_to_be_checked()


def test_a_self_check_is_done_with_its_result_and_goes_on_after_a_break(play: Play) -> None:
    visit = play("egentest", handbook_lms_report="score", handbook_lms_mastery=1)
    frame = visit.frame
    frame.get_by_role("radio", name="Alle (7)").check()
    frame.get_by_role("button", name="Start").click()
    expect(frame.get_by_text("Spørsmål 1 av 7").first).to_be_attached()
    visit.wait_for(STATUS, "incomplete")
    visit.leave()
    visit.page.reload()
    expect(told(frame)).to_have_text("Egentesten du begynte på, er hentet fram igjen.")
    frame.get_by_role("button", name="Fortsett der du var").click()
    finish = frame.get_by_role("button", name="Se resultat", exact=True)
    for _ in range(7):
        single = frame.locator("form#hvem-snakker:not([hidden])")
        if single.count():
            single.locator("[data-option=a] label").click()
            single.get_by_role("button", name="Sjekk svaret").click()
            expect(single.locator(".handbook-verdict")).not_to_be_empty()
        if finish.is_visible():
            break
        frame.get_by_role("button", name="Neste").click()
    finish.click()
    frame.get_by_role("button", name="Se resultat likevel").click()
    visit.wait_for(STATUS, "passed")
    assert visit.stored()["cmi.core.score.raw"] == "17"


def test_a_guide_is_completed_by_its_receipt(play: Play) -> None:
    visit = play("ny", handbook_lms_report="score", handbook_lms_mastery=50)
    expect(visit.frame.locator(".handbook-lms")).not_to_contain_text("består")
    asked = visit.frame.locator("handbook-round .handbook-question:visible")
    asked.locator(".handbook-option label").first.click()
    asked.get_by_role("button", name="Sjekk svaret").click()
    expect(asked.locator("button[type=reset]")).to_be_visible()
    visit.frame.get_by_role("button", name="Neste steg").click()
    expect(visit.frame.get_by_text("ingen andre får vite")).to_have_count(0)
    assert visit.stored()[STATUS] == "incomplete"
    visit.frame.get_by_role("button", name="Fullfør").click()
    visit.wait_for(STATUS, "completed")
    assert "cmi.core.score.raw" not in visit.stored()


def test_links_out_of_a_package_say_so_and_those_to_other_pages_are_words(play: Play) -> None:
    visit = play("ny")
    law = visit.frame.locator("a", has_text="loven")
    expect(law).to_contain_text("(åpnes utenfor kurset)")
    expect(law).to_have_attribute("target", "_blank")
    expect(visit.frame.locator("span", has_text="Vær tydelig på rollen").first).to_be_attached()
    expect(visit.frame.locator("a[href*='rolle']")).to_have_count(0)
    there = play("ny", html_baseurl="https://handbok.example/").frame
    rule = there.locator("a", has_text="Vær tydelig på rollen").first
    expect(rule).to_have_attribute("href", "https://handbok.example/rolle.html#rule-rolle")
    expect(rule).to_contain_text("(åpnes utenfor kurset)")


def test_a_reader_on_whom_the_platform_only_looks_changes_nothing(play: Play) -> None:
    visit = play("rolle", wish="&cmi.core.lesson_mode=review")
    expect(told(visit.frame)).to_contain_text("bare for gjennomsyn")
    answer(visit, "hvem-snakker", "a")
    visit.leave()
    assert visit.said("LMSSetValue") == []


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        ("throws", "Læringsplattformen tok ikke imot det siste."),
        ("refuses", "Læringsplattformen svarer ikke som den skal."),
        ("fails", "Læringsplattformen tok ikke imot det siste."),
        ("forgets", "Læringsplattformen husker ikke hvor langt du er kommet."),
        ("lies", "Det læringsplattformen husket fra sist, kunne ikke leses."),
        ("slow", "Læringsplattformen vet nå at du er ferdig."),
    ],
)
def test_with_a_platform_that_misbehaves_the_reader_is_told_and_goes_on(
    play: Play, harm: str, words: str
) -> None:
    visit = play("rolle", wish=f"&harm={harm}")
    if harm == "lies":
        expect(told(visit.frame)).to_contain_text(words)
    answer(visit, "hvem-snakker", "a")
    expect(form(visit, "hvem-snakker").locator(".handbook-verdict")).to_contain_text("Beste svar")
    if harm != "lies":
        expect(told(visit.frame)).to_contain_text(words)


@pytest.mark.parametrize("kept", ["h1;;;;", "{}", "h1;d;;;aaaaaxx;zz", "x" * 4096])
def test_damaged_state_is_said_and_the_reader_begins_anew(play: Play, kept: str) -> None:
    visit = play("rolle", wish=f"&cmi.suspend_data={kept}&cmi.core.lesson_status=completed")
    expect(told(visit.frame)).to_contain_text("kunne ikke leses")
    answer(visit, "hvem-snakker", "a")
    visit.wait_for_commits(2)
    assert STATUS not in visit.stored()


def test_questions_changed_since_the_last_visit_are_counted(play: Play) -> None:
    visit = play("rolle")
    answer(visit, "hvem-snakker", "a")
    visit.wait_for_commits(2)
    kept = visit.stored()["cmi.suspend_data"]
    other = play(
        "taushetsplikt", wish=f"&cmi.suspend_data={kept}&cmi.core.lesson_status=incomplete"
    )
    expect(told(other.frame)).to_have_text(
        "Ett spørsmål er endret siden sist, og må besvares på nytt."
    )


def test_without_a_platform_the_page_is_the_plain_page(play: Play) -> None:
    visit = play("rolle", wish="&harm=none")
    answer(visit, "hvem-snakker", "a")
    expect(visit.frame.locator(".handbook-lms")).to_be_hidden()


def test_progress_that_lies_in_the_browser_is_neither_used_nor_added_to(play: Play) -> None:
    visit = play("rolle")
    kept = visit.page.evaluate(
        """() => {
          const kept = { format: "handbook-progress", version: 1, on: true, answers: [], rules: [] };
          localStorage.setItem("handbook-progress /rolle/", JSON.stringify(kept));
          return localStorage.getItem("handbook-progress /rolle/");
        }"""
    )
    visit.page.reload()
    answer(visit, "hvem-snakker", "a")
    visit.wait_for_commits(2)
    assert visit.page.evaluate("Object.values(localStorage)") == [kept]
