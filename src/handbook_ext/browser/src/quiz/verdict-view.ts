import type { Verdict, VerdictItem } from "./grader";
import { copy, part } from "./printed";
import { fill } from "./words";

/** Where the printed pieces come from that a verdict is put together of. */
export interface Pieces {
  readonly form: HTMLFormElement;
  /** The element's template with one mark a state. */
  readonly marks: ParentNode;
  /** The pattern of the tally. */
  readonly tally: string;
}

type View = (verdict: Verdict, pieces: Pieces) => Node[];

/** How each type of question shows its verdict. */
const VIEWS: Readonly<Record<string, View>> = {
  single: (verdict, pieces) => marked(verdict).map((item) => result("div", item, pieces)),

  multiple(verdict, pieces) {
    const tally = document.createElement("p");
    tally.className = "handbook-tally";
    tally.textContent = fill(pieces.tally, count(verdict));
    const list = document.createElement("ul");
    list.className = "handbook-results";
    for (const item of marked(verdict)) {
      const row = result("li", item, pieces);
      row.prepend(copy(part(option(pieces.form, item.id), ".handbook-letter")), " ");
      list.append(row);
    }
    return [tally, list];
  },
};

/** Builds what the verdict region shows; throws when a piece is missing. */
export function viewVerdict(verdict: Verdict, pieces: Pieces): Node[] {
  const type = pieces.form.dataset.type ?? "";
  const view = VIEWS[type];
  if (!view) throw new Error(`handbook-quiz: no view of a verdict on type "${type}"`);
  return view(verdict, pieces);
}

/** The items a reader is told of. The rest stay untold: the best answer is theirs to find. */
export function marked(verdict: Verdict): VerdictItem[] {
  return verdict.items.filter((item) => item.chosen || item.state === "missed");
}

/** The mark of a state: icon and word. */
export function mark(state: string, { marks }: Pieces): Element {
  return copy(part(marks, `.handbook-mark[data-state="${CSS.escape(state)}"]`));
}

/** The printed row of an option. */
export function option(form: HTMLFormElement, id: string): HTMLElement {
  return part(form, `.handbook-option[data-option="${CSS.escape(id)}"]`);
}

function result(tag: "div" | "li", item: VerdictItem, pieces: Pieces): HTMLElement {
  const element = document.createElement(tag);
  element.className = "handbook-result";
  element.dataset.state = item.state;
  const key = `.handbook-key [data-option="${CSS.escape(item.id)}"] .handbook-feedback`;
  element.append(mark(item.state, pieces), " ", copy(part(pieces.form, key)));
  return element;
}

function count({ items }: Verdict): Record<string, number> {
  const of = (state: string) => items.filter((item) => item.state === state).length;
  const right = of("correct");
  return { right, rights: right + of("missed"), wrong: of("wrong") };
}
