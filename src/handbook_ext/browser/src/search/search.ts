/** Searches for each word in all its forms, and ranks the pages by what they have. */

import { compose, fold, stem } from "./fold";
import type { Fragment, Index, Result } from "./pagefind";

/** What a hit is worth beside one on the word as it was typed. */
const WORTH = { typed: 1, forms: 0.8, compounds: 0.5, mended: 0.5 } as const;
const IN_TITLE = 4; // times what it is worth in the text
const KINDS = ["typed", "forms", "compounds", "mended"] as const;

export interface Page {
  readonly load: () => Promise<Fragment>;
  /** The places of the hits, as numbers of words. */
  readonly places: ReadonlySet<number>;
}

export interface Answer {
  readonly pages: readonly Page[];
  /** Tells whether the pages have all the words that matter. */
  readonly complete: boolean;
  /** The words searched for instead of some with a slip. */
  readonly mended: readonly string[];
  /** Tells whether a word of a text is one that was searched for. */
  readonly isHit: (word: string) => boolean;
}

interface Term {
  readonly hits: ReadonlyMap<string, Hit>;
  readonly searched: readonly string[];
  readonly mended: readonly string[];
}

interface Hit {
  readonly result: Result;
  readonly score: number;
  readonly places: readonly number[];
}

/** The words of what was typed, in small letters. */
export function splitQuery(query: string): string[] {
  return [
    ...new Set(
      compose(query)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  ];
}

export async function search(index: Index, query: string): Promise<Answer> {
  const typed = splitQuery(query);
  const telling = typed.filter((word) => word.length > 1 && !index.common.has(word));
  const words = telling.length > 0 ? telling : typed;
  const terms = await Promise.all(words.map((word) => searchTerm(index, word)));
  // A word of most pages tells them not apart: it is asked for only where all are such.
  const rare = terms.filter(({ hits }) => hits.size <= index.titles.size / 2);
  const asked = rare.length > 0 ? rare : terms;
  const pages = rank(terms, asked);
  const most = pages[0]?.matched ?? 0;
  return {
    pages: pages.filter(({ matched }) => matched === most && most > 0),
    complete: most === asked.length,
    mended: terms.flatMap(({ mended }) => mended),
    isHit: hitTest(terms.flatMap(({ searched }) => searched)),
  };
}

async function searchTerm(index: Index, word: string): Promise<Term> {
  const forms = index.vocabulary.forms(word);
  const searches = KINDS.flatMap((kind) => forms[kind].map((form) => ({ kind, form })));
  const answers = await Promise.all(searches.map(({ form }) => index.search(form)));
  const searched = searches.map(({ form }) => form);
  const isHit = hitTest(searched);
  const hits = new Map<string, Hit>();
  for (const [at, results] of answers.entries()) {
    const worth = WORTH[searches[at]?.kind ?? "mended"];
    for (const result of results) {
      const old = hits.get(result.id);
      const inTitle = splitQuery(index.titles.get(result.id) ?? "").some(isHit);
      const score = result.score * worth * (inTitle ? IN_TITLE : 1);
      hits.set(result.id, {
        result,
        score: Math.max(score, old?.score ?? 0),
        places: [...(old?.places ?? []), ...result.words],
      });
    }
  }
  return { hits, searched, mended: forms.mended };
}

/** All pages with a hit, those with most of the asked words first. */
function rank(terms: readonly Term[], asked: readonly Term[]) {
  const ids = new Set(asked.flatMap(({ hits }) => [...hits.keys()]));
  const pages = [...ids].map((id) => {
    const all = terms.flatMap(({ hits }) => hits.get(id) ?? []);
    const wanted = asked.flatMap(({ hits }) => hits.get(id) ?? []);
    return {
      load: () => (all[0] as Hit).result.data(),
      places: new Set(wanted.flatMap(({ places }) => places)),
      matched: wanted.length,
      score: all.reduce((sum, { score }) => sum + score, 0),
    };
  });
  return pages.sort((one, other) => other.matched - one.matched || other.score - one.score);
}

/** Pagefind also counts words that begin alike by chance; these are not marked. */
function hitTest(searched: readonly string[]): (word: string) => boolean {
  const wanted = searched.map((form) => ({ folded: fold(form), stem: stem(fold(form)) }));
  return (text) => {
    const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.some((word) =>
      wanted.some(
        (form) =>
          word === form.folded ||
          (form.folded.length > 2 && word.startsWith(form.folded)) ||
          (form.stem.length > 3 && stem(word) === form.stem),
      ),
    );
  };
}
