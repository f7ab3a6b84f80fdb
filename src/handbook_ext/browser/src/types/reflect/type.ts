import type { QuestionType } from "../type";
import { Reflection } from "./body";
import { stage } from "./stage";

export const reflect: QuestionType = {
  body: (pieces) => new Reflection(pieces),
  stage,
  isScored: false,
  isStepwise: false,
};
