import type { Body, Pieces } from "./body";
import { Branch } from "./branch/body";
import { Classify } from "./classify/body";
import { multiple } from "./multiple/body";
import { Order } from "./order/body";
import { Reflection } from "./reflect/body";
import { single } from "./single/body";
import { spot } from "./spot/body";
import type { QuestionType } from "./verdict";

/** How each type of question is answered, marked and reset. */
const BODIES: Readonly<Record<QuestionType, (pieces: Pieces) => Body>> = {
  single,
  multiple,
  classify: (pieces) => new Classify(pieces),
  order: (pieces) => new Order(pieces),
  spot,
  branch: (pieces) => new Branch(pieces),
  reflect: (pieces) => new Reflection(pieces),
};

/** Builds the body of a form; throws when its type is unknown or a part is missing. */
export function buildBody(pieces: Pieces): Body {
  const type = pieces.form.dataset.type ?? "";
  if (!(type in BODIES)) throw new Error(`handbook-quiz: no type of question "${type}"`);
  return BODIES[type as QuestionType](pieces);
}
