import { copy, named, part } from "../base/dom";
import { fill } from "../base/words";
import type { ShownVerdict, VerdictText } from "./body";
import type { Verdict, VerdictItem } from "./verdict";

/** Returns the items to show. The rest are withheld: finding the best answer is up to the reader. */
export function marked(verdict: Verdict): VerdictItem[] {
  return verdict.items.filter((item) => item.chosen || item.state === "missed");
}

/** Returns what to show for a verdict that ends the question. */
export function finalVerdict(verdict: Verdict, text: VerdictText): ShownVerdict {
  const isFull = verdict.score === null || verdict.score >= verdict.max;
  return { ...text, isFull, isFinished: true };
}

/** Copies the mark of a state: icon and text. */
export function mark(state: string, marks: ParentNode): Element {
  return copy(part(marks, `.handbook-mark${named("state", state)}`));
}

/** Builds the result of one item: its mark and the reasons. */
export function result(
  tag: "div" | "li",
  state: string,
  marks: ParentNode,
  ...reasons: Node[]
): HTMLElement {
  const element = document.createElement(tag);
  element.className = "handbook-result";
  element.dataset.state = state;
  element.append(mark(state, marks));
  for (const reason of reasons) element.append(" ", reason);
  return element;
}

export function results(rows: readonly Node[]): HTMLElement {
  const list = document.createElement("ul");
  list.className = "handbook-results";
  list.append(...rows);
  return list;
}

export function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement("p");
  element.className = className;
  element.textContent = text;
  return element;
}

/** Says how many were found, and how many were wrong. */
export function tally(verdict: Verdict, pattern: string): HTMLElement {
  const right = count(verdict, "correct");
  const rights = right + count(verdict, "missed");
  const text = fill(pattern, { right, rights, wrong: count(verdict, "wrong") });
  return paragraph("handbook-tally", text);
}

/** Says how many of all items are right. */
export function shares(verdict: Verdict, pattern: string): HTMLElement {
  const text = fill(pattern, { right: count(verdict, "correct"), count: verdict.items.length });
  return paragraph("handbook-tally", text);
}

/** Says where a misplaced item belongs. */
export function belongs(state: string, pattern: string, place: number | string): Node[] {
  if (state === "correct" || pattern === "") return [];
  return [paragraph("handbook-belongs", fill(pattern, { place }))];
}

/** The printed reasons for an option or item. */
export function feedback(form: HTMLFormElement, id: string): Element {
  return copy(part(form, `.handbook-key ${named("option", id)} .handbook-feedback`));
}

/** The printed letter of an option or item. */
export function letter(form: HTMLFormElement, id: string): Element {
  return copy(part(form, `${named("option", id)} .handbook-letter`));
}

function count({ items }: Verdict, state: string): number {
  return items.filter((item) => item.state === state).length;
}

/** Wraps a mark with its leading space, so that both are removed together. */
const MARKED = "handbook-marked";

/** Marks a printed row; in `host` the mark is part of the row's accessible name. */
export function markRow(row: HTMLElement, host: Element, state: string, made: Element): void {
  row.dataset.state = state;
  const shown = document.createElement("span");
  shown.className = MARKED;
  shown.append(" ", made);
  host.append(shown);
}

export function unmarkRows(rows: Iterable<HTMLElement>): void {
  for (const row of rows) {
    delete row.dataset.state;
    for (const mark of row.querySelectorAll(`.${MARKED}`)) mark.remove();
  }
}
