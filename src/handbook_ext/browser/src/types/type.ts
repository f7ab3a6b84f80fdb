import type { Body, Pieces } from "./body";

/** A type of question: how it is answered, marked and reset on the page. */
export interface QuestionType {
  readonly body: (pieces: Pieces) => Body;
  /** Whether answers get points. */
  readonly isScored: boolean;
  /** Whether it is answered in steps, each after the verdict on the one before. */
  readonly isStepwise: boolean;
}
