import { loadScript } from "../base/script";
import type { Runtime } from "../kernel/runtime";
import { WorkerLink } from "../kernel/worker-link";
import type { Session } from "./session";

/**
 * Starts a worker, and opens a session with the kernel in it. Jupyter's side of the kernel, a script
 * beside the one at `base`, loads meanwhile: who only reads does not need it.
 */
export async function openSession(runtime: Runtime, base: string): Promise<Session> {
  const starting = runtime.files().then((files) => new WorkerLink(files));
  starting.catch(() => {}); // it is awaited only once the script is here
  try {
    if (!globalThis.handbookSession) await loadScript(new URL(KERNEL_FILE, base).href);
    if (!globalThis.handbookSession) throw new Error("handbook-kernel.js brought no kernel");
  } catch (cause) {
    const reason = cause instanceof Error ? cause : new Error(String(cause));
    starting.then((link) => link.close(reason)).catch(() => {});
    throw cause;
  }
  return globalThis.handbookSession(await starting);
}
