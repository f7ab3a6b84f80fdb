import { part } from "../../base/dom";
import { copies } from "../../stencil/parts";
import { textsOf } from "../../stencil/written";
import type { FillStencil } from "../stencil";

export const reflect: FillStencil = ({ form, question, parts }) => {
  parts.prompt(part(form, ".handbook-answer"), question);
  const points = part(form, ".handbook-key .handbook-points");
  copies(points, "li", textsOf(question, "points"), (item, text) => parts.blocks(item, text));
  return {};
};
