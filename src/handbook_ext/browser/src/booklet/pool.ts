import { line, named } from "../base/dom";
import { type PoolFile, type PoolRecord, poolContent } from "../pool/source";

/** All questions of the handbook. They are not on the page, but copied from here. */
export class Pool {
  readonly records: readonly PoolRecord[];
  readonly #content: DocumentFragment;

  constructor(file: PoolFile) {
    this.#content = poolContent(file);
    this.records = file.records.filter(({ id }) => this.#find(id));
  }

  /** Returns the form of a question in the pool. */
  form(id: string): HTMLFormElement {
    const found = this.#find(id);
    if (!found) throw new Error(`handbook: no question ${id}`);
    return found;
  }

  /** Returns the title of the rule whose quiz has the question. */
  titleOf(id: string): string {
    const group = this.#find(id)?.closest(".handbook-pool-rule");
    const title = group?.querySelector(".rubric");
    return title ? line(title) : "";
  }

  #find(id: string): HTMLFormElement | null {
    return this.#content.querySelector(`form${named("question", id)}`);
  }
}
