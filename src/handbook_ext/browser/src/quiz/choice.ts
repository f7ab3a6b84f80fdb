import { land } from "../land";
import { type Body, hold, type Pieces, type Told } from "./body";
import type { QuizResponse, Verdict } from "./grader";
import { named, part, parts } from "./printed";
import {
  feedback,
  letter,
  mark,
  marked,
  markRow,
  result,
  results,
  tally,
  tell,
  unmarkRows,
} from "./verdict-view";

/** What differs between the types where rows are ticked. */
export interface Kind {
  /** The rows: each has a `data-option` and one input. */
  readonly rows: string;
  readonly gap: string;
  readonly view: (verdict: Verdict, pieces: Pieces) => Node[];
}

/** Rows with a radio button or checkbox each. */
export class Choice implements Body {
  readonly isAnsweredAtOnce = false;
  readonly #pieces: Pieces;
  readonly #kind: Kind;
  readonly #rows: HTMLElement[];
  readonly #inputs: HTMLInputElement[];

  constructor(pieces: Pieces, kind: Kind) {
    this.#pieces = pieces;
    this.#kind = kind;
    this.#rows = parts(pieces.form, kind.rows);
    this.#inputs = this.#rows.map((row) => part(row, "input"));
  }

  get response(): string[] {
    return this.#inputs.filter((input) => input.checked).map((input) => input.value);
  }

  get gap(): string | undefined {
    return this.response.length === 0 ? this.#kind.gap : undefined;
  }

  fill(response: QuizResponse): void {
    for (const input of this.#inputs) input.checked = response.includes(input.value);
  }

  focus(): void {
    const input = this.#inputs.find(({ checked }) => checked) ?? this.#inputs[0];
    if (input) land(input);
  }

  lock(isLocked: boolean): void {
    hold(this.#inputs, isLocked);
  }

  show(verdict: Verdict): Told {
    const { form, marks } = this.#pieces;
    const content = this.#kind.view(verdict, this.#pieces);
    const rows = marked(verdict).map(({ id, state }) => {
      const row = part<HTMLElement>(form, this.#kind.rows + named("option", id));
      const host = row.matches("label") ? row : part(row, "label");
      return [row, host, state, mark(state, marks)] as const;
    });
    for (const row of rows) markRow(...row);
    return tell(verdict, content);
  }

  clear(): void {
    unmarkRows(this.#rows);
  }

  restore(): void {}
}

export function single(pieces: Pieces): Body {
  return new Choice(pieces, {
    rows: ".handbook-option",
    gap: pieces.words.unanswered,
    view: (verdict, { form, marks }) =>
      marked(verdict).map(({ id, state }) => result("div", state, marks, feedback(form, id))),
  });
}

export function multiple(pieces: Pieces): Body {
  return new Choice(pieces, {
    rows: ".handbook-option",
    gap: pieces.words.unanswered,
    view(verdict, { form, marks, words }) {
      const rows = marked(verdict).map(({ id, state }) => {
        const row = result("li", state, marks, feedback(form, id));
        row.prepend(letter(form, id), " ");
        return row;
      });
      return [tally(verdict, words.tally), results(rows)];
    },
  });
}
