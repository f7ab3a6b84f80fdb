"""How a reader answers a question with the first of everything, whatever its type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.selftest.readers import Reader


def answer_first(form: Locator, reader: Reader) -> list[Any]:
    """Answer the question of a form; return the response. A scenario is lived through to its end."""
    answer = form.locator("fieldset.handbook-answer")
    match form.get_attribute("data-type"):
        case "classify":
            response: list[Any] = []
            for item in answer.locator("fieldset.handbook-item").all():
                radio = item.locator("input").first
                reader.press(radio)
                response.append([item.get_attribute("data-option"), radio.get_attribute("value")])
            return response
        case "order":
            reader.press(form.locator("button[data-move=down]").first)
            items = form.locator(".handbook-order > li").all()
            return [item.get_attribute("data-option") for item in items]
        case "branch":
            return live_through(form, reader)
        case "reflect":
            form.locator("textarea").fill("Mine egne ord.")
            return ["Mine egne ord."]
        case _:
            box = answer.locator("input").first
            reader.press(box)
            return [box.get_attribute("value")]


def live_through(form: Locator, reader: Reader) -> list[Any]:
    """Take the first option of each step, up to an end."""
    response: list[Any] = []
    while not form.locator(".handbook-end:visible").count():
        box = form.locator(".handbook-step:visible").last.locator("input").first
        reader.press(box)
        response.append(box.get_attribute("value"))
        reader.press(button(form, "Sjekk svaret"))
        expect(button(form, "Gå videre")).to_be_visible()
        reader.press(button(form, "Gå videre"))
    return response


def button(form: Locator, name: str) -> Locator:
    """Return a button of the form that is shown, by its words."""
    return form.locator("button:visible:not([aria-label], [aria-labelledby])", has_text=name)


def check_all(page: Page) -> None:
    """Ask for the verdict on the first of everything in each question on a page, a step of a scenario."""
    for form in page.locator("form.handbook-question").all():
        if form.get_attribute("data-type") == "classify":
            for item in form.locator(".handbook-answer .handbook-item").all():
                item.locator("input").first.dispatch_event("click")
        for kind in ("radio", "checkbox"):
            boxes = form.locator(f"fieldset.handbook-answer input[type={kind}]:visible")
            if boxes.count():
                boxes.first.dispatch_event("click")
        form.locator("button[type=submit]").click()
        reported = form.locator(".handbook-result, .handbook-verdict .handbook-points").first
        expect(reported).to_be_visible()
