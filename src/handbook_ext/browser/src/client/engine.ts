import { type Loading, NOT_LOADING } from "../base/loading";

declare global {
  /** Set by handbook.js: the page's one kernel. */
  var handbookEngine: Engine | undefined;
}

/** A request to the engine; `engine/service.py` documents each `op`. */
export interface EngineRequest {
  readonly op: string;
  readonly [field: string]: unknown;
}

/** Answers requests: draws questions, sums results, finds what is due. */
export interface Engine {
  /** The progress of loading what it needs. */
  readonly loading: Loading;
  /** Gets ready to answer. Failures are silent, as `ask` reports them. */
  warm(): void;
  /**
   * Returns the reply parsed by `parse`. Rejects with `TooSlow` after a time limit, and with
   * another error when there is no reply or `parse` throws.
   */
  ask<Answer>(request: EngineRequest, parse: (reply: string) => Answer): Promise<Answer>;
}

/** A placeholder until the page's entry script sets an engine. */
export function noEngine(element: string): Engine {
  return {
    loading: NOT_LOADING,
    warm() {},
    ask: () => Promise.reject(new Error(`${element}: no engine was set`)),
  };
}
