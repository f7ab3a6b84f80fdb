/** Ratings as they are stored: in the tab, and in the file that `rating/model.py` reads. */

import { isRecord, parseRecord } from "../base/json";

/** One judgement of an option, of a question as it was then. */
export interface Rating {
  readonly question: string;
  readonly fingerprint: string;
  readonly option: string;
  readonly verdict: string;
}

const FORMAT = "handbook-ratings";
const VERSION = 1;

export function printRatings(ratings: readonly Rating[], edition: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, edition, ratings }, null, 1)}\n`;
}

/** Parses what `printRatings` wrote; undefined for anything else. */
export function readRatings(text: string): readonly Rating[] | undefined {
  const data = parseRecord(text);
  if (data?.format !== FORMAT || data.version !== VERSION) return undefined;
  const { ratings } = data;
  return Array.isArray(ratings) && ratings.every(isRating) ? ratings : undefined;
}

/** What one judges only once. */
export function keyOf({ question, option }: Pick<Rating, "question" | "option">): string {
  return `${question} ${option}`;
}

export interface Joined {
  readonly ratings: ReadonlyMap<string, Rating>;
  /** How many options were judged otherwise before. */
  readonly changed: number;
}

/**
 * Adds ratings from a file. The file's one counts where both have judged an option, unless it is of a
 * question that has changed since, and the other one is not.
 */
export function joinRatings(
  own: ReadonlyMap<string, Rating>,
  brought: readonly Rating[],
  isOfToday: (rating: Rating) => boolean,
): Joined {
  const ratings = new Map(own);
  for (const each of brought) {
    const before = own.get(keyOf(each));
    if (!before || isOfToday(each) || !isOfToday(before)) ratings.set(keyOf(each), each);
  }
  const changed = [...own].filter(([key, { verdict }]) => ratings.get(key)?.verdict !== verdict);
  return { ratings, changed: changed.length };
}

function isRating(value: unknown): value is Rating {
  return (
    isRecord(value) &&
    ["question", "fingerprint", "option", "verdict"].every((key) => typeof value[key] === "string")
  );
}
