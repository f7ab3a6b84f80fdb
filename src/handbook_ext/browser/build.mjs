// Bundles src/ into dist/: `node build.mjs`. Builds are reproducible to the
// byte, and a file that has not changed is not written again.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { findTarget } from "./browsers.mjs";
import { readBytecode } from "./bytecode.mjs";
import { findSheets, spareWebKit } from "./styles.mjs";

const ROOT = fileURLToPath(new URL(".", import.meta.url));
const DIST = join(ROOT, "dist");
const EXTENSION = "handbook-micropython";
const WASM = "node_modules/@micropython/micropython-webassembly-pyscript/micropython.wasm";

/**
 * The few modules that the page needs from big packages. `BaseKernel` imports all of
 * @jupyterlab/services and of Lumino; with these it is a tenth of the size.
 */
const LEAN = {
  "@jupyterlite/services": 'export { BaseKernel } from "@jupyterlite/services/lib/kernel/base.js";',
  "@jupyterlab/services":
    'export * as KernelMessage from "@jupyterlab/services/lib/kernel/messages.js";',
  "@lumino/coreutils": `
    export { PromiseDelegate } from "@lumino/coreutils/src/promise.ts";
    export { UUID } from "@lumino/coreutils/src/uuid.browser.ts";`,
  "@lumino/algorithm": `
    export { ArrayExt } from "@lumino/algorithm/src/array.ts";
    export { find } from "@lumino/algorithm/src/find.ts";`,
};

const FONTS = "node_modules/@fontsource/atkinson-hyperlegible/files";
const FACES = ["400-normal", "700-normal", "400-italic"];

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

/** Bundles one entry into one classic script or style sheet; returns its bytes. */
async function bundle(
  /** @type {string} */ entry,
  /** @type {Record<string, string>} */ texts = {},
  /** @type {esbuild.BuildOptions} */ options = {},
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
    plugins: [modules(texts), spareWebKit],
    logLevel: "warning",
    ...options,
  });
  return /** @type {Uint8Array} */ (outputFiles?.[0]?.contents);
}

const toText = (/** @type {Uint8Array} */ bytes) => new TextDecoder().decode(bytes);
const toModule = (/** @type {unknown} */ value) => `export default ${JSON.stringify(value)};`;
const hash = (/** @type {Uint8Array} */ bytes) =>
  createHash("sha256").update(bytes).digest("hex").slice(0, 10);

async function bundleAll() {
  const wasm = await readFile(join(ROOT, WASM));
  const worker = await bundle(
    "src/worker/main.ts",
    { "build:bytecode": toModule(await readBytecode()) },
    // MicroPython's loader also runs in Node, with a top-level `await`, which is invalid in a classic
    // script. With `process` undefined, esbuild drops that part.
    {
      define: {
        process: "undefined",
        "import.meta.url": "self.location.href",
        // The loader would fetch WebAssembly itself, and twice if its MIME type is wrong.
        "WebAssembly.instantiateStreaming": "instantiate",
        fetch: "fetchNothing",
      },
      inject: ["src/worker/instantiate.ts"],
      external: ["module"],
    },
  );
  const file = await bundle("src/file.ts", {
    "build:worker": toModule(toText(worker)),
    "build:wasm": toModule(`data:application/wasm;base64,${wasm.toString("base64")}`),
  });
  const names = {
    define: {
      FILE_BUNDLE: JSON.stringify(`handbook-file.js?v=${hash(file)}`),
      WASM_SIZE: String(wasm.length),
      WORKER_FILE: JSON.stringify(`handbook-worker.js?v=${hash(worker)}`),
      WASM_FILE: JSON.stringify(`micropython.wasm?v=${hash(wasm)}`),
    },
  };
  const extension = await bundle(
    "src/labextension/container.ts",
    { "@jupyterlite/services": 'export * from "./src/labextension/shared-services.ts";' },
    names,
  );
  const load = `static/${EXTENSION}.${hash(extension)}.js`;
  return {
    "static/handbook.js": await bundle("src/page.ts", LEAN, names),
    "static/handbook-frame.js": await bundle("src/frame/page.ts"),
    "static/handbook-search.js": await bundle("src/search/page.ts"),
    // For browsers that do not understand the others.
    "static/handbook-search-fallback.js": await bundle(
      "src/search/fallback.ts",
      {},
      { target: "es2015" },
    ),
    "static/handbook-progress.js": await bundle("src/progress/page.ts"),
    "static/handbook-tool.js": await bundle("src/tool/page.ts"),
    "static/handbook-guide.js": await bundle("src/guide/page.ts"),
    "static/handbook-lms.js": await bundle("src/lms/page.ts"),
    "static/handbook-booklet.js": await bundle("src/booklet/page.ts"),
    "static/handbook-scenario.js": await bundle("src/scenario/page.ts"),
    "static/handbook-rating.js": await bundle("src/rating/page.ts"),
    "static/handbook-draft.js": await bundle("src/draft/page.ts"),
    "static/handbook-fold.js": await bundle("src/fold/page.ts"),
    "static/handbook-marks.js": await bundle("src/search/marks.ts"),
    ...under("static/", await bundleStyles()),
    ...under("static/fonts/", await readFonts()),
    "static/handbook-file.js": file,
    "static/handbook-worker.js": worker,
    "static/micropython.wasm": wasm,
    "static/handbook-notices.txt": await readFile(join(ROOT, "NOTICES.txt")),
    ...under(`labextensions/${EXTENSION}/`, {
      "package.json": await describeExtension(load),
      [load]: extension,
      "static/handbook-worker.js": worker,
      "static/micropython.wasm": wasm,
    }),
  };
}

async function bundleStyles() {
  /** @type {Record<string, Uint8Array>} */
  const sheets = {};
  for (const { name, entry } of await findSheets())
    sheets[name] = await bundle(entry, {}, { external: ["*.woff2"] });
  return sheets;
}

async function readFonts() {
  const names = FACES.map((face) => `atkinson-hyperlegible-latin-${face}.woff2`);
  const read = async (/** @type {string} */ name) =>
    /** @type {[string, Uint8Array]} */ ([name, await readFile(join(ROOT, FONTS, name))]);
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** The package.json by which JupyterLite finds the extension. */
async function describeExtension(/** @type {string} */ load) {
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  const description = {
    name: EXTENSION,
    version,
    jupyterlab: { extension: true, _build: { load, extension: "./extension" } },
  };
  return new TextEncoder().encode(`${JSON.stringify(description, null, 2)}\n`);
}

function under(/** @type {string} */ folder, /** @type {Record<string, Uint8Array>} */ files) {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [folder + name, bytes]));
}

/** Makes dist/ contain exactly these files. */
async function write(/** @type {Record<string, Uint8Array>} */ files) {
  for (const entry of await readdir(DIST, { recursive: true, withFileTypes: true }).catch(
    () => [],
  )) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(DIST, path).replaceAll("\\", "/");
    if (entry.isFile() && !(name in files)) await rm(path);
  }
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(DIST, name);
    const old = await readFile(path).catch(() => undefined);
    if (old?.equals(bytes)) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

await write(await bundleAll());
