import { part } from "../base/dom";
import { hold } from "../base/hold";

/** The buttons of a form: at any time one to go on, and one to start again. */
export class Actions {
  readonly box: HTMLElement;
  readonly #submit: HTMLElement;
  readonly #reset: HTMLElement;
  readonly #label: string | null;
  #onward: HTMLElement | undefined;

  constructor(form: HTMLFormElement) {
    this.box = part(form, ".handbook-actions");
    this.#submit = part(form, "button[type=submit]");
    this.#reset = part(form, "button[type=reset]");
    this.#label = this.#submit.textContent;
  }

  /** Shows the buttons, which need scripts. */
  open(): void {
    this.box.hidden = false;
    // Its space was reserved, so that nothing below it moves when it opens.
    delete this.box.dataset.held;
  }

  close(): void {
    this.box.hidden = true;
  }

  get isOpen(): boolean {
    return !this.box.hidden;
  }

  lock(isLocked: boolean): void {
    hold([this.#submit], isLocked);
  }

  /** Offers to submit the answer; with another label after a failure. */
  offerSubmit(label = ""): void {
    this.#onward?.remove();
    this.#submit.textContent = label || this.#label;
    this.#submit.hidden = false;
  }

  /** Offers only to start again. */
  offerReset(): void {
    this.#onward?.remove();
    this.#reset.hidden = false;
    this.#submit.hidden = true;
  }

  /** Offers to go on from a verdict in the middle of a question, or to start again. */
  offerOnward(label: string, press: () => void): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `${this.#submit.className} handbook-onward`;
    button.textContent = label;
    button.addEventListener("click", press);
    this.box.prepend(button);
    this.#onward = button;
    this.#reset.hidden = false;
    this.#submit.hidden = true;
  }

  /** Resets the buttons to their state before the first answer. */
  clear(): void {
    this.offerSubmit();
    this.#reset.hidden = true;
  }
}
