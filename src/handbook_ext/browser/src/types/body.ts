import type { QuizResponse, Verdict } from "./verdict";
import type { Words } from "./words";

/** What a body works with. */
export interface Pieces {
  readonly form: HTMLFormElement;
  /** The element's template with one mark a state. */
  readonly marks: ParentNode;
  readonly words: Words;
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
}

/** A verdict in two pieces, so that a screen reader says how it went before why. */
export interface VerdictText {
  /** A few words: all that is announced. */
  readonly judgement: readonly Node[];
  /** Read at the reader's own pace, right after the judgement. */
  readonly reasons: readonly Node[];
}

/** What the reader is told by a verdict. */
export interface ShownVerdict extends VerdictText {
  /** Nothing better could have been answered. */
  readonly isFull: boolean;
  /** Nothing is left to answer. */
  readonly isFinished: boolean;
  /**
   * Given when the reader goes on from here. Takes what was told, moves focus to
   * what comes next, and gives what is told there: nothing when it is to be answered.
   */
  readonly goOn?: (shown: readonly Node[]) => VerdictText | undefined;
}

/** What one type of question does with the part of the form that is its own. */
export interface Body {
  /** The shown answer may be sent as it is. */
  readonly isAnsweredAtOnce: boolean;
  readonly response: QuizResponse;
  /** The row that the verdict is told in, where one alone was chosen. */
  readonly chosenRow?: Element | undefined;
  /** What to say while the answer cannot be graded; undefined when it can. */
  readonly gap: string | undefined;
  /**
   * Puts in an answer that was given before; what does not fit is left out. Of a
   * scenario it is the answer in the current step.
   */
  fill(response: QuizResponse): void;
  /** Puts focus where answering starts, or goes on. */
  focus(): void;
  /** Holds the answer still, or lets it go. */
  lock(isLocked: boolean): void;
  /** Marks the answer; throws, with nothing changed, when the verdict does not fit. */
  show(verdict: Verdict): ShownVerdict;
  /** Takes the marks away. What was chosen is left to the browser's reset. */
  clear(): void;
  /** Undoes what was done to the printed form; called on a cleared one. */
  restore(): void;
}
