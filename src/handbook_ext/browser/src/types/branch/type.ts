import type { QuestionType } from "../type";
import { Branch } from "./body";

export const branch: QuestionType = {
  body: (pieces) => new Branch(pieces),
  isScored: true,
  isStepwise: true,
};
