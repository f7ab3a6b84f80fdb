// Plain JavaScript, so that Node (test/micropython.mjs) can run the same code.

/**
 * Writes Python files where MicroPython imports from.
 * @param {{ mkdirTree(path: string): void, writeFile(path: string, bytes: Uint8Array): void }} fs
 * @param {Record<string, string>} sources text by path
 */
export function mount(fs, sources) {
  const folder = (/** @type {string} */ path) => path.slice(0, path.lastIndexOf("/"));
  const paths = Object.keys(sources).map((path) => `/lib/${path}`);
  for (const path of new Set(paths.map(folder))) fs.mkdirTree(path);
  // As bytes: Emscripten writes texts character by character, which takes three times as long.
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(sources)) {
    fs.writeFile(`/lib/${path}`, encoder.encode(text));
  }
}
