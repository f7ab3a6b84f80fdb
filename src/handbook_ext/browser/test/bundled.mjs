// Loads a module of src/, with all that it imports, into Node.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

/** Returns the exports of a module, by its path below src/. */
export async function load(/** @type {string} */ path) {
  const made = await mkdtemp(join(tmpdir(), "handbook-"));
  try {
    const outfile = join(made, "module.mjs");
    const entry = fileURLToPath(new URL(`../src/${path}`, import.meta.url));
    await esbuild.build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: "esm",
      platform: "browser",
    });
    return await import(outfile);
  } finally {
    await rm(made, { recursive: true });
  }
}
