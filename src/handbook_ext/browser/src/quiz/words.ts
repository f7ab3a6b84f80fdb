import { parseRecord } from "../json";

const NAMES = [
  "checking",
  "loading",
  "unanswered",
  "unavailable",
  "slow",
  "retry",
  "sure",
  "tally", // multiple
  "shares", // classify, order
  "incomplete", // classify
  "belongs", // classify
  "moved", // order
  "unmarked", // spot
  "found", // spot
  "clean", // spot
  "continue", // branch
  "finished", // branch
  "branch_score", // branch
  "points", // reflect
  "answered", // progress
  "written", // progress
  "own_answer", // progress
  "altered", // progress
  "unsaved", // progress
] as const;

/** What the element says by itself; all other words are printed where they belong. */
export type Words = Readonly<Record<(typeof NAMES)[number], string>>;

/** Reads `data-words`. A word that is missing is empty: a quiz must not stop for it. */
export function parseWords(text: string): Words {
  const data = parseRecord(text);
  const entries = NAMES.map((name) => {
    const word = data?.[name];
    return [name, typeof word === "string" ? word : ""] as const;
  });
  return Object.fromEntries(entries) as Words;
}

/** Fills the places of a pattern such as `"{right} av {rights} riktige"`; numbers as the page's language has them. */
export function fill(pattern: string, values: Readonly<Record<string, number | string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) =>
    (values[name] ?? place).toLocaleString(document.documentElement.lang || undefined),
  );
}
