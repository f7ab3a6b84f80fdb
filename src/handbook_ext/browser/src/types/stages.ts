import { stage as branch } from "./branch/stage";
import { stage as classify } from "./classify/stage";
import { entryOf } from "./entry";
import { stage as multiple } from "./multiple/stage";
import { stage as order } from "./order/stage";
import { stage as reflect } from "./reflect/stage";
import { stage as single } from "./single/stage";
import { stage as spot } from "./spot/stage";
import type { Stage } from "./stage";

/** Apart from the table of types: only a room needs these, and every page with a quiz loads that one. */
const STAGES: Readonly<Record<string, Stage>> = {
  single,
  multiple,
  classify,
  order,
  spot,
  branch,
  reflect,
};

/** Finds how a form's question is shown to a room; throws when its type is unknown. */
export function stageOf(form: HTMLFormElement): Stage {
  return entryOf(STAGES, form);
}
