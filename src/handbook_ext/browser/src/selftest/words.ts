import { parseRecord } from "../json";

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

/** What the element says by itself; all other words are printed where they belong. */
export type Words = Readonly<Record<(typeof NAMES)[number], string>>;

/** Reads `data-words`. A word that is missing is empty: a self-check must not stop for it. */
export function parseWords(text: string): Words {
  const data = parseRecord(text);
  return Object.fromEntries(NAMES.map((name) => [name, String(data?.[name] ?? "")])) as Words;
}
