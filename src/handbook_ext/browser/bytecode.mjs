// The Python for MicroPython's file system, as bytecode.py compiled it.
// Used by build.mjs, which bundles it, and by test/micropython.mjs.
import { readdir, readFile } from "node:fs/promises";

const COMPILED = new URL("compiled/", import.meta.url);

const isBytecode = (/** @type {string} */ file) => file.endsWith(".mpy");

/**
 * Returns each module's bytecode in base64 by its path below MicroPython's `/lib`.
 * @param {(path: string) => boolean} isWanted
 * @returns {Promise<Record<string, string>>}
 */
export async function readBytecode(isWanted = () => true) {
  const found = await readdir(COMPILED, { recursive: true });
  const files = found
    .map((file) => file.replaceAll("\\", "/"))
    .filter(isBytecode)
    .filter(isWanted);
  /** @type {Record<string, string>} */
  const modules = {};
  // Sorted, so that builds are reproducible.
  for (const file of files.sort()) {
    modules[file] = await readFile(new URL(file, COMPILED), "base64");
  }
  return modules;
}
