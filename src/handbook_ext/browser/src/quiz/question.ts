import { parseRecord } from "../json";
import type { QuestionData, Verdict } from "./grader";
import { part } from "./printed";
import { mark, marked, option, type Pieces, viewVerdict } from "./verdict-view";

/** One printed form, and what is changed in it. It decides nothing and knows no kernel. */
export class Question {
  readonly form: HTMLFormElement;
  readonly #pieces: Pieces;
  readonly #actions: HTMLElement;
  readonly #submit: HTMLElement;
  readonly #reset: HTMLElement;
  readonly #region: HTMLElement;
  readonly #label: string | null;
  #isLocked = false;

  /** Throws when a part of the form is missing. */
  constructor(pieces: Pieces) {
    const { form } = pieces;
    this.form = form;
    this.#pieces = pieces;
    this.#actions = part(form, ".handbook-actions");
    this.#submit = part(form, "button[type=submit]");
    this.#reset = part(form, "button[type=reset]");
    this.#region = part(form, ".handbook-verdict");
    this.#label = this.#submit.textContent;
    this.#actions.hidden = false;
  }

  /** An answer is being graded, or has been. */
  get isLocked(): boolean {
    return this.#isLocked;
  }

  /** The printed data; throws when it is not that of a question. */
  get data(): QuestionData {
    const data = parseRecord(part(this.form, ".handbook-data").textContent ?? "");
    if (typeof data?.id !== "string" || typeof data.type !== "string") {
      throw new Error("handbook-quiz: the question's data is broken");
    }
    return { ...data, id: data.id, type: data.type };
  }

  get response(): string[] {
    return this.#inputs.filter((input) => input.checked).map((input) => input.value);
  }

  /** Says something that is no verdict. */
  say(text: string): void {
    this.#region.textContent = text;
  }

  /**
   * Holds the answer still without `disabled`, which would take the inputs out of
   * the tab order and their text from whoever wants to read the options again.
   * Clicks on them are cancelled by the element.
   */
  lock(isLocked: boolean): void {
    this.#isLocked = isLocked;
    for (const control of [...this.#inputs, this.#submit]) {
      if (isLocked) control.setAttribute("aria-disabled", "true");
      else control.removeAttribute("aria-disabled");
    }
  }

  /** Shows a verdict; throws, with nothing changed, when it does not fit the form. */
  show(verdict: Verdict): void {
    const content = viewVerdict(verdict, this.#pieces);
    const options = marked(verdict).map(({ id, state }) => ({
      element: option(this.form, id),
      mark: mark(state, this.#pieces),
      state,
    }));
    for (const { element, mark, state } of options) {
      element.dataset.state = state;
      // Inside the label, so that the state is read out as part of the option's name.
      part(element, "label").append(" ", mark);
    }
    this.#offerReset();
    this.#region.replaceChildren(...content);
  }

  /** Offers to grade again, after a failure. */
  offerRetry(label: string): void {
    this.lock(false);
    this.#submit.textContent = label || this.#label;
  }

  focusInput(): void {
    const inputs = this.#inputs;
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
  }

  /** Takes verdict and marks away. */
  clear(): void {
    this.lock(false);
    for (const element of this.form.querySelectorAll<HTMLElement>(".handbook-option")) {
      delete element.dataset.state;
      for (const mark of element.querySelectorAll(".handbook-mark")) mark.remove();
    }
    this.#region.replaceChildren();
    this.#submit.textContent = this.#label;
    this.#submit.hidden = false;
    this.#reset.hidden = true;
  }

  /** Leaves the form as it was printed. */
  restore(): void {
    this.clear();
    this.#actions.hidden = true;
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(".handbook-option input")];
  }

  /**
   * Swaps the buttons. Focus goes along, before the old one is hidden and before
   * the region is filled: moving it afterwards would cut off a screen reader that
   * has begun to read the verdict, and hiding a focused button loses the place.
   * Whoever answered with Enter in an option keeps their focus there.
   */
  #offerReset(): void {
    this.#reset.hidden = false;
    if (document.activeElement === this.#submit) this.#reset.focus({ preventScroll: true });
    this.#submit.hidden = true;
  }
}
