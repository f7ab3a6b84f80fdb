/** Loaded by the form for new questions alone, so not a part of `table.ts`. */

import { branch } from "./branch/stencil";
import { classify } from "./classify/stencil";
import { multiple } from "./multiple/stencil";
import { order } from "./order/stencil";
import { reflect } from "./reflect/stencil";
import { single } from "./single/stencil";
import { spot } from "./spot/stencil";
import type { FillStencil } from "./stencil";

export const STENCILS: Readonly<Record<string, FillStencil>> = {
  single,
  multiple,
  classify,
  order,
  spot,
  branch,
  reflect,
};
