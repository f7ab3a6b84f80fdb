import type { Finding } from "./finding";
import { RECOGNISED } from "./recognised";

/** What the writer has looked at and waved off: names that are made up, for example. */
export class Waved {
  #texts = new Set<string>();

  get texts(): readonly string[] {
    return [...this.#texts];
  }

  set texts(texts: readonly string[]) {
    this.#texts = new Set(texts);
  }

  /** Whether a finding is a question to the writer, and no weakness of the text. */
  canTake({ check }: Finding): boolean {
    return check === RECOGNISED;
  }

  has(finding: Finding): boolean {
    return this.canTake(finding) && this.#texts.has(nameOf(finding));
  }

  /** Waves off a finding, wherever in the question the same words are. */
  add(finding: Finding): void {
    this.#texts.add(nameOf(finding));
  }
}

function nameOf({ values }: Finding): string {
  return [values.title, values.text].join(": ");
}
