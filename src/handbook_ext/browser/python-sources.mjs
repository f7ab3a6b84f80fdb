// The Python files for MicroPython's file system, read from the source tree.
// Used by build.mjs, which bundles them, and by test/micropython.mjs.
import { readdir, readFile } from "node:fs/promises";

const PACKAGES = {
  "handbook_ext/engine": new URL("../engine/", import.meta.url),
  handbook_kernel: new URL("src/kernel/python/", import.meta.url),
};

const isPython = (/** @type {string} */ file) => file.endsWith(".py");

/**
 * Returns each file's text by its path below MicroPython's `/lib`.
 * @returns {Promise<Record<string, string>>}
 */
export async function readPythonSources() {
  // The real `handbook_ext/__init__.py` needs Sphinx and is left out.
  /** @type {Record<string, string>} */
  const sources = { "handbook_ext/__init__.py": "" };
  for (const [name, folder] of Object.entries(PACKAGES)) {
    const found = await readdir(folder, { recursive: true });
    const files = found.map((file) => file.replaceAll("\\", "/")).filter(isPython);
    // Sorted, so that builds are reproducible.
    for (const file of files.sort()) {
      sources[`${name}/${file}`] = await readFile(new URL(file, folder), "utf8");
    }
  }
  return sources;
}
