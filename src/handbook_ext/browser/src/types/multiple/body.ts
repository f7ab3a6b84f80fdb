import type { Body, Pieces } from "../body";
import { Choice } from "../choice";
import { feedback, inRows, tally } from "../verdict-view";

/** Options of which several may be ticked. */
export function multiple(pieces: Pieces): Body {
  return new Choice(pieces, {
    rows: ".handbook-option",
    gap: pieces.words.unanswered,
    view: (verdict, { words }) => inRows(tally(verdict, words), words),
    explain: ({ id }, { form }) => [feedback(form, id)],
  });
}
