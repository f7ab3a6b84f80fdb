import type { Body, Pieces } from "../body";
import { Choice } from "../choice";
import { feedback, letter, marked, result, results, tally } from "../verdict-view";

/** Options of which several may be ticked. */
export function multiple(pieces: Pieces): Body {
  return new Choice(pieces, {
    rows: ".handbook-option",
    gap: pieces.words.unanswered,
    view(verdict, { form, marks, words }) {
      const rows = marked(verdict).map(({ id, state }) => {
        const row = result("li", state, marks, feedback(form, id));
        row.prepend(letter(form, id), " ");
        return row;
      });
      return { judgement: [tally(verdict, words.tally)], reasons: [results(rows)] };
    },
  });
}
