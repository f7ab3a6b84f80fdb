// Prints the files of written questions, for a Python test that reads them as a quiz. Standard input:
// a JSON array of questions. Standard output: a JSON array of `[file, question read back]`.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const made = await mkdtemp(join(tmpdir(), "handbook-"));
try {
  const outfile = join(made, "file.mjs");
  const entry = fileURLToPath(new URL("../src/scenario/file.ts", import.meta.url));
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
  });
  const { printFile, readFile } = await import(outfile);
  const questions = JSON.parse(await text(process.stdin));
  const files = questions.map((/** @type {object} */ question) => printFile(question));
  const found = files.map((/** @type {string} */ file) => [file, readFile(file)]);
  process.stdout.write(JSON.stringify(found));
} finally {
  await rm(made, { recursive: true });
}
