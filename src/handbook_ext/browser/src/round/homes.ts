import type { Question } from "../quiz/question";

/** The place in the folded part of the page where each question is when it is not asked. */
export class Homes {
  readonly #folded: HTMLDetailsElement;
  readonly #order: readonly Question[];
  readonly #groups = new Map<Question, Element>();

  /** Questions printed outside `folded` get a place with those for the same roles. */
  constructor(folded: HTMLDetailsElement, questions: readonly Question[]) {
    this.#folded = folded;
    this.#order = questions;
    const groups = [...folded.querySelectorAll(".handbook-more-group")];
    for (const question of questions) {
      const own = groups.find((group) => group.contains(question.form));
      const roles = question.form.dataset.roles;
      const alike = groups.find((group) => group.querySelector("form")?.dataset.roles === roles);
      const home = own ?? alike ?? groups[0];
      if (home) this.#groups.set(question, home);
    }
  }

  has(question: Question): boolean {
    return this.#folded.contains(question.form);
  }

  /** Moves a question back, before those that were printed after it. */
  bring(question: Question): void {
    const home = this.#groups.get(question);
    const later = this.#order.slice(this.#order.indexOf(question) + 1);
    const next = later.find(({ form }) => form.parentElement === home);
    if (home) home.insertBefore(question.form, next?.form ?? null);
    question.isShown = true;
  }

  /** Updates the summary of the folded part, which is hidden when empty. */
  summarize(words: (count: number) => string): void {
    const count = this.#order.filter((question) => this.has(question)).length;
    const summary = this.#folded.querySelector("summary");
    if (summary) summary.textContent = words(count);
    this.#folded.hidden = count === 0;
    for (const group of this.#folded.querySelectorAll<HTMLElement>(".handbook-more-group")) {
      group.hidden = !group.querySelector("form");
    }
  }

  open(): void {
    this.#folded.open = true;
  }
}
