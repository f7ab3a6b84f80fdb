/** Composes combining characters: «å» may come as «a» and a ring. */
export function compose(text: string): string {
  return text.normalize("NFC");
}

/** Returns one spelling for what may be typed in several ways: å as aa or a, æ as ae or a, ø as oe or o. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/aa|ae|æ/g, "a")
    .replace(/oe|ø/g, "o");
}

/** Spells æ, ø and å with two letters each, so that they are not confused with other letters. */
export function spellOut(word: string): string {
  return compose(word).toLowerCase().replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa");
}

/** Returns the word that was meant when æ, ø and å were typed with two letters. */
export function unspell(word: string): string {
  return word.replace(/ae/g, "æ").replace(/oe/g, "ø").replace(/aa/g, "å");
}

/**
 * Returns the number of typos between two words: a letter too many, too few or wrong,
 * or two that are swapped (Damerau-Levenshtein distance). `begun` compares with the best prefix of
 * the other word, for one that is still being typed.
 */
export function slips(typed: string, word: string): { whole: number; begun: number } {
  let older: number[] = [];
  let old = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const now = [row];
    for (let column = 1; column <= word.length; column++) {
      const same = typed[row - 1] === word[column - 1];
      let fewest = Math.min(
        (old[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (old[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        fewest = Math.min(fewest, (older[column - 2] ?? Number.POSITIVE_INFINITY) + 1);
      }
      now.push(fewest);
    }
    older = old;
    old = now;
  }
  return { whole: old[word.length] ?? 0, begun: Math.min(...old) };
}
