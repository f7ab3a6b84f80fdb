// Runs the tests beside the modules in Node: `node test.mjs`. Tests that need a
// browser are in tests/browser.
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const SOURCE = fileURLToPath(new URL("src/", import.meta.url));

const found = await readdir(SOURCE, { recursive: true });
const tests = found.filter((file) => file.endsWith(".test.ts")).map((file) => join(SOURCE, file));
const made = await mkdtemp(join(tmpdir(), "handbook-"));
try {
  await esbuild.build({
    entryPoints: tests,
    outdir: made,
    outbase: SOURCE,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const files = tests.map((file) => join(made, file.slice(SOURCE.length).replace(/ts$/, "mjs")));
  const options = ["--enable-source-maps", "--test", ...files];
  process.exitCode = spawnSync(process.execPath, options, { stdio: "inherit" }).status ?? 1;
} finally {
  await rm(made, { recursive: true });
}
