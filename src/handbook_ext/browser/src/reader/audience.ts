import type { Reader } from "./reader";

/** Whom something is for. What names no work can happen in any. */
export interface Audience {
  /** Keys of `handbook_roles`. */
  readonly roles: readonly string[];
  /** Keys of `handbook_work`. */
  readonly work: readonly string[];
}

export const FOR_NOBODY: Audience = { roles: [], work: [] };

/** Another role is farther than any work: a question for it may not be about the reader at all. */
const OTHER_ROLE = 3;
const ANY_WORK = 1;
const OTHER_WORK = 2;

/** Tells how far something is from a reader, as `engine/practice.py` has it: 0 is nearest. */
export function distance(reader: Reader, { roles, work }: Audience): number {
  const isTheirs = !reader.role || roles.includes(reader.role);
  const toWork =
    !reader.work || work.includes(reader.work) ? 0 : work.length ? OTHER_WORK : ANY_WORK;
  return (isTheirs ? 0 : OTHER_ROLE) + toWork;
}

/** Puts what is nearest to a reader first; what is equally near keeps its order. */
export function nearestFirst<Each>(
  reader: Reader,
  all: readonly Each[],
  audienceOf: (each: Each) => Audience,
): readonly Each[] {
  const far = new Map(all.map((each) => [each, distance(reader, audienceOf(each))]));
  return [...all].sort((one, other) => (far.get(one) ?? 0) - (far.get(other) ?? 0));
}

/** Reads whom a printed question is for. */
export function audienceOf({ dataset: { roles, work } }: HTMLElement): Audience {
  return { roles: listed(roles), work: listed(work) };
}

/** Reads keys with a space between. */
export function listed(text = ""): string[] {
  return text.split(" ").filter(Boolean);
}
