import type { Body, Pieces } from "../body";
import { Choice } from "../choice";
import { feedback, marked, result } from "../verdict-view";

/** Options of which one may be chosen. */
export function single(pieces: Pieces): Body {
  return new Choice(pieces, {
    rows: ".handbook-option",
    gap: pieces.words.unanswered,
    isSingle: true,
    view: (verdict, { form, marks }) => ({
      judgement: marked(verdict).map(({ state }) => result("div", state, marks)),
      reasons: marked(verdict).map(({ id }) => feedback(form, id)),
    }),
  });
}
