/** The stemmer and the common words that Sphinx writes for the handbook's language. */

import { compose } from "./fold";

/** What `language_data.js` defines; a language that Sphinx does not know has no stemmer. */
export interface LanguageData {
  readonly Stemmer?: new () => { stemWord(word: string): string };
  readonly stopwords?: ReadonlySet<string>;
}

const SHORTEST = 4; // letters of a stem that tells something: «heter» is no form of «hets»

export class Language {
  readonly #stemmer: { stemWord(word: string): string } | undefined;
  readonly #common: ReadonlySet<string>;
  readonly #roots = new Map<string, string>();

  constructor({ Stemmer, stopwords }: LanguageData) {
    this.#stemmer = Stemmer && new Stemmer();
    this.#common = stopwords ?? new Set();
  }

  /** A word without its ending, however short. */
  root(word: string): string {
    let root = this.#roots.get(word);
    if (root === undefined) {
      root = this.#stemmer?.stemWord(word) ?? word;
      this.#roots.set(word, root);
    }
    return root;
  }

  /** A word without its ending, where that leaves enough of it. */
  stem(word: string): string {
    const root = this.root(word);
    return root.length < SHORTEST ? word : root;
  }

  /** Tells whether a word is one as «og» and «jeg», that no one looks for. */
  isCommon(word: string): boolean {
    return this.#common.has(word);
  }
}

/** The words of a text, in small letters. */
export function splitWords(text: string): string[] {
  return (
    compose(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
