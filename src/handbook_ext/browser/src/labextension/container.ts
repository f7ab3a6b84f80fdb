/**
 * Entry of the JupyterLab extension: webpack's module federation
 * container, written by hand. JupyterLite calls `init` with the modules it shares, then
 * `get` for the one module that package.json names.
 */

import type * as Services from "@jupyterlite/services";
import { provide } from "./shared-services";

const NAME = "handbook-micropython";
const SERVICES = "@jupyterlite/services";

/** Shared modules: by package name, then by version. */
type SharedScope = Record<string, Record<string, { get(): Promise<() => unknown> }>>;

interface Container {
  init(scope: SharedScope): void;
  get(module: string): Promise<() => unknown>;
}

declare global {
  var _JUPYTERLAB: Record<string, Container> | undefined;
}

const { src } = document.currentScript as HTMLScriptElement;
let shared: SharedScope = {};

globalThis._JUPYTERLAB ??= {};
globalThis._JUPYTERLAB[NAME] = {
  init(scope) {
    shared = scope;
  },

  async get(module) {
    const [services] = Object.values(shared[SERVICES] ?? {});
    if (module !== "./extension" || !services) {
      throw new Error(`${NAME}: cannot give ${module} without ${SERVICES}`);
    }
    const load = (await services.get()) as () => typeof Services;
    provide(load());
    // Evaluated only now, as its classes extend what was just provided.
    const { kernelPlugin } = await import("./plugin");
    return () => kernelPlugin(src);
  },
};
