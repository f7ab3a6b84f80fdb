/** Returns a text that no other draw is likely to have, short enough to be read aloud. */
export function newSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36);
}
