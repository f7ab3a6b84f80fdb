/** One way to write a letter: «å» may come as «a» and a ring. */
export function compose(text: string): string {
  return text.normalize("NFC");
}

/** One spelling for what is typed in several ways: å as aa or a, æ as ae or a, ø as oe or o. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/aa|ae|æ/g, "a")
    .replace(/oe|ø/g, "o");
}

/** One spelling of æ, ø and å in two letters each, that mixes them with no other letters. */
export function spellOut(word: string): string {
  return compose(word).toLowerCase().replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa");
}

/** The word that one typed in two letters for æ, ø and å may be. */
export function unspell(word: string): string {
  return word.replace(/ae/g, "æ").replace(/oe/g, "ø").replace(/aa/g, "å");
}

/**
 * How many slips lie between a word and what is found: a letter too many, too few or
 * another, or two that changed places. `begun` compares with the best beginning of
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
