import { copied, make, parts } from "../../base/dom";
import { type Answer, inOnePart, reasons } from "../stage";

/** The room sees the items as shuffled; the key has them in their right order. */
function order(form: HTMLFormElement): Answer {
  const item = (words: Element, ...more: Node[]) => {
    const shown = [...copied(words, ".handbook-letter"), ...copied(words, ".handbook-text")];
    return make("li", "handbook-scene-row", ...shown, ...more);
  };
  const items = parts(form, ".handbook-order > .handbook-item").map((words) => item(words));
  const shuffled = make("ul", "handbook-scene-rows", ...items);
  const entries = parts(form, ".handbook-key li").map((entry) => item(entry, reasons(entry)));
  const right = make("ol", "handbook-scene-rows handbook-scene-order", ...entries);
  return { content: [shuffled, right], key: [right], covered: [shuffled] };
}

export const stage = inOnePart(order);
