import type { QuestionType } from "../type";
import { single as body } from "./body";
import { stage } from "./stage";

export const single: QuestionType = { body, stage, isScored: true, isStepwise: false };
