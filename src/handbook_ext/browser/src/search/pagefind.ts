/** What is used of Pagefind's own script, and how it is loaded. */

import { isRecord, parseRecord } from "../base/json";
import { Vocabulary } from "./vocabulary";

/** A page as the index holds it. */
export interface Fragment {
  readonly content: string;
  readonly raw_url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

/** A place in the page; `location` counts the words before it. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

export interface Result {
  readonly id: string;
  readonly score: number;
  /** The places of the hits, as numbers of words. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly Result[] }>;
}

/** The index, ready to be searched, and the words it holds. */
export interface Index {
  /** The pages' titles, by the ids of results. */
  readonly titles: ReadonlyMap<string, string>;
  readonly vocabulary: Vocabulary;
  /** Words such as «og» and «jeg», that no one looks for. */
  readonly common: ReadonlySet<string>;
  /** Gives the pages that have the word in any form. */
  search(word: string): Promise<readonly Result[]>;
}

/**
 * Loads Pagefind; rejects where it cannot run. At `address` stands which index is the newest:
 * all of it lies in a folder of its own, so that what a browser has kept of one never meets another.
 */
export async function loadIndex(address: string): Promise<Index> {
  const newest = await fetch(address, { cache: "no-cache" });
  const { folder } = parseRecord(await newest.text()) ?? {};
  if (typeof folder !== "string") throw new Error(`${address} names no index.`);
  return loadFrom(new URL(`${folder}/pagefind.js`, address).href);
}

async function loadFrom(address: string): Promise<Index> {
  const [pagefind, words] = await Promise.all([
    import(address) as Promise<Pagefind>,
    fetch(new URL("handbook-words.json", address)).then((response) => response.text()),
  ]);
  await pagefind.init();
  const { titles, words: list, common } = parseRecord(words) ?? {};
  if (!isRecord(titles) || !Array.isArray(list) || !Array.isArray(common)) {
    throw new Error("handbook-words.json is broken.");
  }
  return {
    titles: new Map(Object.entries(titles).map(([id, title]) => [id, String(title)])),
    vocabulary: new Vocabulary(list.map((forms) => String(forms).split(" "))),
    common: new Set(common.map(String)),
    search: (word) => searchWord(pagefind, word),
  };
}

/**
 * Searches for a word in quotes, which finds its forms by the stem and nothing else:
 * without, Pagefind also takes words that merely begin as the stem does. But only
 * without are the pages ranked, so that search lends its scores.
 */
async function searchWord(pagefind: Pagefind, word: string): Promise<readonly Result[]> {
  const exact = await pagefind.search(`"${word}"`);
  if (exact.results.length === 0) return [];
  const loose = await pagefind.search(word);
  const scores = new Map(loose.results.map(({ id, score }) => [id, score]));
  return exact.results.map((result) => ({ ...result, score: scores.get(result.id) ?? 0 }));
}
