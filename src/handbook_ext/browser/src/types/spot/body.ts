import { copy, named, part } from "../../base/dom";
import type { Body, Pieces } from "../body";
import { Choice } from "../choice";
import type { VerdictItem } from "../verdict";
import { feedback, marked, paragraph, result, results, tally } from "../verdict-view";

/** Phrases of a draft post; those that break a rule are ticked. */
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

/** Builds the row of a phrase. Phrases have no letters: they are known by their words. */
function phrase({ id, state }: VerdictItem, { form, marks, words }: Pieces): HTMLElement {
  // The key tells only of faults; what may stand needs no reasons.
  const reasons =
    state === "wrong" ? paragraph("handbook-feedback", words.clean) : feedback(form, id);
  const text = part(form, `.handbook-segment${named("option", id)} .handbook-text`);
  const row = result("li", state, marks, copy(text), reasons);
  row.classList.add("handbook-phrase");
  return row;
}
