import { copy, named, part } from "../../base/dom";
import type { Body, Pieces } from "../body";
import { Choice } from "../choice";
import type { VerdictItem } from "../verdict";
import { feedback, marked, paragraph, result, results, tally } from "../verdict-view";

/** Segments of a draft post; those with a fault are to be ticked. */
export function spot(pieces: Pieces): Body {
  const { words } = pieces;
  return new Choice(pieces, {
    rows: ".handbook-segment",
    gap: words.unmarked || words.unanswered,
    view: (verdict) => ({
      judgement: [tally(verdict, words.found || words.tally)],
      reasons: [results(marked(verdict).map((item) => phrase(item, pieces)))],
    }),
  });
}

/** Builds the row of a segment. Segments have no letters, so their text is repeated. */
function phrase({ id, state }: VerdictItem, { form, marks, words }: Pieces): HTMLElement {
  // The key lists only faults; other segments need no reasons.
  const reasons =
    state === "wrong" ? paragraph("handbook-feedback", words.clean) : feedback(form, id);
  const text = part(form, `.handbook-segment${named("option", id)} .handbook-text`);
  const row = result("li", state, marks, copy(text), reasons);
  row.classList.add("handbook-phrase");
  return row;
}
