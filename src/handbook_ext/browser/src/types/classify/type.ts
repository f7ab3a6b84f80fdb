import type { QuestionType } from "../type";
import { Classify } from "./body";
import { stage } from "./stage";

export const classify: QuestionType = {
  body: (pieces) => new Classify(pieces),
  stage,
  isScored: true,
  isStepwise: false,
};
