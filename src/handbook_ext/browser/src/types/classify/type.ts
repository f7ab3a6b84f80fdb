import type { QuestionType } from "../type";
import { Classify } from "./body";

export const classify: QuestionType = {
  body: (pieces) => new Classify(pieces),
  isScored: true,
  isStepwise: false,
};
