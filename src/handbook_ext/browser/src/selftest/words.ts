import { readWords } from "../base/words";

const NAMES = [
  "drawing",
  "undrawn",
  "question",
  "place",
  "position",
  "missing_one",
  "missing_many",
  "grading",
  "ungraded",
  "lead",
  "known",
  "first",
  "total",
  "nothing",
  "points",
  "unanswered",
  "uncounted_one",
  "uncounted_many",
  "look",
  "copied",
  "uncopied",
] as const;

/** The texts that the script shows; all others are printed in place. */
export type Words = Readonly<Record<(typeof NAMES)[number], string>>;

export function parseWords(text: string): Words {
  return readWords(text, NAMES);
}
