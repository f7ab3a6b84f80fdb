import { stage as branch } from "./branch/stage";
import { stage as classify } from "./classify/stage";
import { stage as multiple } from "./multiple/stage";
import { stage as order } from "./order/stage";
import { stage as reflect } from "./reflect/stage";
import { stage as single } from "./single/stage";
import { stage as spot } from "./spot/stage";
import type { Stage } from "./stage";
import type { QuestionType } from "./verdict";

/** How each type of question is shown to a room. */
const STAGES: Readonly<Record<QuestionType, Stage>> = {
  single,
  multiple,
  classify,
  order,
  spot,
  branch,
  reflect,
};

/** Finds the stage of a form; throws when its type is unknown. */
export function findStage(form: HTMLFormElement): Stage {
  const type = form.dataset.type ?? "";
  if (!(type in STAGES)) throw new Error(`handbook-plenary: no type of question "${type}"`);
  return STAGES[type as QuestionType];
}
