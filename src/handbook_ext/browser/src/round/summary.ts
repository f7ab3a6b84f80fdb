/** How one question of a round went. */
export interface Outcome {
  /** Whether it was answered; a reflection is when something was written. */
  readonly isAnswered: boolean;
  /** Whether answers to it are judged. */
  readonly isScored: boolean;
  readonly isBest: boolean;
}

/** The name of a round's closing text, and the numbers in it. */
export interface Summary {
  readonly name: "skipped" | "done" | "done_some" | "done_unjudged";
  readonly values: Readonly<Record<"answered" | "count" | "best" | "judged", number>>;
}

/** Sums up a round. A reflection has no best answer, so it is not among those that could have had it. */
export function summarize(outcomes: readonly Outcome[]): Summary {
  const answered = outcomes.filter(({ isAnswered }) => isAnswered);
  const judged = answered.filter(({ isScored }) => isScored);
  const values = {
    answered: answered.length,
    count: outcomes.length,
    best: judged.filter(({ isBest }) => isBest).length,
    judged: judged.length,
  };
  if (answered.length === 0) return { name: "skipped", values };
  if (judged.length === 0) return { name: "done_unjudged", values };
  return { name: judged.length === answered.length ? "done" : "done_some", values };
}
