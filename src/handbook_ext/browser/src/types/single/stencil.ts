import { part } from "../../base/dom";
import { byVerdict, fillOptions } from "../../stencil/options";
import type { FillStencil } from "../stencil";

export const single: FillStencil = ({ form, question, parts }) => {
  parts.prompt(part(form, ".handbook-answer"), question);
  const places = { answer: form, key: part(form, ".handbook-key"), owner: question };
  return { options: fillOptions(parts, places, byVerdict) };
};
