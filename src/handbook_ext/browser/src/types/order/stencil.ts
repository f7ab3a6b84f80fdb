import { part } from "../../base/dom";
import { lettered } from "../../stencil/parts";
import { rowsOf } from "../../stencil/written";
import type { FillStencil } from "../stencil";

export const order: FillStencil = ({ form, question, parts, help }) => {
  parts.prompt(part(form, ".handbook-answer"), question);
  const items = rowsOf(question, "items");
  const shown = lettered(help.mixed(items));
  parts.rows(part(form, ".handbook-order"), ".handbook-item", shown);
  const right = items
    .map((row) => shown.find((each) => each.row === row))
    .filter((each) => each !== undefined);
  parts.key(part(form, ".handbook-key"), right);
  return { items: right.map(({ letter }) => letter.toLowerCase()) };
};
