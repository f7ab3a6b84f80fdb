/** What the quiz needs from outside, and nothing more: someone who grades. */

import type { Loading } from "../base/loading";
import type { QuestionData, QuizResponse, Verdict } from "../types/verdict";

export interface Grader {
  /** What it needs first, on its way; nothing when all is at hand. */
  readonly loading?: Loading;
  /** Gets ready to grade. Failing is silent: `grade` tells. */
  warm(): void;
  /** Rejects with `TooSlow` past a time limit, with another error when it cannot grade. */
  grade(question: QuestionData, response: QuizResponse): Promise<Verdict>;
}

/** A time limit was passed; trying again may help. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
}
