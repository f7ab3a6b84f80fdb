import type { QuizResponse, Verdict } from "./verdict";
import type { Words } from "./words";

/** What a body is given. */
export interface Pieces {
  readonly form: HTMLFormElement;
  /** The element's template with a mark per state. */
  readonly marks: ParentNode;
  readonly words: Words;
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
}

/** A verdict in two parts, so that screen readers say how it went before why. */
export interface VerdictText {
  /** A few words, the only part that is announced. */
  readonly judgement: readonly Node[];
  /** Read at the reader's own pace, right after the judgement. */
  readonly reasons: readonly Node[];
}

/** What a verdict shows the reader. */
export interface ShownVerdict extends VerdictText {
  /** Whether no better answer was possible. */
  readonly isFull: boolean;
  /** Whether nothing is left to answer. */
  readonly isFinished: boolean;
  /**
   * Present when the question continues from here. Takes what was shown, moves focus to
   * what comes next, and returns the verdict there; undefined when it is to be answered.
   */
  readonly goOn?: (shown: readonly Node[]) => VerdictText | undefined;
}

/** What a type of question does with its own part of the form. */
export interface Body {
  /** Whether the initial state may be submitted as an answer. */
  readonly isAnsweredAtOnce: boolean;
  readonly response: QuizResponse;
  /** The row to show the verdict in, if a single one was chosen. */
  readonly chosenRow?: Element | undefined;
  /** The message while the answer cannot be graded; undefined when it can. */
  readonly gap: string | undefined;
  /**
   * Restores an earlier answer; what does not fit is left out. In a
   * branch it is the answer to the current step.
   */
  fill(response: QuizResponse): void;
  /** Moves focus to where answering starts or continues. */
  focus(): void;
  /** Locks or unlocks the answer. */
  lock(isLocked: boolean): void;
  /** Marks the answer; throws, with nothing changed, when the verdict does not fit. */
  show(verdict: Verdict): ShownVerdict;
  /** Removes the marks. The browser's reset clears the answer. */
  clear(): void;
  /** Undoes changes to the printed form; called on a cleared one. */
  restore(): void;
}
