/** The words of the site, and which of them a typed word may stand for. */

import { fold, slips, spellOut, unspell } from "./fold";
import type { Language } from "./language";

const PART = 4; // the fewest letters in a part of a compound
const INNER = 6; // the fewest letters in a part that is not last: «hets» is not part of «taushetsplikt»
const HEAD = 4; // the fewest letters before it: «særlig» is not a kind of «ærlig», nor «kontroll» of «troll»
const MOST = 8; // the most words per kind that a typed word is searched as
const SHORTEST = 2;

/** The words to search for instead of, or besides, one that was typed. */
export interface Forms {
  /** The word as typed, when the site has it in some form. */
  readonly typed: readonly string[];
  /** Words that start with it, its other forms, and those with æ, ø and å spelled differently. */
  readonly forms: readonly string[];
  /** Compounds with it as a later part. */
  readonly compounds: readonly string[];
  /** Words with a common stem so short that it may be a coincidence. */
  readonly kin: readonly string[];
  /** The closest words, when the site has none of the above. */
  readonly mended: readonly string[];
}

interface Entry {
  readonly word: string;
  readonly stem: string;
  /** The word and its stem, folded for alternative spellings. */
  readonly folded: string;
  readonly foldedStem: string;
  /** The same, without confusing æ, ø and å with other letters. */
  readonly spelled: string;
  readonly spelledStem: string;
}

export class Vocabulary {
  readonly #entries: readonly Entry[];
  readonly #stems: ReadonlySet<string>;
  readonly #language: Language;

  /** `counts` has the site's words with their frequencies. */
  constructor(counts: ReadonlyMap<string, number>, language: Language) {
    this.#language = language;
    const words = [...counts.keys()].filter((word) => word.length >= SHORTEST);
    words.sort(
      (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1),
    );
    this.#entries = words.map((word) => {
      const stem = language.stem(word);
      return {
        word,
        stem,
        folded: fold(word),
        foldedStem: fold(stem),
        spelled: spellOut(word),
        spelledStem: spellOut(stem),
      };
    });
    this.#stems = new Set(this.#entries.map(({ spelledStem }) => spelledStem));
  }

  /** Returns the two words that make up a compound, when the site has nothing like the compound. */
  split(typed: string): readonly string[] {
    const { typed: found, compounds, kin, mended } = this.forms(typed);
    if (found.length + compounds.length + kin.length + mended.length > 0) return [typed];
    for (let at = typed.length - PART; at >= PART; at--) {
      const [first, last] = [typed.slice(0, at), typed.slice(at)];
      const firsts = [first, first.replace(/[es]$/, "")].filter((word) => word.length >= PART);
      const known = firsts.find((word) => this.#has(word));
      if (known !== undefined && this.#has(last)) return [known, last];
    }
    return [typed];
  }

  #has(word: string): boolean {
    return !this.#language.isCommon(word) && this.#stems.has(spellOut(this.#language.stem(word)));
  }

  forms(typed: string): Forms {
    const folded = fold(typed);
    const spelled = spellOut(typed);
    // «aerlige» is stemmed like «ærlige».
    const stems = [typed, unspell(typed)].map((word) => this.#language.stem(word));
    const foldedStems = new Set(stems.map(fold).flatMap(shorten));
    const spelledStems = new Set(stems.map(spellOut).flatMap(shorten));
    const near = this.#entries.filter(
      (entry) => entry.folded.startsWith(folded) || foldedStems.has(entry.foldedStem),
    );
    // «aerlig» is «ærlig»; only «arlig» may also mean «årlig».
    const exact = near.filter(
      (entry) => entry.spelled.startsWith(spelled) || spelledStems.has(entry.spelledStem),
    );
    const alike = exact.length > 0 ? exact : near;
    const compounds = this.#compounds(stems).filter((entry) => !alike.includes(entry));
    const root = this.#language.root(unspell(typed));
    const kin = this.#entries.filter(
      (entry) => this.#language.root(entry.word) === root && !alike.includes(entry),
    );
    const found = alike.length + compounds.length + kin.length > 0;
    return {
      typed: alike.length > 0 ? [typed] : [],
      forms: firsts(alike.filter(({ word }) => word !== typed)),
      compounds: firsts(compounds),
      kin: firsts(kin),
      mended: found ? [] : shortest(this.#nearest(folded).map(({ word }) => word)),
    };
  }

  /** Returns compounds with a later part that was typed; a short part must be the last one. */
  #compounds(stems: readonly string[]): Entry[] {
    const bases = stems.map(spellOut).filter((stem) => stem.length >= PART);
    if (bases.length === 0) return [];
    return this.#entries.filter((entry) =>
      bases.some(
        (base) =>
          (entry.spelledStem.endsWith(base) && entry.spelledStem.length - base.length >= HEAD) ||
          (base.length >= INNER && entry.spelled.indexOf(base) >= HEAD),
      ),
    );
  }

  /** Returns the words with the fewest typos; none when there are too many for the word's length. */
  #nearest(folded: string): Entry[] {
    if (folded.length < PART || /\d/.test(folded)) return [];
    const allowed = folded.length < 8 ? 1 : 2;
    let best: Entry[] = [];
    let fewest = allowed + 1;
    for (const entry of this.#entries) {
      const { whole, begun } = slips(folded, entry.folded);
      // An unfinished word must be long, as any short one is close to some prefix.
      const count = folded.length < 6 ? whole : Math.min(whole, begun + 0.5);
      if (count < fewest) {
        best = [entry];
        fewest = count;
      } else if (count === fewest && count <= allowed) best.push(entry);
    }
    return best;
  }
}

/** Returns a stem, and the stem without its last letter: stemmers distinguish «svart» from «svare». */
function shorten(stem: string): string[] {
  return stem.length > PART ? [stem, stem.slice(0, -1)] : [stem];
}

/** Returns the most frequent word of each stem: a search for it finds them all. */
function firsts(entries: readonly Entry[]): string[] {
  const words = new Map<string, string>();
  for (const { word, stem } of entries) if (!words.has(stem)) words.set(stem, word);
  return [...words.values()].slice(0, MOST);
}

/** Leaves out words that start with another one: most are forms of it. */
function shortest(words: readonly string[]): string[] {
  return words
    .filter((word) => !words.some((other) => other !== word && word.startsWith(other)))
    .slice(0, MOST);
}
