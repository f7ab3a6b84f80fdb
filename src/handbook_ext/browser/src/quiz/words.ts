import { parseRecord } from "../json";

const NAMES = ["checking", "unanswered", "unavailable", "slow", "retry", "tally"] as const;

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

/** Puts numbers in the places of a pattern such as `"{right} av {rights} riktige"`. */
export function fill(pattern: string, numbers: Readonly<Record<string, number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => String(numbers[name] ?? place));
}
