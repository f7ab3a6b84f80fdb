// Plain JavaScript, so that Node (test/micropython.mjs) mounts by these same lines.

/**
 * Writes Python files where MicroPython imports from.
 * @param {{ mkdirTree(path: string): void, writeFile(path: string, text: string): void }} fs
 * @param {Record<string, string>} sources text by path
 */
export function mount(fs, sources) {
  for (const [path, text] of Object.entries(sources)) {
    const target = `/lib/${path}`;
    fs.mkdirTree(target.slice(0, target.lastIndexOf("/")));
    fs.writeFile(target, text);
  }
}
