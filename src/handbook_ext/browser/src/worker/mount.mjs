// Plain JavaScript, so that Node (test/micropython.mjs) can run the same code.

/**
 * Writes modules where MicroPython imports from.
 * @param {{ mkdirTree(path: string): void, writeFile(path: string, bytes: Uint8Array): void }} fs
 * @param {Record<string, string>} modules bytecode in base64 by path
 */
export function mount(fs, modules) {
  const folder = (/** @type {string} */ path) => path.slice(0, path.lastIndexOf("/"));
  const paths = Object.keys(modules).map((path) => `/lib/${path}`);
  for (const path of new Set(paths.map(folder))) fs.mkdirTree(path);
  for (const [path, bytecode] of Object.entries(modules)) {
    fs.writeFile(
      `/lib/${path}`,
      Uint8Array.from(atob(bytecode), (sign) => sign.charCodeAt(0)),
    );
  }
}
