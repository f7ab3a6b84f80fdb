import { copy, make, part } from "../../base/dom";
import { type Answer, inOnePart, type Stage } from "../stage";

/** The room talks; the points of good answers are revealed. */
function reflect(form: HTMLFormElement): Answer {
  const points = copy(part(form, ".handbook-points"));
  const list = make("ul", "handbook-points handbook-scene-points", ...points.childNodes);
  return { content: [list], key: [list] };
}

export const stage: Stage = { ...inOnePart(reflect, { hint: false }), reveals: "points" };
