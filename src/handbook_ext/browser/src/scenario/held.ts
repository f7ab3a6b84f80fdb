import { part } from "../base/dom";
import { land } from "../base/land";
import type { Finding } from "./finding";
import { listItems } from "./found";

/** What keeps a question from being delivered: listed at the buttons, until it is mended. */
export class Held {
  readonly #root: HTMLElement;
  readonly #item: (finding: Finding) => HTMLElement[];

  /** Takes what makes an item of the list. */
  constructor(root: HTMLElement, item: (finding: Finding) => HTMLElement[]) {
    this.#root = root;
    this.#item = item;
  }

  get isShown(): boolean {
    return !this.#root.hidden;
  }

  /** Lists what was found; with words, focus is there. One may deliver all the same if `mayPass`. */
  show(found: readonly Finding[], words: string, mayPass: boolean): void {
    this.#root.hidden = false;
    this.#title.hidden = words === "";
    this.#title.textContent = words;
    part<HTMLElement>(this.#root, "button[name=anyway]").hidden = !mayPass;
    this.list(found);
    if (words !== "") land(this.#title);
  }

  list(found: readonly Finding[]): void {
    listItems(
      part(this.#root, "ul"),
      found.flatMap((each) => this.#item(each)),
    );
  }

  hide(): void {
    this.#root.hidden = true;
    this.#title.textContent = "";
    part(this.#root, "ul").replaceChildren();
  }

  get #title(): HTMLElement {
    return part(this.#root, ":scope > p");
  }
}
