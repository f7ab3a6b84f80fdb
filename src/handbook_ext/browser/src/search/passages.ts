/** The passages of a page that are shown as its result. */

import type { Fragment } from "./pagefind";

const LENGTH = 28; // words in a passage
const BEFORE = 6; // words shown before its first hit
const MOST = 3; // passages of a page

export interface Token {
  readonly text: string;
  readonly hit: boolean;
}

/** Some words below a heading; without an id below the page's own title. */
export interface Passage {
  readonly id: string;
  readonly heading: readonly Token[];
  readonly words: readonly Token[];
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

export function splitText(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** Marks the words of a title or a heading. */
export function markText(text: string, isHit: (word: string) => boolean): Token[] {
  return splitText(text).map((word) => ({ text: word, hit: isHit(word) }));
}

/** Gives the passages with most hits, in the order of the page. */
export function findPassages(
  page: Fragment,
  places: ReadonlySet<number>,
  isHit: (word: string) => boolean,
): Passage[] {
  const tokens = markText(page.content, isHit);
  // Where the index knows a form that the test does not, its places are believed.
  const marked = tokens.some(({ hit }) => hit)
    ? tokens
    : tokens.map(({ text }, at) => ({ text, hit: places.has(at) }));
  const found = sections(page, marked.length)
    .map((section) => ({ section, hits: countHits(marked, section) }))
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => other.hits - one.hits || one.section.start - other.section.start)
    .slice(0, MOST)
    .sort((one, other) => one.section.start - other.section.start);
  return found.map(({ section }) => cutPassage(section, marked, isHit));
}

/** The page's sections; the first is what stands below its title. */
function sections(page: Fragment, length: number): Section[] {
  const headings = page.anchors
    .filter(({ element, text }) => /^h[1-6]$/.test(element) && text.trim() !== "")
    .sort((one, other) => one.location - other.location);
  return headings.map(({ id, text, element, location }, at) => ({
    id: element === "h1" ? "" : id,
    heading: text,
    start: location,
    end: headings[at + 1]?.location ?? length,
  }));
}

/** A different word counts more than the same once again. */
function countHits(tokens: readonly Token[], { start, end }: Section): number {
  const hits = tokens.slice(start, end).filter(({ hit }) => hit);
  const words = new Set(hits.map(({ text }) => text.toLowerCase()));
  return words.size + hits.length / 100;
}

function cutPassage(
  { id, heading, start, end }: Section,
  tokens: readonly Token[],
  isHit: (word: string) => boolean,
): Passage {
  const first = Math.min(start + splitText(heading).length, end);
  const body = tokens.slice(first, end);
  let from = 0;
  let most = -1;
  for (const [at, { hit }] of body.entries()) {
    if (!hit) continue;
    const begin = Math.max(0, Math.min(at - BEFORE, body.length - LENGTH));
    const hits = body.slice(begin, begin + LENGTH).filter((token) => token.hit).length;
    if (hits > most) {
      most = hits;
      from = begin;
    }
  }
  return {
    id,
    heading: markText(heading, isHit),
    words: body.slice(from, from + LENGTH),
    cut: { before: from > 0, after: from + LENGTH < body.length },
  };
}
