import type { Pieces, ShownVerdict } from "./body";
import type { Verdict } from "./verdict";
import { belongs, feedback, finalVerdict, inRows, markRows, shares } from "./verdict-view";

/** What differs between the types whose items have a right place. */
export interface Placed {
  /** Finds the printed item, and the element that makes its mark part of its accessible name. */
  readonly find: (id: string) => readonly [item: HTMLElement, host: Element];
  /** Returns where an item belongs: the name of its category, or its position. */
  readonly place: (id: string) => number | string;
}

/** Marks each item, and shows in it why, and where it belongs if it is misplaced. */
export function showPlaced(
  verdict: Verdict,
  pieces: Pieces,
  { find, place }: Placed,
): ShownVerdict {
  const { form, words } = pieces;
  const rows = verdict.items.map(({ id, state }) => {
    const [row, host] = find(id);
    const reasons = [...belongs(state, words.belongs, place(id)), feedback(form, id)];
    return { id, row, host, state, reasons };
  });
  markRows(rows, pieces);
  return finalVerdict(verdict, inRows(shares(verdict, words.shares), words));
}
