import { type Loading, NOT_LOADING } from "../base/loading";

declare global {
  /** Set by handbook.js: the page's one kernel. */
  var handbookEngine: Engine | undefined;
}

/** A request to the engine; `engine/service.py` tells what each `op` takes and gives. */
export interface EngineRequest {
  readonly op: string;
  readonly [field: string]: unknown;
}

/** Whoever answers requests: selects questions, sums results, tells what is due. */
export interface Engine {
  /** What it needs first, on its way. */
  readonly loading: Loading;
  /** Gets ready to answer. Failing is silent: `ask` tells. */
  warm(): void;
  /**
   * Gives the reply as `parse` reads it. Rejects with `TooSlow` past a time limit, with
   * another error when there is no answer or `parse` refuses it.
   */
  ask<Answer>(request: EngineRequest, parse: (reply: string) => Answer): Promise<Answer>;
}

/** What an element has until its page's entry gives it an engine. */
export function noEngine(element: string): Engine {
  return {
    loading: NOT_LOADING,
    warm() {},
    ask: () => Promise.reject(new Error(`${element}: no engine was set`)),
  };
}
