import type { Pieces, ShownVerdict } from "./body";
import type { Verdict, VerdictItem } from "./verdict";
import {
  belongs,
  feedback,
  finalVerdict,
  letter,
  mark,
  markRow,
  result,
  results,
  shares,
} from "./verdict-view";

/** What differs between the types whose items have a right place. */
export interface Placed {
  /** Finds the printed item, and the element that makes its mark part of its accessible name. */
  readonly find: (id: string) => readonly [item: HTMLElement, host: Element];
  /** Returns where an item belongs: the name of its category, or its position. */
  readonly place: (id: string) => number | string;
}

/** Marks each item, and shows where the misplaced ones belong. */
export function showPlaced(
  verdict: Verdict,
  pieces: Pieces,
  { find, place }: Placed,
): ShownVerdict {
  const { form, marks, words } = pieces;
  // Find everything before marking anything: a verdict that does not fit must change nothing.
  const rows = verdict.items.map(
    ({ id, state }) => [...find(id), state, mark(state, marks)] as const,
  );
  const shown = verdict.items.map(({ id, state }: VerdictItem) => {
    const belonging = belongs(state, words.belongs, place(id));
    const row = result("li", state, marks, ...belonging, feedback(form, id));
    row.prepend(letter(form, id), " ");
    return row;
  });
  for (const row of rows) markRow(...row);
  return finalVerdict(verdict, {
    judgement: [shares(verdict, words.shares)],
    reasons: [results(shown)],
  });
}
