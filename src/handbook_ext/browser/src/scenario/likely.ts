import { make, part } from "../base/dom";
import { steadily } from "../base/land";
import type { Written } from "../stencil/written";
import type { Form } from "./form";
import { RuleWords } from "./rule-words";

const MOST = 3;

/** Offers the rules that what is written is likely to be about, above the list of all; the writer chooses. */
export class Likely {
  readonly #form: Form;
  readonly #root: HTMLElement;
  readonly #titles: Readonly<Record<string, string>>;
  readonly #known: () => readonly Written[];
  #words: RuleWords | undefined;
  #offered: readonly string[] = [];

  /** `known` are the questions of the handbook, `titles` those of its rules. */
  constructor(
    form: Form,
    titles: Readonly<Record<string, string>>,
    known: () => readonly Written[],
    signal: AbortSignal,
  ) {
    this.#form = form;
    this.#root = part(form.element, ".handbook-scenario-likely");
    this.#titles = titles;
    this.#known = known;
    this.#root.addEventListener("click", ({ target }) => this.#press(target as Element), {
      signal,
    });
  }

  /** Offers anew as long as none is chosen; what was offered stays when one is. */
  show(): void {
    const { rule, texts } = this.#form;
    if (rule === "") this.#offer(this.#guess(texts.map(({ text }) => text).join(" ")));
    this.#mark(rule);
  }

  #guess(text: string): readonly string[] {
    const questions = this.#known();
    if (questions.length === 0) return []; // they have not come yet
    if (Object.keys(this.#titles).length <= MOST) return []; // the list is as short
    this.#words ??= new RuleWords(questions);
    return this.#words.likely(text, MOST).filter((rule) => rule in this.#titles);
  }

  #offer(rules: readonly string[]): void {
    if (rules.join() === this.#offered.join()) return;
    this.#offered = rules;
    const buttons = rules.map((rule) => {
      const button = make("button", "ds-button", this.#titles[rule] ?? "");
      button.type = "button";
      button.value = rule;
      button.dataset.variant = "secondary";
      return button;
    });
    steadily(document.activeElement ?? this.#root, () => {
      part(this.#root, ".handbook-buttons").replaceChildren(...buttons);
      this.#root.hidden = rules.length === 0;
    });
  }

  #mark(rule: string): void {
    for (const button of this.#root.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.value === rule));
    }
  }

  /** Chooses a rule, or takes back that it was chosen. */
  #press(target: Element): void {
    const button = target.closest("button");
    if (!button) return;
    const rule = button.value === this.#form.rule ? "" : button.value;
    this.#form.chooseRule(rule);
    this.#mark(rule);
  }
}
