/** The words of the site with the places they stand in, and how near a place is to a word. */

import MiniSearch from "minisearch";
import { Language, type LanguageData, splitWords } from "./language";
import { readAddresses, runScript } from "./script";
import { readSite, type Site, type Unit } from "./site";
import { Vocabulary } from "./vocabulary";

/** How much a word counts in a title and a heading beside one in a text. */
const WORTH = { title: 6, headings: 2, text: 1 };

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly headings: string;
  readonly text: string;
}

/** The index, ready to be searched. */
export class Index {
  readonly units: readonly Unit[];
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly #found: MiniSearch<Entry>;
  readonly #synonyms = new Map<string, readonly string[]>();

  constructor(site: Site, language: Language) {
    this.units = site.units;
    this.language = language;
    const counts = new Map<string, number>();
    this.#found = new MiniSearch<Entry>({
      fields: Object.keys(WORTH),
      tokenize: splitWords,
      processTerm: (word) => {
        counts.set(word, (counts.get(word) ?? 0) + 1);
        return language.stem(word);
      },
      searchOptions: {
        boost: WORTH,
        boostDocument: (id) => this.units[id]?.weight ?? 1,
        processTerm: (word) => language.stem(word),
      },
    });
    this.#found.addAll(site.units.map(toEntry));
    for (const group of site.synonyms) {
      for (const word of group) {
        this.#synonyms.set(language.stem(word), group);
        if (!counts.has(word)) counts.set(word, 0);
      }
    }
    this.vocabulary = new Vocabulary(counts, language);
  }

  /** Gives the units that have a word in any form, by their numbers, and how much each is about it. */
  search(word: string): ReadonlyMap<number, number> {
    return new Map(this.#found.search(word).map(({ id, score }) => [Number(id), score]));
  }

  /** Tells whether a unit's title has a word in any form. */
  isInTitle(word: string, id: number): boolean {
    const stem = this.language.stem(word);
    const title = splitWords(this.units[id]?.title ?? "");
    return title.some((other) => this.language.stem(other) === stem);
  }

  /** The other words that mean the same as one. */
  synonyms(word: string): readonly string[] {
    const stem = this.language.stem(word);
    const group = this.#synonyms.get(stem) ?? [];
    return group.filter((other) => this.language.stem(other) !== stem);
  }
}

/** The title of a question is that of its page, which is to come before it. */
function toEntry(unit: Unit, id: number): Entry {
  const headings = unit.sections.map(({ heading }) => heading);
  return {
    id,
    title: unit.kind === "question" ? "" : unit.title,
    headings: (unit.kind === "question" ? [unit.title] : headings).join(" "),
    text: unit.sections.map(({ text }) => text).join(" "),
  };
}

/** Loads the index; rejects where it is not there or not understood. */
export async function loadIndex(
  sources: string | undefined,
  called: (page: string, question: string) => string,
): Promise<Index> {
  // All are waited for: who searches otherwise needs some of them too.
  const loads = await Promise.allSettled(readAddresses(sources).map(runScript));
  for (const load of loads) if (load.status === "rejected") throw load.reason;
  const { handbookIndex } = globalThis as { handbookIndex?: unknown };
  return new Index(readSite(handbookIndex, called), new Language(globalThis as LanguageData));
}
