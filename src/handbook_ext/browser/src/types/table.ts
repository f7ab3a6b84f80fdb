import { branch } from "./branch/type";
import { classify } from "./classify/type";
import { entryOf } from "./entry";
import { multiple } from "./multiple/type";
import { order } from "./order/type";
import { reflect } from "./reflect/type";
import { single } from "./single/type";
import { spot } from "./spot/type";
import type { QuestionType } from "./type";

const TYPES: Readonly<Record<string, QuestionType>> = {
  single,
  multiple,
  classify,
  order,
  spot,
  branch,
  reflect,
};

/** Finds the type of a form's question; throws when it is unknown. */
export function typeOf(form: HTMLFormElement): QuestionType {
  return entryOf(TYPES, form);
}
