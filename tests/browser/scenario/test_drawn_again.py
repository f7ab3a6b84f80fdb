"""The shown question is drawn again while it is being answered, and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from handbook_ext.engine.shuffle import mixed
from tests.browser.scenario.held import HeldReplies
from tests.browser.scenario.scenario_page import ANSWERS, FINE, Scenario

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Locator

LATER = (
    "Noe annet hendte i stedet: Låneren ringer skranken, og spør hvorfor ingen har svart henne på "
    "Facebook. Du har fem minutter til biblioteket åpner, og tre andre venter."
)
REFLECTION = "leiren-ansatt"
ORDER = "tipset-fra-birgit"


def written_items(scenario: Scenario) -> list[str]:
    """Return the items as they are written in the form, in their right order."""
    texts = scenario.form.locator("[data-field=items] [data-row] [data-field=text] textarea")
    return [each.input_value() for each in texts.all()]


def shown(items: list[str], question: str) -> Sequence[str]:
    """Return the items in the order of the handbook's pages."""
    return mixed(items, question)


def change_situation(scenario: Scenario) -> HeldReplies:
    """Write something else has happened; lint has looked at it, and its reply is held back."""
    held = HeldReplies(scenario.page)
    scenario.form.get_by_label("Hva har skjedd?").fill(LATER)
    held.wait_for_one()
    return held


def let_through(scenario: Scenario, held: HeldReplies) -> None:
    held.let_through()
    expect(scenario.question.locator(".handbook-situation").first).to_have_text(LATER)


def submit(scenario: Scenario) -> Locator:
    return scenario.question.get_by_role("button", name="Sjekk svaret")


def test_a_verdict_stays_when_the_question_is_drawn_again(scenario: Scenario) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    held = change_situation(scenario)
    scenario.question.get_by_label(ANSWERS[0][0]).check()
    submit(scenario).click()
    judgement = scenario.question.locator(".handbook-judgement")
    expect(judgement).to_contain_text("Risikabelt")
    let_through(scenario, held)
    expect(judgement).to_contain_text("Risikabelt")
    expect(scenario.question.get_by_label(ANSWERS[0][0])).to_be_checked()
    expect(scenario.question.get_by_role("button", name="Prøv igjen")).to_be_focused()


def test_a_reflection_keeps_its_text_its_caret_and_what_is_revealed(scenario: Scenario) -> None:
    scenario.ask(REFLECTION)
    expect(scenario.lint).to_have_text(FINE)
    held = change_situation(scenario)
    text = scenario.question.locator("textarea")
    text.press_sequentially("Jeg ville ")
    let_through(scenario, held)
    expect(text).to_be_focused()
    scenario.page.keyboard.type("spurt.")
    expect(text).to_have_value("Jeg ville spurt.")
    held = HeldReplies(scenario.page)
    scenario.form.get_by_label("Hva spør du om?").locator("visible=true").fill("Hva nå?")
    held.wait_for_one()
    scenario.question.locator("button[type=submit]").click()
    expect(scenario.question.locator(".handbook-judgement")).not_to_be_empty()
    held.let_through()
    expect(scenario.question.locator("legend")).to_contain_text("Hva nå?")
    expect(scenario.question.locator(".handbook-judgement")).not_to_be_empty()
    expect(text).to_have_value("Jeg ville spurt.")


def test_a_path_through_a_branch_goes_on_where_it_was(scenario: Scenario) -> None:
    scenario.ask("fem-stjerner-til-oss")
    expect(scenario.lint).to_have_text(FINE)
    held = change_situation(scenario)
    steps = scenario.question.locator(".handbook-step:visible")
    steps.first.locator("input").first.check()
    submit(scenario).click()
    scenario.question.get_by_role("button", name="Gå videre").click()
    shown = scenario.question.locator(":is(.handbook-step, .handbook-end):visible")
    expect(shown).to_have_count(2)
    reached = shown.last.text_content()
    let_through(scenario, held)
    expect(shown).to_have_count(2)
    assert shown.last.text_content() == reached
    expect(steps.first.locator("input").first).to_be_checked()
    expect(steps.first.locator(".handbook-reply")).to_be_visible()


def test_an_order_stays_as_the_reader_made_it(scenario: Scenario) -> None:
    scenario.ask(ORDER)
    expect(scenario.lint).to_have_text(FINE)
    held = change_situation(scenario)
    items = scenario.question.locator(".handbook-order .handbook-text")
    before = items.all_text_contents()
    scenario.question.locator("button[data-move=down]").first.click()
    let_through(scenario, held)
    expect(items).to_have_text([before[1], before[0], *before[2:]])
    # With one more, each has another letter, so the old answer is no answer any more.
    scenario.form.get_by_role("button", name="Legg til").locator("visible=true").first.click()
    row = scenario.form.locator("[data-field=items] [data-row]").last
    row.locator("textarea").first.fill("Rydde etter seg.")
    row.locator("textarea").last.fill("Det kan vente til slutt.")
    expect(scenario.lint).to_have_text(FINE)
    expect(items).to_have_text(shown(written_items(scenario), ORDER))


def test_items_to_put_in_order_are_mixed_as_on_the_pages(scenario: Scenario) -> None:
    scenario.ask(ORDER)
    expect(scenario.lint).to_have_text(FINE)
    items = scenario.question.locator(".handbook-order .handbook-text")
    expect(items).to_have_text(shown(written_items(scenario), ORDER))
    scenario.form.get_by_label("Kort navn").fill("et-annet-navn")
    expect(items).to_have_text(shown(written_items(scenario), "et-annet-navn"))


def test_a_press_is_not_lost_when_the_reply_comes_in_the_middle_of_it(scenario: Scenario) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    held = change_situation(scenario)
    scenario.question.get_by_label(ANSWERS[0][0]).check()
    submit(scenario).hover()
    scenario.page.mouse.down()
    held.let_through()
    scenario.page.evaluate(
        "new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))"
    )
    scenario.page.mouse.up()
    expect(scenario.question.locator(".handbook-situation")).to_have_text(LATER)
    expect(scenario.question.locator(".handbook-judgement")).to_contain_text("Risikabelt")


def test_what_is_below_a_field_takes_the_press_that_leaves_the_field(scenario: Scenario) -> None:
    scenario.form.get_by_label("Hva har skjedd?").fill(LATER)
    expect(scenario.lint).to_contain_text("mangler")
    row = scenario.row("Svar 1")
    row.get_by_label("Hva leseren kan velge").focus()
    # That it is empty is said there, which moves what is below.
    fold = row.locator("details")
    fold.locator("summary").click()
    expect(scenario.form.get_by_text("Mangler.").locator("visible=true")).to_have_count(1)
    expect(fold).to_have_attribute("open", "")


def test_what_was_answered_is_there_again_once_the_question_is_whole(scenario: Scenario) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    scenario.question.get_by_label(ANSWERS[1][0]).check()
    submit(scenario).click()
    expect(scenario.question.locator(".handbook-judgement")).to_contain_text("Beste svar")
    why = scenario.row("Svar 2").get_by_label("Hvorfor?")
    why.fill("")
    expect(submit(scenario)).to_have_count(0)
    why.fill("Fordi hun da får svar.")
    expect(scenario.question.locator(".handbook-reasons")).to_contain_text("Fordi hun da får svar.")


def test_an_answer_goes_with_its_row_or_not_at_all(scenario: Scenario) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    scenario.question.get_by_label(ANSWERS[1][0]).check()
    scenario.row("Svar 1").get_by_role("button", name="Fjern svar 1").click()
    second = scenario.question.get_by_label(ANSWERS[2][0])
    expect(scenario.question.locator(".handbook-option")).to_have_count(2)
    expect(second).not_to_be_checked()
    second.check()
    scenario.form.get_by_role("button", name="Legg til").locator("visible=true").first.click()
    row = scenario.row("Svar 3")
    row.get_by_label("Hva leseren kan velge").fill("Vente litt.")
    row.get_by_label("Vurdering").select_option("risky")
    row.get_by_label("Hvorfor?").fill("Da venter hun også.")
    expect(scenario.question.get_by_label("Vente litt.")).to_be_visible()
    expect(second).to_be_checked()


def test_another_question_comes_unanswered(scenario: Scenario) -> None:
    scenario.ask("hvilken-barnehage-er-best")
    expect(scenario.lint).to_have_text(FINE)
    scenario.question.locator(".handbook-option input").first.check()
    submit(scenario).click()
    expect(scenario.question.locator(".handbook-judgement")).not_to_be_empty()
    held = HeldReplies(scenario.page)
    scenario.ask("skidag-med-rullestol")
    held.wait_for_one()
    expect(scenario.question).to_have_count(0)
    held.let_through()
    expect(submit(scenario)).to_be_visible()
    expect(scenario.question.locator("input:checked")).to_have_count(0)


def test_a_key_that_is_open_stays_open_while_one_writes(scenario: Scenario) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    scenario.question.locator(".handbook-key > summary").click()
    scenario.row("Svar 1").get_by_label("Hvorfor?").fill("Da vet alle det.")
    entry = scenario.question.locator(".handbook-key").get_by_text("Da vet alle det.")
    expect(entry).to_be_visible()
