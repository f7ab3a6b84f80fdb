import type { QuestionType } from "../type";
import { spot as body } from "./body";
import { stage } from "./stage";

export const spot: QuestionType = { body, stage, isScored: true, isStepwise: false };
