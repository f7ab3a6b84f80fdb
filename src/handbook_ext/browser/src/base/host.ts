import { part } from "./dom";
import { type Say, speaker } from "./words";

/** An element that Sphinx printed, with the words it says by itself in `data-words`. */
export class Host {
  /** Fills one of the printed words; one that is missing is empty. */
  readonly say: Say;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.say = speaker(root.dataset.words);
  }

  part<Kind extends Element>(selector: string): Kind {
    return part<Kind>(this.#root, selector);
  }

  button(name: string): HTMLButtonElement {
    return this.part(`button[name="${name}"]`);
  }
}

/** Leaves a region that says the same untouched: screen readers would read it out again. */
export function settle(region: Element, text: string): void {
  if (region.textContent !== text) region.textContent = text;
}
