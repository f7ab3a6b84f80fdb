import { contentOf, part } from "../base/dom";
import type { Say } from "../base/words";
import type { Pool } from "./pool";
import { answerOf, discussionOf, keyOf, situationOf } from "./question";

/** Makes the lines of the lists: a question with its texts and what can be done with it. */
export class Lines {
  readonly #template: HTMLTemplateElement;
  readonly #pool: Pool;
  readonly #say: Say;

  constructor(template: HTMLTemplateElement, pool: Pool, say: Say) {
    this.#template = template;
    this.#pool = pool;
    this.#say = say;
  }

  /** A question of the booklet, with its number and how long it takes. */
  chosen(id: string, number: number, minutes: number): HTMLElement {
    const item = this.#line(id);
    this.#title(item, this.#say("number", { number }));
    const about = part(item, ".handbook-booklet-about");
    about.textContent += ` · ${this.#say("minutes", { minutes })}`;
    this.#name(item, { up: { number }, down: { number }, out: { number } });
    return item;
  }

  /** A question that can be taken in. */
  other(id: string): HTMLElement {
    const item = this.#line(id);
    this.#title(item, this.#pool.titleOf(id));
    const situation = part(item, ".handbook-booklet-text").textContent?.trim() ?? "";
    this.#name(item, { in: { situation: shorten(situation) } });
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
    part(item, ".handbook-booklet-text").append(...situationOf(form));
    part(item, "summary").textContent = this.#say("whole");
    const details = part<HTMLDetailsElement>(item, "details");
    // Only who opens it needs it: the copies of a hundred questions take their time.
    details.addEventListener(
      "toggle",
      () => {
        const answer = answerOf(form);
        for (const box of answer.querySelectorAll(".handbook-box, .handbook-lines")) box.remove();
        part(item, ".handbook-booklet-whole").append(
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

  /** Names the buttons of a line, and takes the others out. */
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

function shorten(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : words.join(" ");
}
