/**
 * Replaces `@jupyterlite/services` in the extension's bundle with JupyterLite's own
 * copy, passed at run time. Tokens are compared by identity, so a second
 * copy of `IKernelSpecs` would match nothing.
 */
import type * as Services from "@jupyterlite/services";

export let BaseKernel: typeof Services.BaseKernel;
export let IKernelClient: typeof Services.IKernelClient;
export let IKernelSpecs: typeof Services.IKernelSpecs;

export function provide(services: typeof Services): void {
  ({ BaseKernel, IKernelClient, IKernelSpecs } = services);
}
