/** Searches for each word in all its forms, and ranks the hits. */

import { distance } from "../reader/audience";
import type { Reader } from "../reader/reader";
import { fold } from "./fold";
import type { Index } from "./index";
import { type Language, splitWords } from "./language";
import { KINDS, type Kind, type Unit } from "./site";

/** The weight of a hit, relative to one on the word as typed. */
const WORTH = {
  typed: 1,
  forms: 0.8,
  mended: 0.5,
  synonyms: 0.5,
  compounds: 0.4,
  kin: 0.3,
} as const;
const WAYS = ["typed", "forms", "mended", "synonyms", "compounds", "kin"] as const;
/** For a single word, the word itself comes first, then synonyms, then words that may be related by chance. */
const TIER = { typed: 0, forms: 0, mended: 0, synonyms: 1, compounds: 2, kin: 2 } as const;

/** The share of the best hit's words that a hit must have; words are weighted by rarity. */
const ENOUGH = 0.75;
const ASKED = 2;

/**
 * The hits of one kind, best first. Kinds come in the order of usefulness, but those of which no hit
 * has as many of the words as another's come after.
 */
export interface Group {
  readonly kind: Kind;
  readonly units: readonly Unit[];
}

export interface Answer {
  readonly groups: readonly Group[];
  readonly count: number;
  /** Whether the hits have all the words that matter. */
  readonly complete: boolean;
  /** The words searched for instead of misspelled ones, and synonyms. */
  readonly also: readonly string[];
  /** Returns whether a word of a text was searched for. */
  readonly isHit: (word: string) => boolean;
}

interface Term {
  /** The word as typed, or those it may be a typo for. */
  readonly meant: readonly string[];
  readonly hits: ReadonlyMap<number, Hit>;
  readonly searched: readonly string[];
  readonly also: readonly string[];
}

interface Hit {
  readonly score: number;
  /** How close the match is to what was typed; 0 is closest. */
  readonly tier: number;
}

interface Ranked {
  readonly id: number;
  /** How many of the words it has. */
  readonly matched: number;
  /** How many of them as they were meant, in any form, rather than words that are kin to them. */
  readonly named: number;
  /** The share of them, weighted by rarity. */
  readonly share: number;
  readonly worth: Worth;
  readonly tier: number;
  readonly score: number;
}

interface Worth {
  /** Whether it is in the language that was typed: a search in bokmål gives bokmål first. */
  readonly own: boolean;
  /** How far it is from the reader, where it says whom it is for. */
  readonly far: number;
  readonly factor: number;
}

/** Returns the distinct words of a query. */
export function splitQuery(query: string): string[] {
  return [...new Set(splitWords(query))];
}

/** Searches for a reader: of questions those for them come first. */
export function search(index: Index, query: string, reader: Reader): Answer {
  const typed = splitQuery(query);
  const telling = typed.filter((word) => word.length > 1 && !index.language.isCommon(word));
  const words = telling.length > 0 ? telling : typed;
  const whole = words.flatMap((word) => index.vocabulary.split(word));
  const terms = whole.map((word) => searchTerm(index, word));
  const meant = new Map(terms.map((term, at) => [whole[at], term.meant]));
  const asked = typed.map((word) => meant.get(word) ?? [word]);
  const foreign = index.isForeign(typed);
  const weigh = (id: number) => {
    const { language, audience } = index.units[id] ?? {};
    return {
      own: (language !== "") === foreign,
      far: audience ? distance(reader, audience) : 0,
      factor: index.isTitle(asked, id) ? ASKED : 1,
    };
  };
  const ranked = rank(terms, index.units.length, weigh);
  // Of the same text in two languages, only the one in the language that was typed.
  const ids = ranked.map(({ id, worth }) => (worth.own ? id : (index.twin(id) ?? id)));
  const units = [...new Set(ids)].flatMap((id) => index.units[id] ?? []);
  return {
    groups: groupsOf(units, (kind) =>
      Math.max(0, ...ranked.map(({ id, named }) => (index.units[id]?.kind === kind ? named : 0))),
    ),
    count: units.length,
    complete: ranked.some(({ matched }) => matched === terms.length),
    also: [...new Set(terms.flatMap(({ also }) => also))],
    isHit: hitTest(
      terms.flatMap(({ searched }) => searched),
      index.language,
    ),
  };
}

/** Sorts hits by kind; `named` gives the most words that a hit of a kind has. */
function groupsOf(units: readonly Unit[], named: (kind: Kind) => number): Group[] {
  const kinds = [...KINDS].sort((one, other) => named(other) - named(one));
  return kinds.map((kind) => ({ kind, units: units.filter((unit) => unit.kind === kind) }));
}

function searchTerm(index: Index, word: string): Term {
  const forms = index.vocabulary.forms(word);
  const meant = forms.mended.length > 0 ? forms.mended : [word];
  const alike = forms.mended.length > 0 ? [] : forms.forms;
  const synonyms = [...new Set([...meant, ...alike].flatMap((form) => index.synonyms(form)))];
  const searched = { ...forms, synonyms };
  const hits = new Map<number, Hit>();
  const also: string[] = [...forms.mended];
  for (const way of WAYS) {
    for (const form of searched[way]) {
      const found = index.search(form);
      if (way === "synonyms" && found.size > 0) also.push(form);
      for (const [id, points] of found) {
        const old = hits.get(id);
        const tier = way === "compounds" && index.isInTitle(form, id) ? 0 : TIER[way];
        hits.set(id, {
          score: Math.max(points * WORTH[way], old?.score ?? 0),
          tier: Math.min(tier, old?.tier ?? tier),
        });
      }
    }
  }
  return { meant, hits, searched: WAYS.flatMap((way) => searched[way]), also };
}

/** Returns the hits with the most significant words, best first. `weigh` gives a hit's weight. */
function rank(terms: readonly Term[], all: number, weigh: (id: number) => Worth): Ranked[] {
  const found = terms.filter(({ hits }) => hits.size > 0);
  const weights = found.map(({ hits }) => weightOf(hits.size, all));
  const total = weights.reduce((sum, each) => sum + each, 0);
  const ids = new Set(found.flatMap(({ hits }) => [...hits.keys()]));
  const ranked = [...ids].map((id) => {
    const hits = found.map((term) => term.hits.get(id));
    const share = hits.reduce((sum, hit, at) => sum + (hit ? (weights[at] ?? 0) : 0), 0) / total;
    const score = hits.reduce((sum, hit) => sum + (hit?.score ?? 0), 0);
    const matched = hits.filter((hit) => hit).length;
    const named = hits.filter((hit) => hit?.tier === 0).length;
    const tier = terms.length === 1 ? (hits[0]?.tier ?? 0) : 0;
    const worth = weigh(id);
    return { id, matched, named, share, worth, tier, score: score * share ** 2 * worth.factor };
  });
  const best = Math.max(0, ...ranked.map(({ share }) => share));
  return ranked
    .filter(({ share }) => share >= best * ENOUGH)
    .sort(
      (one, other) =>
        Number(other.worth.own) - Number(one.worth.own) ||
        one.tier - other.tier ||
        one.worth.far - other.worth.far ||
        other.score - one.score,
    );
}

/** Returns the weight of a word: one in most places does not distinguish them. */
function weightOf(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

/** Returns a test of whether a word equals, starts with, or shares the stem of one that was searched for. */
function hitTest(searched: readonly string[], language: Language): (word: string) => boolean {
  const forms = [...new Set(searched.map(fold))];
  const stems = new Set(searched.map((form) => fold(language.stem(form))));
  return (text) =>
    splitWords(text).some((word) => {
      const folded = fold(word);
      return (
        stems.has(fold(language.stem(word))) ||
        forms.some((form) => form === folded || (form.length > 2 && folded.startsWith(form)))
      );
    });
}
