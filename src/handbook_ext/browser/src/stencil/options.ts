import { lettered, type Parts, type Shown } from "./parts";
import { rowsOf, textOf, type Written } from "./written";

/** How an option is judged: the state that its mark in the key shows, and what the engine grades by. */
export interface Judging {
  readonly state: (option: Written) => string;
  readonly judged: (option: Written) => Written;
}

/** Options of which one is best. */
export const byVerdict: Judging = {
  state: (option) => textOf(option, "verdict"),
  judged: (option) => ({ verdict: textOf(option, "verdict") }),
};

/** Fills the options of a question or a step, and their key; returns the engine's data of each. */
export function fillOptions(
  parts: Parts,
  { answer, key, owner }: { answer: Element; key: Element; owner: Written },
  { state, judged }: Judging,
): Written[] {
  const shown = lettered(rowsOf(owner, "options"));
  parts.rows(answer, ".handbook-option", shown);
  parts.key(key, shown, (entry, { row }: Shown) => parts.mark(entry, state(row)));
  return shown.map(({ letter, row }) => ({ id: letter.toLowerCase(), ...judged(row) }));
}
