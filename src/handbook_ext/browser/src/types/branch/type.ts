import type { QuestionType } from "../type";
import { Branch } from "./body";
import { stage } from "./stage";

export const branch: QuestionType = {
  body: (pieces) => new Branch(pieces),
  stage,
  isScored: true,
  isStepwise: true,
};
