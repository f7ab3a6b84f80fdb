"""The tools for those who write, in every engine: a draft, a question of one's own, judgements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver.common.keys import Keys

if TYPE_CHECKING:
    from tests.engines.reader import Reader

FAULTY = "I dag gratulerer vi Amina (4) etter uka på sykehuset. Ring Marit på 400 00 012!"
ROWS = (
    ("Svare at boka er på vei.", "Risi", "Da har du sagt åpent hva hun har lånt."),
    ("Be henne ringe skranken.", "Beste", "Da får hun svar uten at andre leser det."),
    ("La være å svare i tråden.", "Godt", "Ingen får vite noe, men hun venter."),
)
SITUATION = (
    "Du svarer for biblioteket på Facebook. En låner skriver: «Hvorfor har ikke jeg fått boka jeg "
    "bestilte i april?» Tre andre har trykket liker, og du har fem minutter til skranken åpner."
)
FINE = "Skjemaet finner ingenting å rette. Bare du vet om noen kan kjennes igjen."
LINT = "[data-status=lint]"
FILE = ".handbook-scenario-file pre"
# In the page itself: Firefox keeps the globals of a test's scripts apart from the page's.
SAVED = """
const script = document.createElement("script");
script.textContent = `{
  const original = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => { document.documentElement.dataset.savedFile = text; });
    return original.call(URL, blob);
  };
}`;
document.head.append(script);
"""
FILED = "return document.documentElement.dataset.savedFile"


CHOOSE = """
const [selector, value] = arguments;
const list = document.querySelector(selector);
list.value = value;
list.dispatchEvent(new Event("change", { bubbles: true }));
"""


def saved(reader: Reader, button: str) -> str:
    """Press a button that saves a file; return what is in the file."""
    reader.run(SAVED)
    reader.press(button)
    text: str = reader.until(lambda: reader.run(FILED), "a file")
    return text


def test_a_draft_is_looked_over_and_is_there_after_back_and_a_reload(reader: Reader) -> None:
    reader.open("/verktoy/utkast.html")
    reader.press("#handbook-draft-text")
    reader.keys(FAULTY)
    reader.press(".handbook-draft-form button[type=submit]")
    reader.lands("Det en kollega ville spurt om")
    before = reader.text(".handbook-draft-count")
    marks = len(reader.all(".handbook-draft-copy mark"))
    reader.use(".handbook-draft-places [data-variant]")
    reader.reads("[data-status=draft]", "Lagt bort.")
    assert reader.text(".handbook-draft-count") != before
    assert len(reader.all(".handbook-draft-copy mark")) < marks
    draft = "return document.querySelector('#handbook-draft-text')?.value"
    reader.follow("/genindex.html")
    reader.back()
    reader.until(lambda: reader.run(draft) == FAULTY, "the draft")
    reader.driver.refresh()
    reader.until(lambda: reader.run(draft) == FAULTY, "the draft")
    assert reader.run("return localStorage.length") == 0


def write_in(reader: Reader, selector: str, *keys: str) -> None:
    """Press a field and write in it; advice that comes meanwhile may push it away from the press."""
    field = reader.one(selector)

    def takes_press() -> bool:
        reader.press(field)
        return bool(reader.run("return document.activeElement === arguments[0]", field))

    reader.until(takes_press, f"focus in {selector}")
    reader.keys(*keys)


def write(reader: Reader) -> None:
    """Write a question with one best answer, mostly by keyboard."""
    write_in(reader, "[data-field=situation] textarea", SITUATION)
    reader.press("[data-field=roles] input")
    reader.run(CHOOSE, "[data-field=rule] select", "taushetsplikt")
    reader.press("[data-fields=single] [data-field=options] > .handbook-buttons button")
    for number, (text, verdict, why) in enumerate(ROWS, 1):
        row = f"[data-fields=single] [data-row]:nth-child({number})"
        write_in(reader, f"{row} > [data-field=text] textarea", text, Keys.TAB, verdict)
        # Between them is the link to the rule, which not all browsers come to by the tab key.
        write_in(reader, f"{row} > [data-field=feedback] textarea", why)
    reader.press("[data-fields=rest] > details > summary")
    write_in(reader, "[data-field=id] input", "Boka fra april", Keys.TAB)


def test_a_question_is_written_tried_and_saved_and_nothing_of_it_is_lost(reader: Reader) -> None:
    reader.open("/verktoy/scenario.html")
    write(reader)
    reader.reads(LINT, FINE)
    reader.press(".handbook-scenario-question [data-option=b] input")
    reader.press(".handbook-scenario-question button[type=submit]")
    reader.reads(".handbook-scenario-question .handbook-judgement", "Beste svar")
    # Drawn again while one writes, it is still answered.
    second = "[data-fields=single] [data-row]:nth-child(2)"
    write_in(reader, f"{second} > [data-field=feedback] textarea", Keys.END, " Og han også.")
    reader.reads(".handbook-scenario-question .handbook-reasons", "Og han også.")
    reader.reads(".handbook-scenario-question .handbook-judgement", "Beste svar")
    text = saved(reader, "button[name=save]")
    reader.reads("[data-status=delivered]", "boka-fra-april.yaml")
    assert all(row[0] in text for row in ROWS)
    file = "return document.querySelector(arguments[0]).textContent"
    reader.driver.refresh()
    reader.reads(LINT, FINE)
    assert reader.run(file, FILE) == text
    reader.follow("/genindex.html")
    reader.back()
    reader.reads(LINT, FINE)
    assert reader.run(file, FILE) == text


def test_two_answers_are_judged_kept_and_saved(reader: Reader) -> None:
    reader.open("/verktoy/vurder.html")
    reader.use(".handbook-rating-option:first-of-type input[value=acceptable]")
    reader.reads("[data-status=rated]", "1 svar")
    reader.press("button[name=next]")
    reader.reads("handbook-rating form h2", "Spørsmål 2 av")
    reader.press(".handbook-rating-option input[value=risky]")
    reader.reads("[data-status=rated]", "2 svar")
    reader.driver.refresh()
    reader.reads("[data-status=rated]", "2 svar")
    reader.reads("handbook-rating form h2", "Spørsmål 2 av")
    text = saved(reader, "button[name=save]")
    assert [text.count(verdict) for verdict in ("acceptable", "risky")] == [1, 1]
