import { hold } from "../base/hold";

/** The optional question on how sure the reader is. Forms without a score have none. */
export class Confidence {
  readonly #box: HTMLElement | null;
  readonly #inputs: HTMLInputElement[];

  constructor(form: HTMLFormElement) {
    this.#box = form.querySelector<HTMLElement>(".handbook-confidence");
    this.#inputs = [...(this.#box?.querySelectorAll("input") ?? [])];
  }

  /** The confidence stated, if any. */
  get value(): string | undefined {
    return this.#inputs.find((input) => input.checked)?.value;
  }

  /** Restores an earlier answer. */
  fill(value: string | undefined): void {
    for (const input of this.#inputs) input.checked = input.value === value;
  }

  /** Asks. */
  offer(): void {
    if (this.#box) this.#box.hidden = false;
  }

  lock(isLocked: boolean): void {
    hold(this.#inputs, isLocked);
  }

  /** Stops asking; the answer is kept. */
  fold(): void {
    if (this.#box) this.#box.hidden = true;
  }

  /** Clears the answer, and stops asking. */
  clear(): void {
    for (const input of this.#inputs) input.checked = false;
    this.fold();
  }
}
