import type { QuestionType } from "../type";
import { Reflection } from "./body";

export const reflect: QuestionType = {
  body: (pieces) => new Reflection(pieces),
  isScored: false,
  isStepwise: false,
};
