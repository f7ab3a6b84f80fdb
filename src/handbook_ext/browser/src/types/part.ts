/**
 * What a room judges at a time: a question, or one step of a branch. What will be
 * revealed is there from the start, hidden.
 */
export class Part {
  readonly element: HTMLElement;
  /** The letters to raise a hand for; empty where that makes no sense. */
  readonly votes: readonly string[];
  readonly #key: readonly HTMLElement[];
  /** What the key replaces. */
  readonly #covered: readonly HTMLElement[];
  readonly #states: ReadonlyMap<HTMLElement, string>;
  #isRevealed = false;

  constructor(element: HTMLElement, { votes = [], key, covered = [], states }: PartKey) {
    this.element = element;
    this.votes = votes;
    this.#key = key;
    this.#covered = covered;
    this.#states = states ?? new Map();
    this.reveal(false);
  }

  get isRevealed(): boolean {
    return this.#isRevealed;
  }

  reveal(isRevealed: boolean): void {
    this.#isRevealed = isRevealed;
    for (const element of this.#key) element.hidden = !isRevealed;
    for (const element of this.#covered) element.hidden = isRevealed;
    for (const [row, state] of this.#states) {
      if (isRevealed) row.dataset.state = state;
      else delete row.dataset.state;
    }
  }
}

export interface PartKey {
  readonly votes?: readonly string[];
  readonly key: readonly HTMLElement[];
  readonly covered?: readonly HTMLElement[];
  /** How each row is judged. */
  readonly states?: ReadonlyMap<HTMLElement, string>;
}
