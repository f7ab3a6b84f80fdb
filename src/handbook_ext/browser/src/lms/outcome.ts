import type { Entry, State } from "./state";

/** How a package is done: by answering, by seeing a self-check's result, or by a guide's receipt. */
export type Kind = "rule" | "selftest" | "guide";

/** The words of SCORM 1.2 for how far a reader is. */
export type Status = "incomplete" | "completed" | "passed" | "failed";

/** What a package is, and what it takes. */
export interface Terms {
  readonly kind: Kind;
  /** The points of 100 that it takes to pass; 0 where nobody can fail. */
  readonly mastery: number;
  /** How many answers a rule takes. */
  readonly wanted: number;
}

/** Returns whether a question has been answered and judged. */
export function isAnswered({ score }: Entry): boolean {
  return score !== "open";
}

/** Returns whether a reader is done, or was on an earlier visit. */
export function isDone({ isDone, entries }: State, { kind, wanted }: Terms): boolean {
  return isDone || (kind === "rule" && entries.filter(isAnswered).length >= wanted);
}

/**
 * Returns the points so far, from 0 to 100; undefined where there are none. Of a rule, the best answers
 * count, as many as it takes: who goes on practising loses nothing by it.
 */
export function pointsOf(state: State, { kind, wanted }: Terms): number | undefined {
  if (kind !== "rule") return kind === "selftest" ? state.result : undefined;
  const scores = state.entries.flatMap(({ score }) => (typeof score === "number" ? [score] : []));
  const best = scores.sort((one, other) => other - one).slice(0, wanted);
  if (best.length === 0) return undefined;
  return Math.round(best.reduce((sum, score) => sum + score, 0) / best.length);
}

export function statusOf(state: State, terms: Terms): Status {
  if (!isDone(state, terms)) return "incomplete";
  const points = pointsOf(state, terms);
  if (!terms.mastery || points === undefined) return "completed";
  return points >= terms.mastery ? "passed" : "failed";
}

const RANKS: Readonly<Record<string, number>> = {
  incomplete: 1,
  failed: 2,
  completed: 3,
  passed: 4,
};

/** Returns whether a status may replace what the platform has: nobody loses what they have finished. */
export function isBetter(status: Status, held: string): boolean {
  return (RANKS[status] ?? 0) > (RANKS[held] ?? 0);
}
