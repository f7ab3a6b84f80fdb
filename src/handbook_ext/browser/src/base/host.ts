import { part } from "./dom";
import { type Say, speaker } from "./words";

/** An element that Sphinx printed, with its interface texts in `data-words`. */
export class Host {
  /** Returns one of the texts with its placeholders filled; empty if it is missing. */
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

/** Sets a live region's text, unless it is the same: screen readers would repeat it. */
export function settle(region: Element, text: string): void {
  if (region.textContent !== text) region.textContent = text;
}
