import { part } from "../../base/dom";
import { copies, lettered, plain } from "../../stencil/parts";
import { rowsOf, textOf, textsOf, type Written } from "../../stencil/written";
import type { FillStencil } from "../stencil";

export const classify: FillStencil = ({ form, question, parts }) => {
  const answer = part(form, ".handbook-answer");
  const shown = lettered(rowsOf(question, "items"));
  const categories = textsOf(question, "categories");
  parts.prompt(answer, question);
  parts.rows(answer, ".handbook-item", shown, (item, { letter }) => {
    copies(item, ".handbook-category", categories, (label, words, place) => {
      const input = part<HTMLInputElement>(label, "input");
      input.name = `item-${letter.toLowerCase()}`;
      input.value = String(place + 1);
      parts.text(part(label, "span"), plain(words));
    });
  });
  parts.key(part(form, ".handbook-key"), shown, (entry, { row }) => {
    parts.text(part(entry, ".handbook-solution"), plain(textOf(row, "category")));
  });
  const place = (row: Written) => String(categories.indexOf(textOf(row, "category")) + 1);
  return {
    categories: categories.map((_words, index) => String(index + 1)),
    items: shown.map(({ letter, row }) => ({ id: letter.toLowerCase(), category: place(row) })),
  };
};
