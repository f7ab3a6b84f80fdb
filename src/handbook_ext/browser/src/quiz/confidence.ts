import { hold } from "../base/hold";

/** The optional question how sure the reader is. Forms without score have none. */
export class Confidence {
  readonly #box: HTMLElement | null;
  readonly #inputs: HTMLInputElement[];

  constructor(form: HTMLFormElement) {
    this.#box = form.querySelector<HTMLElement>(".handbook-confidence");
    this.#inputs = [...(this.#box?.querySelectorAll("input") ?? [])];
  }

  /** What the reader said, if anything. */
  get value(): string | undefined {
    return this.#inputs.find((input) => input.checked)?.value;
  }

  /** Puts in what was said before. */
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

  /** Asks no more; what was said holds. */
  fold(): void {
    if (this.#box) this.#box.hidden = true;
  }

  /** Forgets, and asks no more. */
  clear(): void {
    for (const input of this.#inputs) input.checked = false;
    this.fold();
  }
}
