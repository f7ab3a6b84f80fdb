// Plain JavaScript, so that Node (test/micropython.mjs) can run the same code.

/**
 * Writes modules where MicroPython imports from. All are decoded at once, and the file system keeps
 * that memory: a reader waits for this.
 * @param {{ mkdirTree(path: string): void, writeFile(path: string, bytes: Uint8Array, options: { canOwn: boolean }): void }} fs
 * @param {{ sizes: Record<string, number>, bytes: string }} modules sizes by path, and the bytecode of all in base64
 */
export function mount(fs, { sizes, bytes }) {
  const all = decode(bytes);
  const made = new Set();
  let start = 0;
  for (const [name, size] of Object.entries(sizes)) {
    const path = `/lib/${name}`;
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (!made.has(folder)) fs.mkdirTree(folder);
    made.add(folder);
    fs.writeFile(path, all.subarray(start, start + size), { canOwn: true });
    start += size;
  }
}

/**
 * Decodes base64, with the browser's own decoder where it has one: a loop takes milliseconds before
 * it is optimised.
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
function decode(text) {
  /** @type {{ fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }} */
  const native = /** @type {any} */ (Uint8Array);
  if (native.fromBase64) return native.fromBase64(text);
  const signs = atob(text);
  const all = new Uint8Array(signs.length);
  for (let place = 0; place < signs.length; place++) all[place] = signs.charCodeAt(place);
  return all;
}
