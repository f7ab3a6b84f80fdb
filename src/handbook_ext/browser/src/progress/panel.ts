import { type JsonRecord, parseRecord } from "../json";
import { part } from "../quiz/printed";
import { fill } from "../quiz/words";

/** An element that Sphinx printed twice: closed, for whoever has no scripts, and its panel. */
export class Panel {
  readonly #host: HTMLElement;
  readonly #words: JsonRecord;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#words = parseRecord(host.dataset.words ?? "") ?? {};
  }

  /** Shows the panel, or what is read without it. */
  open(isOpen: boolean): void {
    this.part<HTMLElement>(".handbook-closed").hidden = isOpen;
    this.part<HTMLElement>(".handbook-panel").hidden = !isOpen;
  }

  part<Kind extends Element>(selector: string): Kind {
    return part<Kind>(this.#host, selector);
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

/** Gives the reader a text as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold of the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
