import { readWords } from "../base/words";

const NAMES = [
  "checking",
  "loading",
  "unanswered",
  "unavailable",
  "slow",
  "retry",
  "sure",
  "best", // single, branch
  "above", // multiple, classify, order, spot
  "tally", // multiple
  "tally_only", // multiple
  "tally_missed", // multiple
  "wrong_one", // multiple
  "wrong_many", // multiple
  "shares", // classify, order
  "incomplete", // classify
  "belongs", // classify
  "moved", // order
  "unmarked", // spot
  "found", // spot
  "clean", // spot
  "faulty", // spot
  "sound", // spot
  "sound_missed", // spot
  "continue", // branch
  "finished", // branch
  "branch_score", // branch
  "points", // reflect
  "answered", // progress
  "written", // progress
  "own_answer", // progress
  "altered", // progress
  "unsaved", // progress
  "edit", // the form for scenarios
] as const;

/** The texts that the script shows; all others are printed in place. */
export type Words = Readonly<Record<(typeof NAMES)[number], string>>;

export function parseWords(text: string): Words {
  return readWords(text, NAMES);
}
