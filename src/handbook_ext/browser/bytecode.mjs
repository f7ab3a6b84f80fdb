// The Python for MicroPython's file system, as bytecode.py compiled it.
// Used by build.mjs, which bundles it, and by test/micropython.mjs.
import { readdir, readFile } from "node:fs/promises";

const COMPILED = new URL("compiled/", import.meta.url);

const isBytecode = (/** @type {string} */ file) => file.endsWith(".mpy");

/**
 * Returns the bytecode of all modules in one piece, in base64, and each module's path below
 * the folder that it is imported from, with its size, in their order.
 * @param {(path: string) => boolean} isWanted
 */
export async function readBytecode(isWanted = () => true) {
  const found = await readdir(COMPILED, { recursive: true });
  const files = found
    .map((file) => file.replaceAll("\\", "/"))
    .filter(isBytecode)
    .filter(isWanted);
  // Sorted, so that builds are reproducible.
  const paths = files.sort();
  const pieces = await Promise.all(paths.map((path) => readFile(new URL(path, COMPILED))));
  const sizes = pieces.map((piece, place) => [paths[place] ?? "", piece.length]);
  return { sizes: Object.fromEntries(sizes), bytes: Buffer.concat(pieces).toString("base64") };
}
