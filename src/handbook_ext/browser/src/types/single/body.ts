import { part } from "../../base/dom";
import { bestBeside } from "../best";
import type { Body, Pieces } from "../body";
import { Choice, type ChoiceText } from "../choice";
import type { Verdict } from "../verdict";
import { feedback, result } from "../verdict-view";

/** Options of which one may be chosen. */
export function single(pieces: Pieces): Body {
  return new Choice(pieces, {
    rows: ".handbook-option",
    gap: pieces.words.unanswered,
    isSingle: true,
    view,
  });
}

/** Says how the chosen option is judged, and shows the best one if that is another. */
function view({ items }: Verdict, { form, marks, words }: Pieces): ChoiceText {
  const chosen = items.find((item) => item.chosen);
  if (!chosen) throw new Error("handbook-quiz: no verdict on the chosen option");
  const { id, state } = chosen;
  const judged = { options: form, key: part(form, ".handbook-key") };
  const best = bestBeside(id, judged, (letter) => letter, words);
  return {
    judgement: [result("div", state, marks), ...(best?.line ?? [])],
    reasons: [feedback(form, id)],
    also: best ? [best.row] : [],
  };
}
