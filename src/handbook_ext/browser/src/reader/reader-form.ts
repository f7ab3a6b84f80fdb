import { NOBODY, noteReader, type Reader, readReader } from "./reader";

/** The printed form in which readers say who they are; a page may have several. */
export class ReaderForm {
  readonly #form: HTMLFormElement;

  /** Shows what was said before, and notes what is said from now on. */
  constructor(form: HTMLFormElement, signal: AbortSignal) {
    this.#form = form;
    this.show(readReader());
    form.addEventListener("change", () => noteReader(this.#said), { signal });
  }

  /** Shows who the reader is; somebody that the handbook does not know stays unsaid. */
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
