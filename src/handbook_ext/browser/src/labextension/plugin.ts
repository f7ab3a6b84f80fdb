import { IKernelClient, IKernelSpecs } from "@jupyterlite/services";
import { MicroPythonKernel } from "../kernel/kernel";
import { Runtime } from "../kernel/runtime";
import { WorkerLink } from "../kernel/worker-link";
import { findDrive, type ServiceWorkers } from "./drive";

/** What is used of the app. */
interface App {
  readonly serviceManager: { readonly serverSettings: { readonly baseUrl: string } };
}

/**
 * The plugin that adds the kernel to JupyterLite's apps; `base` is this script's address, and
 * `token` what the app's service worker manager is found by.
 */
export function kernelPlugin(base: string, token: ServiceWorkers["token"] | undefined) {
  const runtime = new Runtime(async () => ({
    worker: new URL(WORKER_FILE, base).href,
    wasm: new URL(WASM_FILE, base).href,
  }));
  const running = new Map<string, MicroPythonKernel>();
  return {
    id: `${EXTENSION_NAME}:kernel`,
    autoStart: true,
    requires: [IKernelSpecs],
    optional: [IKernelClient, ...(token ? [token] : [])],
    activate(
      app: App,
      specs: IKernelSpecs,
      client?: IKernelClient | null,
      serviceWorkers?: ServiceWorkers | null,
    ): void {
      if (client) passInterruptsOn(client, running);
      const { baseUrl } = app.serviceManager.serverSettings;
      specs.register({
        spec: { ...KERNEL_SPEC, language: "python", argv: [], resources: {} },
        async create(options) {
          const drive = await findDrive(serviceWorkers ?? undefined, baseUrl, options.location);
          const kernel = new MicroPythonKernel(
            options,
            new WorkerLink({ ...(await runtime.files()), drive }),
          );
          running.set(kernel.id, kernel);
          kernel.disposed.connect(() => {
            if (running.get(kernel.id) === kernel) running.delete(kernel.id);
          });
          // A kernel that cannot start is rejected here, where the app reports it.
          await kernel.ready;
          return kernel;
        },
      });
    },
  };
}

/** JupyterLite stops the cells that wait, and has no way to tell a kernel to stop the one that runs. */
function passInterruptsOn(
  client: IKernelClient,
  running: ReadonlyMap<string, MicroPythonKernel>,
): void {
  const interrupt = client.interrupt.bind(client);
  client.interrupt = async (id) => {
    await interrupt(id);
    running.get(id)?.interrupt();
  };
}
