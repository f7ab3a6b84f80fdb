import type { Body, Pieces } from "./body";
import type { Stage } from "./stage";

/** A type of question: how it is answered, marked and reset on the page, and shown to a room. */
export interface QuestionType {
  readonly body: (pieces: Pieces) => Body;
  readonly stage: Stage;
  /** Whether answers get points. */
  readonly isScored: boolean;
  /** Whether it is answered in steps, each after the verdict on the one before. */
  readonly isStepwise: boolean;
}
