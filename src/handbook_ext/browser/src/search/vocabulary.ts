/** The words of the site, and which of them a typed word may stand for. */

import { fold, slips, spellOut, stem } from "./fold";

const PART = 4; // letters of the shortest part of a compound that is looked for
const HEAD = 3; // letters before it: «særlig» is no kind of «ærlig»
const MOST = 8; // words of a kind that one typed word is searched as

/** The words to search for instead of, or besides, one that was typed. */
export interface Forms {
  /** The word as typed, when the site has it in some form. */
  readonly typed: readonly string[];
  /** Words that begin with it, its other forms, and those with æ, ø and å spelled otherwise. */
  readonly forms: readonly string[];
  /** Words that have it as a later part. */
  readonly compounds: readonly string[];
  /** The nearest words, when the site has nothing of the above. */
  readonly mended: readonly string[];
}

interface Entry {
  readonly word: string;
  /** The most used word of the same stem; a search for it finds them all. */
  readonly first: string;
  readonly folded: string;
  readonly stem: string;
  readonly spelled: string;
}

export class Vocabulary {
  readonly #entries: readonly Entry[];

  /** Takes the words with the most used first, those of one stem together. */
  constructor(stems: readonly (readonly string[])[]) {
    this.#entries = stems.flatMap((forms) =>
      forms.map((word) => {
        const folded = fold(word);
        const first = forms[0] ?? word;
        return { word, first, folded, stem: stem(folded), spelled: spellOut(word) };
      }),
    );
  }

  forms(typed: string): Forms {
    const folded = fold(typed);
    const base = stem(folded);
    const spelled = spellOut(typed);
    const near = this.#entries.filter(
      (entry) => entry.folded.startsWith(folded) || entry.stem === base,
    );
    // «aerlig» is «ærlig»; only who types «arlig» may mean «årlig» too.
    const exact = near.filter(
      (entry) => entry.spelled.startsWith(spelled) || stem(entry.spelled) === stem(spelled),
    );
    const alike = exact.length > 0 ? exact : near;
    const compounds = this.#compounds(spelled).filter((entry) => !alike.includes(entry));
    const found = alike.length + compounds.length > 0;
    return {
      typed: alike.length > 0 ? [typed] : [],
      forms: firsts(alike.filter(({ word }) => word !== typed)),
      compounds: firsts(compounds),
      mended: found ? [] : shortest(this.#nearest(folded).map(({ word }) => word)),
    };
  }

  /** The words with a later part that was typed. One cut of its ending must be longer. */
  #compounds(spelled: string): Entry[] {
    const base = stem(spelled);
    const part = base.length > PART ? base : spelled;
    if (part.length < PART) return [];
    return this.#entries.filter((entry) => entry.spelled.indexOf(part) >= HEAD);
  }

  /** The words with the fewest slips; none when there are too many for the word's length. */
  #nearest(folded: string): Entry[] {
    if (folded.length < PART || /\d/.test(folded)) return [];
    const allowed = folded.length < 8 ? 1 : 2;
    let best: Entry[] = [];
    let fewest = allowed + 1;
    for (const entry of this.#entries) {
      const { whole, begun } = slips(folded, entry.folded);
      // One that is being typed must be long: any short word is near some beginning.
      const count = folded.length < 6 ? whole : Math.min(whole, begun + 0.5);
      if (count < fewest) {
        best = [entry];
        fewest = count;
      } else if (count === fewest && count <= allowed) best.push(entry);
    }
    return best;
  }
}

function firsts(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ first }) => first))].slice(0, MOST);
}

/** Leaves out words that begin with another: most are forms of that one. */
function shortest(words: readonly string[]): string[] {
  return words
    .filter((word) => !words.some((other) => other !== word && word.startsWith(other)))
    .slice(0, MOST);
}
