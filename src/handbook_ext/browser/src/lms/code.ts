/** Short codes of texts, the same in every browser and build. */

const PRIME = 0x01000193;

/** Returns a number of 32 bits for a text (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  }
  return value >>> 0;
}

/** Returns the code of a question as it is now: five letters and digits, others when it is changed. */
export function codeOf(question: string, fingerprint: string): string {
  return (hash(`${question} ${fingerprint}`) % 36 ** 5).toString(36).padStart(5, "0");
}
