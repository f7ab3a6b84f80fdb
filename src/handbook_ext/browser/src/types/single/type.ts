import type { QuestionType } from "../type";
import { single as body } from "./body";

export const single: QuestionType = { body, isScored: true, isStepwise: false };
