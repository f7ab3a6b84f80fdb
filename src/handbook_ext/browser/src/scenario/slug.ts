/** Letters that are not a plain one with a mark. */
const LETTERS: readonly (readonly [string, string])[] = [
  ["\u00e6", "ae"],
  ["\u00f8", "o"],
];
const LONGEST = 80;

/** Returns a name that can be part of an address. */
export function slug(name: string): string {
  let plain = name.toLowerCase();
  for (const [letter, letters] of LETTERS) plain = plain.replaceAll(letter, letters);
  return plain
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^[-0-9]+|-+$/g, "");
}
