// Bundles src/ into dist/, and the kernel alone into the folder of its package: `node build.mjs`.
// Builds are reproducible to the byte, and a file that has not changed is not written again.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { bundle, hash, ROOT, shared, toModule, toText } from "./bundle.mjs";
import {
  bundleExtension,
  bundleNotebookWorker,
  bundlePageWorker,
  bundlePlainWorker,
  LEAN,
  locate,
  readNotices,
  readWasm,
} from "./kernel.mjs";
import { findSheets } from "./styles.mjs";

const DIST = join(ROOT, "dist");
const PACKAGE = join(ROOT, "../../../packages/jupyterlite-micropython-kernel");

/** The kernel of the handbook's notebooks; the engine is in it. */
const HANDBOOK = {
  name: "handbook-micropython",
  version: "0.0.0",
  spec: { name: "handbook", display_name: "MicroPython (handbook)" },
};

const FONTS = "node_modules/@fontsource/atkinson-hyperlegible/files";
const FACES = ["400-normal", "700-normal", "400-italic"];

/** Bundles a script that a page loads after handbook.js. */
function later(/** @type {string} */ entry) {
  return bundle(entry, {}, { plugins: [shared] });
}

async function bundleAll() {
  const wasm = await readWasm();
  const worker = await bundlePageWorker();
  const file = await bundle("src/file.ts", {
    "build:worker": toModule(toText(worker)),
    "build:wasm": toModule(`data:application/wasm;base64,${wasm.toString("base64")}`),
  });
  const kernel = await bundle("src/client/page.ts", LEAN);
  const hits = await bundle("src/search/hits.ts");
  const names = {
    define: {
      KERNEL_FILE: JSON.stringify(`handbook-kernel.js?v=${hash(kernel)}`),
      FILE_BUNDLE: JSON.stringify(`handbook-file.js?v=${hash(file)}`),
      ...locate("handbook-worker.js", worker, wasm),
    },
  };
  return {
    "static/handbook.js": await bundle("src/page.ts", {}, names),
    "static/handbook-kernel.js": kernel,
    "static/handbook-selftest.js": await later("src/selftest/page.ts"),
    "static/handbook-plenary.js": await later("src/plenary/page.ts"),
    "static/handbook-kept.js": await later("src/progress/panels.ts"),
    "static/handbook-frame.js": await bundle("src/frame/page.ts"),
    "static/handbook-search.js": await bundle("src/search/page.ts"),
    // For browsers that do not understand the others.
    "static/handbook-search-fallback.js": await bundle(
      "src/search/fallback.ts",
      {},
      { target: "es2015" },
    ),
    "static/handbook-progress.js": await bundle("src/progress/page.ts"),
    "static/handbook-tool.js": await later("src/tool/page.ts"),
    "static/handbook-guide.js": await bundle("src/guide/page.ts"),
    "static/handbook-lms.js": await bundle("src/lms/page.ts"),
    "static/handbook-booklet.js": await later("src/booklet/page.ts"),
    "static/handbook-scenario.js": await later("src/scenario/page.ts"),
    "static/handbook-rating.js": await bundle("src/rating/page.ts"),
    "static/handbook-draft.js": await later("src/draft/page.ts"),
    "static/handbook-fold.js": await bundle("src/fold/page.ts"),
    "static/handbook-marks.js": await bundle(
      "src/search/marks.ts",
      {},
      { define: { HITS_FILE: JSON.stringify(`handbook-hits.js?v=${hash(hits)}`) } },
    ),
    "static/handbook-hits.js": hits,
    ...under("static/", await bundleStyles()),
    ...under("static/fonts/", await readFonts()),
    "static/handbook-file.js": file,
    "static/handbook-worker.js": worker,
    "static/micropython.wasm": wasm,
    "static/handbook-notices.txt": Buffer.concat([
      await readFile(join(ROOT, "NOTICES.txt")),
      await readNotices(),
    ]),
    ...under(
      `labextensions/${HANDBOOK.name}/`,
      await bundleExtension(HANDBOOK, await bundleNotebookWorker(), wasm),
    ),
  };
}

/** The kernel alone, as the package of its own brings it. */
async function bundleKernel() {
  const about = await readFile(
    join(PACKAGE, "src/jupyterlite_micropython_kernel/__init__.py"),
    "utf8",
  );
  const [, version = ""] = /^__version__ = "(.+)"$/m.exec(about) ?? [];
  const kernel = {
    name: "jupyterlite-micropython-kernel",
    version,
    spec: { name: "micropython", display_name: "MicroPython" },
  };
  return bundleExtension(kernel, await bundlePlainWorker(), await readWasm());
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

function under(/** @type {string} */ folder, /** @type {Record<string, Uint8Array>} */ files) {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [folder + name, bytes]));
}

/** Makes the folder contain exactly these files. */
async function write(
  /** @type {string} */ folder,
  /** @type {Record<string, Uint8Array>} */ files,
) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    () => [],
  )) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll("\\", "/");
    if (entry.isFile() && !(name in files)) await rm(path);
  }
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name);
    const old = await readFile(path).catch(() => undefined);
    if (old?.equals(bytes)) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

await write(DIST, await bundleAll());
await write(join(PACKAGE, "labextension"), await bundleKernel());
