import { copy, named, part } from "../base/dom";
import { fill } from "../base/words";
import type { Pieces, ShownVerdict, VerdictText } from "./body";
import type { Verdict, VerdictItem } from "./verdict";
import type { Words } from "./words";

/** Returns the items to show. The rest are in the key, which the reader may open. */
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

/** A list of results, each with what it is about. */
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

/** The verdict on a question whose rows show why: how it went, and where to read on. */
export function inRows(judgement: HTMLElement, { above }: Words): VerdictText {
  return {
    judgement: [judgement],
    reasons: above === "" ? [] : [paragraph("handbook-above", above)],
  };
}

/** Says how many were found, and how many were wrong. */
export function tally(verdict: Verdict, words: Words): HTMLElement {
  const counts = countAll(verdict);
  const { right, rights, wrong } = counts;
  const only = right === 1 ? words.tally_only : words.tally_missed;
  const sentences = [rights === 1 ? only : words.tally];
  if (wrong > 0) sentences.push(wrong === 1 ? words.wrong_one : words.wrong_many);
  return paragraph("handbook-tally", fill(sentences.join(" "), counts));
}

/** Says in one sentence how many were found, and how many were wrong. */
export function tallyIn(pattern: string, verdict: Verdict): HTMLElement {
  return paragraph("handbook-tally", fill(pattern, countAll(verdict)));
}

function countAll(verdict: Verdict) {
  const right = count(verdict, "correct");
  const rights = right + count(verdict, "missed");
  return { right, rights, wrong: count(verdict, "wrong") };
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

function count({ items }: Verdict, state: string): number {
  return items.filter((item) => item.state === state).length;
}

/** Wraps a mark with its leading space, so that both are removed together. */
const MARKED = "handbook-marked";

/** How a row came out and why, shown in the row. */
const NOTE = "handbook-note";

/** What a row is marked with. */
export interface RowVerdict {
  /** The engine's id of the row, unique in its question. */
  readonly id: string;
  readonly row: HTMLElement;
  /** The element in which the mark is part of the row's accessible name. */
  readonly host: Element;
  readonly state: string;
  /** Why, to be shown in the row; absent where the verdict on the question is shown in it. */
  readonly reasons?: readonly Node[];
}

/** Marks printed rows. All is found before anything is marked: a verdict that does not fit changes nothing. */
export function markRows(rows: readonly RowVerdict[], { form, marks }: Pieces): void {
  const made = rows.map(({ id, state, reasons }) => ({
    mark: mark(state, marks),
    note: reasons && note(`${form.id}-${id}-hvorfor`, state, marks, reasons),
  }));
  rows.forEach(({ row, host, state }, index) => {
    const { mark, note } = made[index] ?? {};
    if (!mark) return;
    row.dataset.state = state;
    const shown = document.createElement("span");
    shown.className = MARKED;
    shown.append(" ", mark);
    host.append(shown);
    if (!note) return;
    // In the note it is seen, in the name it is heard.
    shown.classList.add("visually-hidden");
    describedIn(row)?.setAttribute("aria-describedby", note.id);
    // A label contains no blocks, and what is pressed in it would reach its control.
    if (row.matches("label")) row.after(note);
    else row.append(note);
  });
}

function note(id: string, state: string, marks: ParentNode, reasons: readonly Node[]): HTMLElement {
  const made = result("div", state, marks, ...reasons);
  made.id = id;
  made.classList.add(NOTE);
  part(made, ".handbook-mark").setAttribute("aria-hidden", "true");
  return made;
}

/** What a screen reader stops at in a row: a group, or a control. */
function describedIn(row: HTMLElement): Element | null {
  return row.matches("fieldset") ? row : row.querySelector("input");
}

export function unmarkRows(rows: Iterable<HTMLElement>): void {
  for (const row of rows) {
    delete row.dataset.state;
    for (const made of row.querySelectorAll(`.${MARKED}, .${NOTE}`)) made.remove();
    if (row.nextElementSibling?.matches(`.${NOTE}`)) row.nextElementSibling.remove();
    describedIn(row)?.removeAttribute("aria-describedby");
  }
}
