/**
 * Entry of the JupyterLab extension: webpack's module federation
 * container, written by hand. JupyterLite calls `init` with the modules it shares, then
 * `get` for the one module that package.json names.
 */

import type * as Services from "@jupyterlite/services";
import type { ServiceWorkers } from "./drive";
import { provide } from "./shared-services";

const SERVICES = "@jupyterlite/services";
const APP = "@jupyterlite/apputils";

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

async function load<Module>(name: string): Promise<Module | undefined> {
  const [found] = Object.values(shared[name] ?? {});
  return (await found?.get())?.() as Module | undefined;
}

globalThis._JUPYTERLAB ??= {};
globalThis._JUPYTERLAB[EXTENSION_NAME] = {
  init(scope) {
    shared = scope;
  },

  async get(module) {
    if (module !== "./extension") throw new Error(`${EXTENSION_NAME} has no ${module}`);
    const services = await load<typeof Services>(SERVICES);
    // JupyterLab with a server loads the extensions of its environment, too. It has kernels of its own.
    if (!services) return () => [];
    provide(services);
    const app = await load<{ IServiceWorkerManager: ServiceWorkers["token"] }>(APP);
    // Evaluated only now, as its classes extend what was just provided.
    const { kernelPlugin } = await import("./plugin");
    return () => kernelPlugin(src, app?.IServiceWorkerManager);
  },
};
