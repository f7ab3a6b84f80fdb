// Prints the checks of a page as the engine gets them, for a Python test that compares them with its own.
// Standard input: the checks of a page. Standard output: those of the engine.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const made = await mkdtemp(join(tmpdir(), "handbook-"));
try {
  const outfile = join(made, "unpack.mjs");
  const entry = fileURLToPath(new URL("../src/draft/unpack.ts", import.meta.url));
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
  });
  const { unpack } = await import(outfile);
  process.stdout.write(unpack(JSON.parse(await text(process.stdin))));
} finally {
  await rm(made, { recursive: true });
}
