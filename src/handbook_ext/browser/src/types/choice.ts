import { named, part, parts } from "../base/dom";
import { hold } from "../base/hold";
import { land } from "../base/land";
import type { Body, Pieces, ShownVerdict, VerdictText } from "./body";
import type { QuizResponse, Verdict, VerdictItem } from "./verdict";
import { finalVerdict, marked, markRows, type RowVerdict, unmarkRows } from "./verdict-view";

/** What differs between the types where rows are ticked. */
export interface Kind {
  /** The rows: each has a `data-option` and one input. */
  readonly rows: string;
  readonly gap: string;
  /** Whether a single row is chosen, which then shows the verdict. */
  readonly isSingle?: boolean;
  readonly view: (verdict: Verdict, pieces: Pieces) => ChoiceText;
  /** Returns why a row is judged so, where each row shows its own reasons. */
  readonly explain?: (item: VerdictItem, pieces: Pieces) => readonly Node[];
}

/** What a verdict says, and the rows that it marks besides those of the answer. */
export interface ChoiceText extends VerdictText {
  readonly also?: readonly RowVerdict[];
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

  get chosenRow(): Element | undefined {
    if (!this.#kind.isSingle) return undefined;
    return this.#rows.find((row) => part<HTMLInputElement>(row, "input").checked);
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

  show(verdict: Verdict): ShownVerdict {
    const { form } = this.#pieces;
    const { rows, view, explain } = this.#kind;
    const { also = [], ...text } = view(verdict, this.#pieces);
    const judged = marked(verdict).map((item) => {
      const row = part<HTMLElement>(form, rows + named("option", item.id));
      const host = row.matches("label") ? row : part(row, "label");
      const reasons = explain?.(item, this.#pieces);
      return { id: item.id, row, host, state: item.state, ...(reasons && { reasons }) };
    });
    markRows([...judged, ...also], this.#pieces);
    return finalVerdict(verdict, text);
  }

  clear(): void {
    unmarkRows(this.#rows);
  }

  restore(): void {}
}
