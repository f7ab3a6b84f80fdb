import { contentOf, line, part } from "../base/dom";
import type { Say } from "../base/words";
import type { Pool } from "./pool";
import { answerOf, discussionOf, keyOf, situationOf } from "./question";

/** Words of a situation that a line shows, ending with a sentence where one ends between them. */
const [FEWEST, MOST] = [12, 24];

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
    // Only who opens it needs it: the copies of a hundred questions take their time.
    details.addEventListener(
      "toggle",
      () => {
        const answer = answerOf(form);
        for (const box of answer.querySelectorAll(".handbook-box, .handbook-lines")) box.remove();
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

/** The first sentences of what happened: enough to tell questions from each other. */
function beginning(form: HTMLFormElement): string {
  const situation = form.querySelector(".handbook-situation");
  const words = situation ? line(situation).split(" ") : [];
  const ends = words.findIndex((word, place) => place >= FEWEST && /[.?!»]$/.test(word));
  const count = ends < 0 ? MOST : Math.min(ends + 1, MOST);
  return words.length > count ? `${words.slice(0, count).join(" ")} …` : words.join(" ");
}
