import { isRecord, isTexts, type JsonRecord } from "../base/json";

/** How many letters the starts and ends of words are sorted by: those of the engine's `phrases.py`. */
const KEY = 3;
const ANY = new Set(["...", "Aa", "0", "0."]);

type Entry = readonly (string | number)[];

/**
 * Returns the checks of a page as the engine takes them; nothing when there are none. A page has the phrases of each group in
 * a row, which is a seventh smaller than the index that they are looked up in.
 */
export function unpack(checks: unknown): JsonRecord | undefined {
  if (!isRecord(checks)) return undefined;
  const { phrases, ...rest } = checks;
  return { ...rest, index: indexOf(Array.isArray(phrases) ? phrases : []) };
}

/** Returns the phrases by their first item, or their first two when both are words. */
function indexOf(listed: readonly unknown[]) {
  const whole = new Map<string, Entry[]>();
  const starts = new Map<string, Entry[]>();
  const ends = new Map<string, Entry[]>();
  const inside: Entry[] = [];
  const tags: string[] = [];
  for (const each of listed) {
    const [tag, phrases] = Array.isArray(each) ? each : [];
    if (typeof tag !== "string" || !isTexts(phrases)) continue;
    const number = tags.push(tag) - 1;
    for (const phrase of phrases) {
      const [first = "", ...rest] = phrase.split(" ");
      const [second = "", ...others] = rest;
      if (first.startsWith("-") && first.endsWith("-")) {
        inside.push([first.slice(1, -1), number, ...rest]);
      } else if (first.endsWith("-")) {
        add(starts, first.slice(0, KEY), [first.slice(0, -1), number, ...rest]);
      } else if (first.startsWith("-")) {
        add(ends, first.slice(-KEY), [first.slice(1), number, ...rest]);
      } else if (isWord(first) && isWord(second)) {
        add(whole, `${first} ${second}`, [number, ...others]);
      } else {
        add(whole, first, [number, ...rest]);
      }
    }
  }
  const [byWord, byStart, byEnd] = [whole, starts, ends].map((map) => Object.fromEntries(map));
  return { whole: byWord, starts: byStart, ends: byEnd, inside, tags };
}

function add(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = entries.get(key);
  if (known) known.push(entry);
  else entries.set(key, [entry]);
}

/** Whether an item stands for one word alone, in any case. */
function isWord(item: string): boolean {
  return item !== "" && !ANY.has(item) && !/^[\^-]|-$/.test(item);
}
