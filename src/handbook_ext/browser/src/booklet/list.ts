import { contentOf, line, part } from "../base/dom";
import type { Say } from "../base/words";
import type { Pool } from "./pool";
import { answerOf, discussionOf, keyOf, situationOf } from "./question";

/** How many words of a situation a line shows, ending with a sentence where possible. */
const [FEWEST, MOST] = [12, 24];

/** Makes the entries of the lists: a question with its texts and buttons. */
export class Lines {
  readonly #template: HTMLTemplateElement;
  readonly #pool: Pool;
  readonly #say: Say;

  constructor(template: HTMLTemplateElement, pool: Pool, say: Say) {
    this.#template = template;
    this.#pool = pool;
    this.#say = say;
  }

  /** Makes the entry of a question in the booklet, with its number and duration. */
  chosen(id: string, number: number, minutes: number): HTMLElement {
    const item = this.#line(id);
    this.#title(item, this.#say("number", { number }));
    const about = part(item, ".handbook-booklet-about");
    about.textContent += ` · ${this.#say("minutes", { minutes })}`;
    this.#name(item, { up: { number }, down: { number }, out: { number } });
    return item;
  }

  /** Makes the entry of a question that can be added. */
  other(id: string): HTMLElement {
    const item = this.#line(id);
    this.#title(item, this.#pool.titleOf(id));
    this.#name(item, { in: { situation: beginning(this.#pool.form(id)) } });
    return item;
  }

  #line(id: string): HTMLElement {
    const form = this.#pool.form(id);
    const rule = this.#pool.titleOf(id);
    const item = part<HTMLElement>(
      this.#template.content.cloneNode(true) as DocumentFragment,
      "li",
    );
    item.dataset.question = id;
    const audience = form.querySelector(".handbook-audience")?.textContent?.trim() ?? "";
    part(item, ".handbook-booklet-about").textContent = `${rule} · ${audience}`;
    part(item, ".handbook-booklet-text").textContent = beginning(form);
    part(item, "summary").textContent = this.#say("whole");
    const details = part<HTMLDetailsElement>(item, "details");
    // Filled when opened: copying a hundred questions takes time.
    details.addEventListener(
      "toggle",
      () => {
        const answer = answerOf(form);
        for (const box of answer.querySelectorAll(".handbook-box, .handbook-line, .handbook-lines"))
          box.remove();
        part(item, ".handbook-booklet-whole").append(
          ...situationOf(form),
          ...contentOf(answer),
          ...keyOf(form),
          ...discussionOf(form),
        );
      },
      { once: true },
    );
    return item;
  }

  #title(item: HTMLElement, words: string): void {
    part(item, ".handbook-booklet-head span").textContent = words;
  }

  /** Labels the buttons of an entry, and removes the others. */
  #name(
    item: HTMLElement,
    named: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
  ) {
    for (const button of item.querySelectorAll("button")) {
      const values = named[button.name];
      if (values) button.setAttribute("aria-label", this.#say(button.name, values));
      else button.remove();
    }
  }
}

/** The first sentences of the situation, enough to tell questions apart. */
function beginning(form: HTMLFormElement): string {
  const situation = form.querySelector(".handbook-situation");
  const words = situation ? line(situation).split(" ") : [];
  const ends = words.findIndex((word, place) => place >= FEWEST && /[.?!»]$/.test(word));
  const count = ends < 0 ? MOST : Math.min(ends + 1, MOST);
  return words.length > count ? `${words.slice(0, count).join(" ")} …` : words.join(" ");
}
