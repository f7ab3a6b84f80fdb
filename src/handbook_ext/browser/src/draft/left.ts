import { parseRecord } from "../base/json";
import { newSeed } from "../base/seed";
import { Stored } from "../base/storage";
import { isWritten, type Written } from "./form";

const NAME = "handbook-draft";

/**
 * What is written on this page but stored nowhere else, for Back and a reload, as browsers do with forms, though
 * not all on reload. The tab has it under an id, and the page's entries in the tab's history have the id alone: they
 * cannot all be reached again when the text is to be gone.
 */
export class Left {
  readonly #id: string;
  readonly #stored: Stored;

  constructor() {
    const id: unknown = history.state?.[NAME];
    this.#id = typeof id === "string" ? id : newSeed();
    this.#stored = new Stored(NAME, "tab", `${location.pathname}#${this.#id}`);
  }

  /** Whether the browser lets a page store something in its tab. */
  get isAllowed(): boolean {
    return this.#stored.read() !== undefined;
  }

  read(): Written | undefined {
    const value = parseRecord(this.#stored.read() ?? "");
    return isWritten(value) ? value : undefined;
  }

  /** Leaves a draft with the present entry of the history. */
  write(written: Written): void {
    this.#stored.write(JSON.stringify(written));
    if (history.state?.[NAME] === this.#id) return;
    history.replaceState({ ...history.state, [NAME]: this.#id }, "");
  }

  remove(): void {
    this.#stored.remove();
  }
}
