/** Definitions and modules that build.mjs provides. */

/** File names with a content hash as query, so that no stale copy is used. */
declare const WORKER_FILE: string;
declare const WASM_FILE: string;
declare const FILE_BUNDLE: string;
declare const KERNEL_FILE: string;
declare const HITS_FILE: string;

/** The size of the WebAssembly in bytes. */
declare const WASM_SIZE: number;

/** The name of the JupyterLab extension, and the kernel that it adds. */
declare const EXTENSION_NAME: string;
declare const KERNEL_SPEC: { readonly name: string; readonly display_name: string };

/** The Python in a worker. */
declare module "build:python" {
  /** Each module's size by its path below the folder that it is imported from, and the bytecode of all in base64. */
  export const modules: { readonly sizes: Record<string, number>; readonly bytes: string };
  /** The modules to import before the first message. */
  export const loads: readonly string[];
}

/** The worker's bundle as text. */
declare module "build:worker" {
  const text: string;
  export default text;
}

/** MicroPython's WebAssembly as a data URL. */
declare module "build:wasm" {
  const url: string;
  export default url;
}
