import { writeDraw } from "./draw";
import type { Run } from "./run";
import type { Place } from "./stage";

/** What a place in the browser's history says of itself: whose it is, and where. */
export interface Mark {
  readonly run: string;
  readonly at: Place;
}

/** Marks where a run has come; its draw stands in the address. */
export function putMark(run: Run, at: Place, how: "pushState" | "replaceState"): void {
  const handbookSelftest: Mark = { run: run.key, at };
  history[how]({ handbookSelftest }, "", writeDraw(run.draw));
}

/** Reads the mark of the place that is shown, if it is one of a self-check. */
export function readMark(): Mark | undefined {
  const mark: Partial<Mark> | undefined = (history.state as { handbookSelftest?: Mark } | null)
    ?.handbookSelftest;
  return mark?.run !== undefined && mark.at !== undefined ? (mark as Mark) : undefined;
}
