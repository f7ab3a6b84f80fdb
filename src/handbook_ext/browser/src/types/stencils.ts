/** Loaded by the form for new questions alone, so not a part of `table.ts`. */

import { branch } from "./branch/stencil";
import { branchTitles } from "./branch/titles";
import { classify } from "./classify/stencil";
import { multiple } from "./multiple/stencil";
import { order } from "./order/stencil";
import { reflect } from "./reflect/stencil";
import { single } from "./single/stencil";
import { spot } from "./spot/stencil";
import type { FillStencil, NameRows } from "./stencil";

export const STENCILS: Readonly<Record<string, FillStencil>> = {
  single,
  multiple,
  classify,
  order,
  spot,
  branch,
  reflect,
};

/** What the question calls the named rows of a type that has any. */
export const ROW_TITLES: Readonly<Record<string, NameRows>> = { branch: branchTitles };
