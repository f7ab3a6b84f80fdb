import { slug } from "./slug";

/** Shorter words seldom say what a text is about. */
const SHORTEST = 5;
const MOST_WORDS = 4;
/** A name of fewer letters says too little; lint asks for as many. */
const FEWEST_LETTERS = 8;

/**
 * Returns a name for a question by what has happened in it; empty when the text is too short for one. Words with a
 * capital letter are left out: they may be somebody's name.
 */
export function nameFrom(text: string): string {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const telling = words.filter(
    (word) => word.length >= SHORTEST && word === word.toLowerCase() && slug(word) !== "",
  );
  const name = slug([...new Set(telling)].slice(0, MOST_WORDS).join(" "));
  return name.length < FEWEST_LETTERS ? "" : name;
}
