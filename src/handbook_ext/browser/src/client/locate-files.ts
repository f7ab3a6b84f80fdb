import { loadScript } from "../base/script";
import type { Located } from "../kernel/runtime";

declare global {
  /** Set by handbook-file.js. */
  var handbookFiles: Located | undefined;
}

/** Finds the kernel's files beside the script at `base`; at once, unless the page is read from disk. */
export function locateFiles(base: string): Located | Promise<Located> {
  if (location.protocol === "file:") return unpackFiles(base);
  return { worker: new URL(WORKER_FILE, base).href, wasm: new URL(WASM_FILE, base).href };
}

/**
 * From disk or a shared drive, browsers let a page load scripts but neither workers nor
 * WebAssembly: there a script contains both.
 */
async function unpackFiles(base: string): Promise<Located> {
  if (!globalThis.handbookFiles) await loadScript(new URL(FILE_BUNDLE, base).href);
  if (!globalThis.handbookFiles) throw new Error("handbook-file.js brought no files");
  return globalThis.handbookFiles;
}
