/** The search index: the words of the site, where they occur, and how relevant a place is to a word. */

import MiniSearch from "minisearch";
import { Language, type LanguageData, splitWords } from "./language";
import { readAddresses, runScript } from "./script";
import { readSite, type Site, type Unit } from "./site";
import { Vocabulary } from "./vocabulary";

/** How many times more frequent a foreign word must be on pages in its language. */
const MOSTLY = 3;
/** The weight of a word in a title and in a heading, relative to text. */
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
  /** The numbers of the same text in two languages, by either's. */
  readonly #twins: ReadonlyMap<number, number>;
  readonly #synonyms = new Map<string, readonly string[]>();
  /** Words that are almost only on pages in another language than the handbook's. */
  readonly #foreign: ReadonlySet<string>;

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
    this.#foreign = foreignWords(site.units, counts);
    this.#twins = findTwins(site.units);
    for (const group of site.synonyms) {
      for (const word of group) {
        this.#synonyms.set(language.stem(word), group);
        if (!counts.has(word)) counts.set(word, 0);
      }
    }
    this.vocabulary = new Vocabulary(counts, language);
  }

  /** Returns the units with any form of a word, by number, and how relevant each is. */
  search(word: string): ReadonlyMap<number, number> {
    return new Map(this.#found.search(word).map(({ id, score }) => [Number(id), score]));
  }

  /** Returns whether a unit's title has any form of a word. */
  isInTitle(word: string, id: number): boolean {
    const stem = this.language.stem(word);
    const title = splitWords(this.units[id]?.title ?? "");
    return title.some((other) => this.language.stem(other) === stem);
  }

  /**
   * Returns whether a unit's title has everything that was typed, stop words included, as in
   * «Hva er sosiale medier»; for a single word, whether it is the title.
   */
  isTitle(typed: readonly (readonly string[])[], id: number): boolean {
    if (typed.length === 1 && splitWords(this.units[id]?.title ?? "").length > 1) return false;
    return typed.every((forms) => forms.some((form) => this.isInTitle(form, id)));
  }

  /** Returns whether what was typed is in the other language that some pages are in. */
  isForeign(typed: readonly string[]): boolean {
    return typed.some((word) => this.#foreign.has(word));
  }

  /** Returns the number of the unit with the same text in another language. */
  twin(id: number): number | undefined {
    return this.#twins.get(id);
  }

  /** Returns a word's synonyms. */
  synonyms(word: string): readonly string[] {
    const stem = this.language.stem(word);
    const group = this.#synonyms.get(stem) ?? [];
    return group.filter((other) => this.language.stem(other) !== stem);
  }
}

/** A question has its page's title, and the page should come before it. */
function toEntry(unit: Unit, id: number): Entry {
  const headings = unit.sections.map(({ heading }) => heading);
  return {
    id,
    title: unit.kind === "question" ? "" : unit.title,
    headings: (unit.kind === "question" ? [unit.title] : headings).join(" "),
    text: unit.sections.map(({ text }) => text).join(" "),
  };
}

function findTwins(units: readonly Unit[]): ReadonlyMap<number, number> {
  const places = new Map(units.map(({ address }, id) => [address, id]));
  const pairs = units.flatMap(({ twin }, id) => {
    const other = places.get(twin ?? "");
    return other === undefined ? [] : [[id, other] as const, [other, id] as const];
  });
  return new Map(pairs);
}

/** Including stop words: «eg» may be all that distinguishes «kan eg …» from «kan jeg …». */
function foreignWords(
  units: readonly Unit[],
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const foreign = new Map<string, number>();
  for (const [id, unit] of units.entries()) {
    if (unit.language === "") continue;
    for (const word of splitWords(Object.values(toEntry(unit, id)).join(" "))) {
      foreign.set(word, (foreign.get(word) ?? 0) + 1);
    }
  }
  const words = [...foreign].filter(
    ([word, count]) => count >= MOSTLY * ((counts.get(word) ?? 0) - count),
  );
  return new Set(words.map(([word]) => word));
}

/** Loads the index; rejects when it is missing or not understood. */
export async function loadIndex(
  sources: string | undefined,
  called: (page: string, question: string) => string,
): Promise<Index> {
  // Wait for all: the fallback needs some of them too.
  const loads = await Promise.allSettled(readAddresses(sources).map(runScript));
  for (const load of loads) if (load.status === "rejected") throw load.reason;
  const { handbookIndex } = globalThis as { handbookIndex?: unknown };
  return new Index(readSite(handbookIndex, called), new Language(globalThis as LanguageData));
}
