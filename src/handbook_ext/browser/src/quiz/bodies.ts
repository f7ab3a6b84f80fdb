import type { Body, Pieces } from "./body";
import { Branch } from "./branch";
import { multiple, single } from "./choice";
import { Classify } from "./classify";
import { Order } from "./order";
import { Reflection } from "./reflect";
import { spot } from "./spot";

/** How each type of question is answered, marked and reset. */
const BODIES: Readonly<Record<string, (pieces: Pieces) => Body>> = {
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
  const build = BODIES[type];
  if (!build) throw new Error(`handbook-quiz: no type of question "${type}"`);
  return build(pieces);
}
