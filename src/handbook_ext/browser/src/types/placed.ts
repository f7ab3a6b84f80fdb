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
  /** The printed item, and where its mark is read out as part of its name. */
  readonly find: (id: string) => readonly [item: HTMLElement, host: Element];
  /** Where an item belongs: the words of its category, or its number. */
  readonly place: (id: string) => number | string;
}

/** Marks each item, and tells where those that are wrong belong. */
export function showPlaced(
  verdict: Verdict,
  pieces: Pieces,
  { find, place }: Placed,
): ShownVerdict {
  const { form, marks, words } = pieces;
  // All is found before anything is marked: a verdict that does not fit changes nothing.
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
