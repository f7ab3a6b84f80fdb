/** Responses and verdicts. */

/** How one option, item, segment, step or end came out. States are the engine's words. */
export interface VerdictItem {
  readonly id: string;
  readonly state: string;
  readonly chosen: boolean;
}

/** The engine's judgement of a response; ids and states only. */
export interface Verdict {
  readonly question: string;
  /** `null` where nothing is scored. */
  readonly score: number | null;
  readonly max: number;
  readonly items: readonly VerdictItem[];
  /** The steps reached in a branch; the last one is to be answered next, or an end. */
  readonly path?: readonly string[];
}

/** A question's data, printed by the build and passed on as it is. */
export interface QuestionData {
  readonly id: string;
  readonly type: string;
}

/** What the reader answered: ids, pairs of ids, or a text. */
export type QuizResponse = readonly (string | readonly [item: string, category: string])[];
