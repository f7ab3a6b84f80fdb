/**
 * Replaces `fetch` and `WebAssembly.instantiateStreaming` for MicroPython's loader
 * (build.mjs), which would fetch again what the page has fetched and compiled.
 */

let given: WebAssembly.Module | undefined;

/** An empty address, in case the loader looks for itself. */
export const NOWHERE = "data:,";

/** Sets the module that the loader will get. */
export function use(module: WebAssembly.Module): void {
  given = module;
}

export function fetchNothing(): undefined {}

export async function instantiate(_fetched: unknown, imports: WebAssembly.Imports) {
  if (!given) throw new Error("There is no module yet");
  return { module: given, instance: await WebAssembly.instantiate(given, imports) };
}
