/** The best option, beside a verdict on another: its row is marked and says why. */

import { copy, named, part } from "../base/dom";
import { fill } from "../base/words";
import { paragraph, type RowVerdict } from "./verdict-view";
import type { Words } from "./words";

/** The options of a question or step, and their key. */
export interface Judged {
  readonly options: ParentNode;
  readonly key: ParentNode;
}

/** What to show of the best option, of which `letter` is the id. */
export interface BestOption {
  /** For the judgement, so that it is announced which option it is. */
  readonly line: readonly HTMLElement[];
  readonly row: RowVerdict;
}

/**
 * Returns what to show of the best option when another was chosen; undefined when it is
 * the chosen one, or there is none, as while a question is being written.
 */
export function bestBeside(
  chosen: string,
  { options, key }: Judged,
  id: (letter: string) => string,
  words: Words,
): BestOption | undefined {
  const letter = key.querySelector<HTMLElement>("li[data-state=best]")?.dataset.option;
  if (letter === undefined || letter === chosen) return undefined;
  const row = part<HTMLElement>(options, `.handbook-option${named("option", letter)}`);
  const reason = reasonFor(letter, key);
  const rules = reason.querySelector(".handbook-basis");
  const known = reasonFor(chosen, key).querySelector(".handbook-basis");
  // The reason for the chosen option names the same rules.
  if (rules?.textContent === known?.textContent) rules?.remove();
  const sign = row.querySelector(".handbook-letter")?.textContent?.trim() ?? "";
  return {
    line: words.best ? [paragraph("handbook-best", fill(words.best, { letter: sign }))] : [],
    row: { id: id(letter), row, host: part(row, "label"), state: "best", reasons: [reason] },
  };
}

/** Copies the printed reason for an option. */
function reasonFor(letter: string, key: ParentNode): Element {
  return copy(part(key, `${named("option", letter)} .handbook-feedback`));
}
