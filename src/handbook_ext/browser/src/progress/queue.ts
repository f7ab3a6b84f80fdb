/** The questions that are to be repeated, in the order to ask them, and how far the reader has come. */
export class Queue {
  /** As they came. */
  readonly #all: readonly string[];
  #ids: readonly string[];
  #place = 0;
  #isJudged = false;

  constructor(ids: readonly string[] = []) {
    this.#all = ids;
    this.#ids = ids;
  }

  /** The question that is asked now; undefined when there is none. */
  get current(): string | undefined {
    return this.#ids[this.#place];
  }

  get count(): number {
    return this.#ids.length;
  }

  /** The place of the question that is asked, from 0. */
  get place(): number {
    return this.#place;
  }

  get isLast(): boolean {
    return this.#place + 1 >= this.#ids.length;
  }

  /** Notes that the question asked now has its verdict. */
  judge(): void {
    this.#isJudged = true;
  }

  goOn(): void {
    this.#place += 1;
    this.#isJudged = false;
  }

  /**
   * Puts what is left, as it came, in another order; a question with its verdict stays until the
   * reader goes on.
   */
  arrange(order: (left: readonly string[]) => readonly string[]): void {
    const met = this.#ids.slice(0, this.#place + (this.#isJudged ? 1 : 0));
    const left = this.#all.filter((id) => !met.includes(id));
    this.#ids = [...met, ...order(left)];
  }
}
