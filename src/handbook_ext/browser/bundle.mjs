// Bundles one entry of src/ with esbuild. Used by build.mjs and kernel.mjs.
import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { findTarget } from "./browsers.mjs";
import { spareWebKit } from "./styles.mjs";

export const ROOT = fileURLToPath(new URL(".", import.meta.url));

/** Resolves the `build:` modules, which are texts made here rather than files. */
function modules(/** @type {Record<string, string>} */ texts) {
  return {
    name: "modules",
    setup(/** @type {esbuild.PluginBuild} */ build) {
      build.onResolve({ filter: /^(build:|@)/ }, ({ path }) =>
        path in texts ? { path, namespace: "made" } : undefined,
      );
      build.onLoad({ filter: /./, namespace: "made" }, ({ path }) => ({
        contents: texts[path] ?? "",
        resolveDir: ROOT,
      }));
    },
  };
}

/** The modules that handbook.js shares with later scripts: src/shared.ts. */
const SHARED = ["quiz/handbook-quiz", "reader/reader-form", "types/table"];

/** Takes the modules that handbook.js shares from there. */
export const shared = {
  name: "shared",
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
      const name = relative(join(ROOT, "src"), join(resolveDir, path)).replaceAll("\\", "/");
      const isShared = kind === "import-statement" && SHARED.includes(name);
      return isShared ? { path: name, namespace: "shared" } : undefined;
    });
    build.onLoad({ filter: /./, namespace: "shared" }, ({ path }) => ({
      contents: `module.exports = globalThis.handbookShared[${JSON.stringify(path)}];`,
    }));
  },
};

/** Bundles one entry into one classic script or style sheet; returns its bytes. */
export async function bundle(
  /** @type {string} */ entry,
  /** @type {Record<string, string>} */ texts = {},
  /** @type {esbuild.BuildOptions} */ { plugins = [], ...options } = {},
) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: findTarget(),
    legalComments: "none",
    mainFields: ["module", "main"],
    plugins: [...plugins, modules(texts), spareWebKit],
    logLevel: "warning",
    ...options,
  });
  return /** @type {Uint8Array} */ (outputFiles?.[0]?.contents);
}

export const toText = (/** @type {Uint8Array} */ bytes) => new TextDecoder().decode(bytes);
export const toModule = (/** @type {unknown} */ value) =>
  `export default ${JSON.stringify(value)};`;
export const hash = (/** @type {Uint8Array} */ bytes) =>
  createHash("sha256").update(bytes).digest("hex").slice(0, 10);
