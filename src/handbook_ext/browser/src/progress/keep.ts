import type { Engine } from "../client/engine";
import type { Grader } from "../quiz/grader";
import { Keeper } from "./keeper";
import { KeptView } from "./kept-view";

declare global {
  /** Set by handbook.js: what stores the page's answers. */
  var handbookKeeper: Keeper | undefined;
}

/** Starts storing progress if it is on, and showing earlier answers at their questions. */
export function keepProgress(engine: Engine & Grader): Keeper {
  const view = new KeptView(engine);
  const keeper = new Keeper(engine, (form) => view.fail(form));
  view.start(); // first, so that what is stored at once is not shown as an earlier answer
  keeper.start();
  return keeper;
}
