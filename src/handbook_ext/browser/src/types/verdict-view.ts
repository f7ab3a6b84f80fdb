import { copy, named, part } from "../base/dom";
import { fill } from "../base/words";
import type { ShownVerdict, VerdictText } from "./body";
import type { Verdict, VerdictItem } from "./verdict";

/** The items a reader is told of. The rest stay untold: the best answer is theirs to find. */
export function marked(verdict: Verdict): VerdictItem[] {
  return verdict.items.filter((item) => item.chosen || item.state === "missed");
}

/** Tells a verdict that ends the question. */
export function finalVerdict(verdict: Verdict, text: VerdictText): ShownVerdict {
  const isFull = verdict.score === null || verdict.score >= verdict.max;
  return { ...text, isFull, isFinished: true };
}

/** The mark of a state: icon and word. */
export function mark(state: string, marks: ParentNode): Element {
  return copy(part(marks, `.handbook-mark${named("state", state)}`));
}

/** Builds what is told of one item: its mark and the reasons. */
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

/** Tells how many were found, and how many were wrong. */
export function tally(verdict: Verdict, pattern: string): HTMLElement {
  const right = count(verdict, "correct");
  const rights = right + count(verdict, "missed");
  const text = fill(pattern, { right, rights, wrong: count(verdict, "wrong") });
  return paragraph("handbook-tally", text);
}

/** Tells how many of all items are right. */
export function shares(verdict: Verdict, pattern: string): HTMLElement {
  const text = fill(pattern, { right: count(verdict, "correct"), count: verdict.items.length });
  return paragraph("handbook-tally", text);
}

/** Tells where a misplaced item belongs: as with options that were missed, at once. */
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

/** What a mark is taken away with: a space left behind each time would add up. */
const MARKED = "handbook-marked";

/** Marks a printed row; `host` is where the mark is read out as part of the row's name. */
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
