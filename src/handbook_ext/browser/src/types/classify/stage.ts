import { contentOf, make, named, part, parts } from "../../base/dom";
import { type Answer, inOnePart, row } from "../stage";

/** The room sees the categories and the items; the key adds each item's category. */
function classify(form: HTMLFormElement): Answer {
  const items = parts<HTMLElement>(form, "fieldset.handbook-item");
  const categories = [...(items[0]?.querySelectorAll(".handbook-category span") ?? [])];
  const list = categories.map((category) => make("li", "", ...contentOf(category)));
  const rows = items.map((item) =>
    row(item, part(form, `.handbook-key ${named("option", item.dataset.option ?? "")}`)),
  );
  return {
    content: [
      make("ul", "handbook-scene-categories", ...list),
      make("ul", "handbook-scene-rows", ...rows.map(({ element }) => element)),
    ],
    key: rows.map(({ reason }) => reason),
  };
}

export const stage = inOnePart(classify);
