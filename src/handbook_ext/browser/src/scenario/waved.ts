import { type Finding, RECOGNISED } from "./finding";

/** The engine's check of numbers and addresses that are somebody's. */
const PERSONAL = "personal-data";

/** Whether a finding is a question to the writer, who knows what is made up, and no weakness of the text. */
export function isAsked({ check }: Finding): boolean {
  return check === RECOGNISED || check === PERSONAL;
}

/** What the writer has looked at and waved off: names that are made up, for example. */
export class Waved {
  #texts = new Set<string>();

  get texts(): readonly string[] {
    return [...this.#texts];
  }

  set texts(texts: readonly string[]) {
    this.#texts = new Set(texts);
  }

  has(finding: Finding): boolean {
    return isAsked(finding) && this.#texts.has(nameOf(finding));
  }

  /** Waves off a finding, wherever in the question the same words are. */
  add(finding: Finding): void {
    this.#texts.add(nameOf(finding));
  }
}

/** What is waved off is the words: whatever they were asked about for, they are made up. */
function nameOf({ values }: Finding): string {
  return String(values.text ?? "");
}
