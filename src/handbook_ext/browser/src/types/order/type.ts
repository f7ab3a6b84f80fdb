import type { QuestionType } from "../type";
import { Order } from "./body";
import { stage } from "./stage";

export const order: QuestionType = {
  body: (pieces) => new Order(pieces),
  stage,
  isScored: true,
  isStepwise: false,
};
