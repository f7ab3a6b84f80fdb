/**
 * Replaces `fetch` and `WebAssembly.instantiateStreaming` for MicroPython's loader
 * (build.mjs), which would fetch again what the page has fetched and compiled.
 */

let give: (module: WebAssembly.Module) => void;
const given = new Promise<WebAssembly.Module>((resolve) => {
  give = resolve;
});

/** An empty address, in case the loader looks for itself. */
export const NOWHERE = "data:,";

/** Gives the loader the module that it waits for. */
export function use(module: WebAssembly.Module): void {
  give(module);
}

export function fetchNothing(): undefined {}

export async function instantiate(_fetched: unknown, imports: WebAssembly.Imports) {
  const module = await given;
  return { module, instance: await WebAssembly.instantiate(module, imports) };
}
