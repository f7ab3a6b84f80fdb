import { part } from "../../base/dom";
import { fillOptions, type Judging } from "../../stencil/options";
import type { FillStencil } from "../stencil";

const byTick: Judging = {
  state: ({ correct }) => (correct === true ? "correct" : "wrong"),
  judged: ({ correct }) => ({ correct: correct === true }),
};

export const multiple: FillStencil = ({ form, question, parts }) => {
  parts.prompt(part(form, ".handbook-answer"), question);
  const places = { answer: form, key: part(form, ".handbook-key"), owner: question };
  return { options: fillOptions(parts, places, byTick) };
};
