import type { QuestionType } from "../type";
import { multiple as body } from "./body";

export const multiple: QuestionType = { body, isScored: true, isStepwise: false };
