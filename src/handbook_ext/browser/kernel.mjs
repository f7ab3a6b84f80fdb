// Bundles the kernel: the workers, which differ in the Python they have, and the JupyterLab extensions.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle, hash, ROOT } from "./bundle.mjs";
import { readBytecode } from "./bytecode.mjs";

const WASM = "node_modules/@micropython/micropython-webassembly-pyscript/micropython.wasm";

/**
 * The few modules that are needed from big packages. `BaseKernel` imports all of
 * @jupyterlab/services and of Lumino; with these it is a tenth of the size.
 */
export const LEAN = {
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

/** The Python that only notebooks use. */
const OF_NOTEBOOKS = /^(IPython|micropython_kernel\/cells)\//;
/** The Python that is the handbook's own. */
const OF_HANDBOOK = /^handbook_/;

/** Returns MicroPython itself. */
export function readWasm() {
  return readFile(join(ROOT, WASM));
}

/** Returns the licences of what the kernel is made of. */
export function readNotices() {
  return readFile(join(ROOT, "src/kernel/NOTICES.txt"));
}

/** The worker of a page: questions are graded, and no cells are run. */
export function bundlePageWorker() {
  return bundleWorker("src/worker/main.ts", (path) => !OF_NOTEBOOKS.test(path), [
    "handbook_client.quiz",
  ]);
}

/** The worker of the handbook's notebooks, which grade in their cells. */
export function bundleNotebookWorker() {
  return bundleWorker("src/worker/notebook.ts", (path) => !path.startsWith("handbook_client/"));
}

/** The worker of the kernel alone. */
export function bundlePlainWorker() {
  return bundleWorker("src/worker/notebook.ts", (path) => !OF_HANDBOOK.test(path));
}

async function bundleWorker(
  /** @type {string} */ entry,
  /** @type {(path: string) => boolean} */ isWanted,
  /** @type {readonly string[]} */ loads = [],
) {
  const modules = JSON.stringify(await readBytecode(isWanted));
  return bundle(
    entry,
    {
      ...LEAN,
      "build:python": `export const modules = ${modules}, loads = ${JSON.stringify(loads)};`,
    },
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
}

/** What scripts know of the files beside them: names with a content hash, and a size. */
export function locate(
  /** @type {string} */ name,
  /** @type {Uint8Array} */ worker,
  /** @type {Uint8Array} */ wasm,
) {
  return {
    WASM_SIZE: String(wasm.length),
    WORKER_FILE: JSON.stringify(`${name}?v=${hash(worker)}`),
    WASM_FILE: JSON.stringify(`micropython.wasm?v=${hash(wasm)}`),
  };
}

/** The files of a JupyterLab extension that adds the kernel `spec`, in a folder of its `name`. */
export async function bundleExtension(
  /** @type {{ name: string, version: string, spec: { name: string, display_name: string } }} */ {
    name,
    version,
    spec,
  },
  /** @type {Uint8Array} */ worker,
  /** @type {Uint8Array} */ wasm,
) {
  const script = await bundle(
    "src/labextension/container.ts",
    { "@jupyterlite/services": 'export * from "./src/labextension/shared-services.ts";' },
    {
      define: {
        ...locate("worker.js", worker, wasm),
        EXTENSION_NAME: JSON.stringify(name),
        KERNEL_SPEC: JSON.stringify(spec),
      },
    },
  );
  const load = `static/${name}.${hash(script)}.js`;
  const description = {
    name,
    version,
    license: "MIT",
    jupyterlab: { extension: true, _build: { load, extension: "./extension" } },
    jupyterlite: { liteExtension: true },
  };
  return {
    // By this file JupyterLite finds the extension.
    "package.json": new TextEncoder().encode(`${JSON.stringify(description, null, 2)}\n`),
    [load]: script,
    "static/worker.js": worker,
    "static/micropython.wasm": wasm,
    "static/notices.txt": await readNotices(),
  };
}
