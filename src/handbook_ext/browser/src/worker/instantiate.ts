/**
 * What MicroPython's loader gets for `fetch` and `WebAssembly.instantiateStreaming`
 * (build.mjs): it would fetch what the page has fetched and compiled already.
 */

let given: WebAssembly.Module | undefined;

/** An address where nothing is, should the loader look for itself. */
export const NOWHERE = "data:,";

/** Keeps the module that the loader is to get. */
export function use(module: WebAssembly.Module): void {
  given = module;
}

export function fetchNothing(): undefined {}

export async function instantiate(_fetched: unknown, imports: WebAssembly.Imports) {
  if (!given) throw new Error("There is no module yet");
  return { module: given, instance: await WebAssembly.instantiate(given, imports) };
}
