import { NOBODY, noteReader, type Reader, readReader } from "./reader";

/** The printed form in which readers state their role and work; a page may have several. */
export class ReaderForm {
  readonly #form: HTMLFormElement;

  /** Shows what was stated before, and stores changes. */
  constructor(form: HTMLFormElement, signal: AbortSignal) {
    this.#form = form;
    this.show(readReader());
    form.addEventListener("change", () => noteReader(this.#said), { signal });
  }

  /** Shows who the reader is; an unknown role or work is left out. */
  show(reader: Reader): void {
    for (const select of this.#form.querySelectorAll("select")) {
      const value = reader[select.name as keyof Reader];
      const isKnown = [...select.options].some((option) => option.value === value);
      select.value = isKnown ? value : "";
    }
  }

  get #said(): Reader {
    const said = Object.fromEntries(new FormData(this.#form).entries());
    return { ...NOBODY, ...said };
  }
}
