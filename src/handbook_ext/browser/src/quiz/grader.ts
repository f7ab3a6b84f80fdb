/** The only thing a quiz needs from outside: a grader. */

import type { Loading } from "../base/loading";
import type { QuestionData, QuizResponse, Verdict } from "../types/verdict";

export interface Grader {
  /** The progress of loading what it needs; absent when nothing must be loaded. */
  readonly loading?: Loading;
  /** Gets ready to grade. Failures are silent, as `grade` reports them. */
  warm(): void;
  /** Rejects with `TooSlow` after a time limit, and with another error when it cannot grade. */
  grade(question: QuestionData, response: QuizResponse): Promise<Verdict>;
}

/** A time limit was exceeded; trying again may help. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
}

/** Tells whether a time limit was exceeded, in whichever script: each has a class `TooSlow` of its own. */
export function isTooSlow(cause: unknown): boolean {
  return cause instanceof Error && cause.name === "TooSlow";
}
