import type { Token } from "@lumino/coreutils";
import type { Drive } from "../worker/protocol";

/** What is used of JupyterLite's service worker manager; its package is not among ours. */
export interface ServiceWorkers {
  readonly token: Token<ServiceWorkers>;
  readonly browsingContextId: string;
  readonly ready: Promise<void>;
}

/** A service worker that is not ready by then is done without: the notebook must open. */
const PATIENCE_MS = 5_000;

/**
 * Returns how a worker reaches the files beside a notebook, or nothing where no service worker
 * can pass on its requests: in private windows of some browsers, and on addresses without https.
 */
export async function findDrive(
  manager: ServiceWorkers | undefined,
  baseUrl: string,
  location: string,
): Promise<Drive | undefined> {
  // Where the browser has no service workers, the manager's promise never settles.
  if (!manager || !("serviceWorker" in navigator)) return undefined;
  const { browsingContextId } = manager;
  return Promise.race([
    manager.ready
      .then(() => navigator.serviceWorker.ready)
      .then(
        () => ({ baseUrl, browsingContextId, location }),
        () => undefined,
      ),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS)),
  ]);
}
