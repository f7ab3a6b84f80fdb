import type { Engine } from "../client/engine";
import type { Grader } from "../quiz/grader";
import { HandbookProgress } from "./handbook-progress";
import { HandbookRepeat } from "./handbook-repeat";
import { Keeper } from "./keeper";
import { KeptView } from "./kept-view";

/** Starts storing progress if it is on, and gives the page's elements for it the engine. */
export function openProgress(engine: Engine & Grader): void {
  if (customElements.get("handbook-progress")) return;
  const view = new KeptView(engine);
  const keeper = new Keeper(engine, (form) => view.fail(form));
  keeper.start();
  view.start();
  customElements.define(
    "handbook-progress",
    class extends HandbookProgress {
      override engine = engine;
      override keeper = keeper;
    },
  );
  customElements.define(
    "handbook-repeat",
    class extends HandbookRepeat {
      override engine = engine;
      override keeper = keeper;
    },
  );
}
