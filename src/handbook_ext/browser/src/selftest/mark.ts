import { writeDraw } from "./draw";
import type { Run } from "./run";
import type { Place } from "./stage";

/** The state in a browser history entry: which run, and where in it. */
export interface Mark {
  readonly run: string;
  readonly at: Place;
}

/** Stores the position in a run; its draw is in the address. */
export function putMark(run: Run, at: Place, how: "pushState" | "replaceState"): void {
  const handbookSelftest: Mark = { run: run.key, at };
  history[how]({ handbookSelftest }, "", writeDraw(run.draw));
}

/** Reads the mark of the present history entry, if it is a self-check's. */
export function readMark(): Mark | undefined {
  const mark: Partial<Mark> | undefined = (history.state as { handbookSelftest?: Mark } | null)
    ?.handbookSelftest;
  return mark?.run !== undefined && mark.at !== undefined ? (mark as Mark) : undefined;
}
