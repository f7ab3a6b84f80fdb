/** What is known of a reader who has come to the end of a guide. */
export interface Passage {
  /** Minutes since the page was opened. */
  readonly minutes: number;
  /** Minutes that reading takes, by the number of words. */
  readonly expected: number;
  /** Questions answered, of those that were asked. */
  readonly answered: number;
  readonly count: number;
}

/** The names of the texts at the end of a guide, and what is offered. */
export interface Ending {
  readonly title: "unanswered" | "finished" | "finished_one" | "finished_early";
  /** Whether the reader is led back to the questions first. */
  readonly hasQuestionsLeft: boolean;
  /** Whether there is anything to give a receipt for. */
  readonly hasReceipt: boolean;
}

/** How much faster than expected somebody may read. */
const FASTEST = 2;

/** Says how a guide ends; a time in which nobody reads it is left out. */
export function endingOf({ minutes, expected, answered, count }: Passage): Ending {
  const hasQuestionsLeft = answered < count;
  const hasReceipt = count === 0 || answered > 0;
  if (hasQuestionsLeft) return { title: "unanswered", hasQuestionsLeft, hasReceipt };
  const finished = minutes === 1 ? "finished_one" : "finished";
  const title = minutes * FASTEST < expected ? "finished_early" : finished;
  return { title, hasQuestionsLeft, hasReceipt };
}
