import type { QuestionType } from "../type";
import { spot as body } from "./body";

export const spot: QuestionType = { body, isScored: true, isStepwise: false };
