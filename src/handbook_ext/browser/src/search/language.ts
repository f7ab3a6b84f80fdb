/** The stemmer and the stop words that Sphinx writes for the handbook's language. */

import { compose } from "./fold";

/** What `language_data.js` defines; there is no stemmer for a language unknown to Sphinx. */
export interface LanguageData {
  readonly Stemmer?: new () => { stemWord(word: string): string };
  readonly stopwords?: ReadonlySet<string>;
}

const SHORTEST = 4; // letters of a meaningful stem: «heter» is not a form of «hets»

export class Language {
  readonly #stemmer: { stemWord(word: string): string } | undefined;
  readonly #common: ReadonlySet<string>;
  readonly #roots = new Map<string, string>();

  constructor({ Stemmer, stopwords }: LanguageData) {
    this.#stemmer = Stemmer && new Stemmer();
    this.#common = stopwords ?? new Set();
  }

  /** Returns a word's stem, however short. */
  root(word: string): string {
    let root = this.#roots.get(word);
    if (root === undefined) {
      root = this.#stemmer?.stemWord(word) ?? word;
      this.#roots.set(word, root);
    }
    return root;
  }

  /** Returns a word's stem, if it is long enough. */
  stem(word: string): string {
    const root = this.root(word);
    return root.length < SHORTEST ? word : root;
  }

  /** Returns whether a word is a stop word, such as «og» and «jeg». */
  isCommon(word: string): boolean {
    return this.#common.has(word);
  }
}

/** Returns the words of a text in lower case. */
export function splitWords(text: string): string[] {
  return (
    compose(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
