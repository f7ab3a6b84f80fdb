/** The passages of a page that are shown as its result. */

import type { Section } from "./site";

const LENGTH = 28; // words in a passage
const BEFORE = 6; // words before the first hit
const MOST = 3; // passages of a page

export interface Token {
  readonly text: string;
  readonly hit: boolean;
}

/** A passage below a heading; without an id it is below the page's title. */
export interface Passage {
  readonly id: string;
  readonly heading: readonly Token[];
  readonly words: readonly Token[];
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

interface Marked {
  readonly id: string;
  readonly heading: readonly Token[];
  readonly text: readonly Token[];
}

/** Marks the words of a text. */
export function markText(text: string, isHit: (word: string) => boolean): Token[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.map((word) => ({ text: word, hit: isHit(word) }));
}

/** Returns the passages with the most hits, in page order. */
export function findPassages(
  sections: readonly Section[],
  isHit: (word: string) => boolean,
): Passage[] {
  const found = sections
    .map(({ id, heading, text }, at) => {
      const marked = { id, heading: markText(heading, isHit), text: markText(text, isHit) };
      return { at, marked, hits: countHits(marked) };
    })
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => other.hits - one.hits || one.at - other.at)
    .slice(0, MOST)
    .sort((one, other) => one.at - other.at);
  return found.map(({ marked }) => cutPassage(marked));
}

/** Returns the start of a text whose title alone has a hit. */
export function firstWords(text: string): Passage {
  const words = markText(text, () => false);
  return cutPassage({ id: "", heading: [], text: words });
}

/** Distinct words count more than repetitions. */
function countHits({ heading, text }: Marked): number {
  const hits = [...heading, ...text].filter(({ hit }) => hit);
  const words = new Set(hits.map((token) => token.text.toLowerCase()));
  return words.size + hits.length / 100;
}

function cutPassage({ id, heading, text }: Marked): Passage {
  let from = 0;
  let most = -1;
  for (const [at, { hit }] of text.entries()) {
    if (!hit) continue;
    const begin = Math.max(0, Math.min(at - BEFORE, text.length - LENGTH));
    const hits = text.slice(begin, begin + LENGTH).filter((token) => token.hit).length;
    if (hits > most) {
      most = hits;
      from = begin;
    }
  }
  return {
    id,
    heading,
    words: text.slice(from, from + LENGTH),
    cut: { before: from > 0, after: from + LENGTH < text.length },
  };
}
