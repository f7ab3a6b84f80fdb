import type { QuestionType } from "../type";
import { Order } from "./body";

export const order: QuestionType = {
  body: (pieces) => new Order(pieces),
  isScored: true,
  isStepwise: false,
};
