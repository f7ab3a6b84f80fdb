import type { QuestionType } from "../type";
import { multiple as body } from "./body";
import { stage } from "./stage";

export const multiple: QuestionType = { body, stage, isScored: true, isStepwise: false };
