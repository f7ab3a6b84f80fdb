import { noteReader, type Reader, readReader, watchReader } from "./reader";

type Part = keyof Reader;

/** The printed lists in which readers state their role and work; a page may have several, or only one list. */
export class ReaderForm {
  readonly #lists: readonly HTMLSelectElement[];

  /** Shows what was stated before or elsewhere, and stores changes. */
  constructor(root: ParentNode, signal: AbortSignal) {
    this.#lists = [...root.querySelectorAll<HTMLSelectElement>(".handbook-reader select")];
    this.#show(readReader());
    for (const list of this.#lists) {
      list.addEventListener("change", () => this.#note(list), { signal });
    }
    watchReader((reader) => this.#show(reader), signal);
  }

  /** Who the reader is; a role or work that the handbook does not know stays stored, but does not count. */
  get reader(): Reader {
    return { ...readReader(), ...said(this.#lists) };
  }

  #note(changed: HTMLSelectElement): void {
    const chosen = this.#lists.filter(({ value }) => value !== "");
    noteReader({ ...readReader(), ...said([...chosen, changed]) });
  }

  #show(reader: Reader): void {
    for (const list of this.#lists) {
      const value = reader[list.name as Part];
      const isKnown = [...list.options].some((option) => option.value === value);
      list.value = isKnown ? value : "";
    }
  }
}

function said(lists: readonly HTMLSelectElement[]): Partial<Reader> {
  return Object.fromEntries(lists.map(({ name, value }) => [name, value]));
}
