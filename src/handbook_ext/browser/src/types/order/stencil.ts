import { part } from "../../base/dom";
import { lettered } from "../../stencil/parts";
import { rowsOf } from "../../stencil/written";
import type { FillStencil } from "../stencil";

export const order: FillStencil = ({ form, question, parts }) => {
  parts.prompt(part(form, ".handbook-answer"), question);
  const items = rowsOf(question, "items");
  // Never in the right order; the handbook's own shuffle is another one.
  const mixed = [...items.keys()].sort((a, b) => (b % 2) - (a % 2) || a - b);
  const shown = lettered(mixed.map((place) => items[place] ?? {}));
  parts.rows(part(form, ".handbook-order"), ".handbook-item", shown);
  const right = items
    .map((row) => shown.find((each) => each.row === row))
    .filter((each) => each !== undefined);
  parts.key(part(form, ".handbook-key"), right);
  return { items: right.map(({ letter }) => letter.toLowerCase()) };
};
