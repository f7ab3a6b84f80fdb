/** What the quiz needs from outside, and nothing more: someone who grades. */

/** How one option, item or segment came out. States are the engine's words. */
export interface VerdictItem {
  readonly id: string;
  readonly state: string;
  readonly chosen: boolean;
}

/** The engine's judgement of one response; ids and states only. */
export interface Verdict {
  readonly question: string;
  readonly score: number;
  readonly max: number;
  readonly items: readonly VerdictItem[];
}

/** A question's data, printed by the build and passed on as it is. */
export interface QuestionData {
  readonly id: string;
  readonly type: string;
}

export interface Grader {
  /** Gets ready to grade. Failing is silent: `grade` tells. */
  warm(): void;
  /** Rejects with `TooSlow` past a time limit, with another error when it cannot grade. */
  grade(question: QuestionData, response: readonly string[]): Promise<Verdict>;
}

/** A time limit was passed; trying again may help. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
}
