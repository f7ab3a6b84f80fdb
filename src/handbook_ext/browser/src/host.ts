import { type JsonRecord, parseRecord } from "./json";
import { part } from "./quiz/printed";
import { fill } from "./quiz/words";

/** An element that Sphinx printed, with the words it says by itself in `data-words`. */
export class Host {
  readonly #root: HTMLElement;
  readonly #words: JsonRecord;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = parseRecord(root.dataset.words ?? "") ?? {};
  }

  part<Kind extends Element>(selector: string): Kind {
    return part<Kind>(this.#root, selector);
  }

  button(name: string): HTMLButtonElement {
    return this.part(`button[name="${name}"]`);
  }

  /** Fills one of the printed words; one that is missing is empty. */
  say(name: string, values: Readonly<Record<string, number | string>> = {}): string {
    const pattern = this.#words[name];
    return typeof pattern === "string" ? fill(pattern, values) : "";
  }
}

/** Leaves a region that says the same untouched: screen readers would read it out again. */
export function settle(region: Element, text: string): void {
  if (region.textContent !== text) region.textContent = text;
}
