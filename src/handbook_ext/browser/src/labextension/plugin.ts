import { IKernelSpecs } from "@jupyterlite/services";
import { MicroPythonKernel } from "../kernel/kernel";
import { Runtime } from "../kernel/runtime";
import spec from "./kernelspec.json";

/** The plugin that adds the kernel to the notebook app; `base` is this script's address. */
export function kernelPlugin(base: string) {
  const runtime = new Runtime(base);
  return {
    id: "handbook-micropython:kernel",
    autoStart: true,
    requires: [IKernelSpecs],
    activate(_app: unknown, specs: IKernelSpecs): void {
      specs.register({
        spec,
        async create(options) {
          const kernel = new MicroPythonKernel(options, await runtime.files());
          // A kernel that cannot start is rejected here, where the app reports it.
          await kernel.ready;
          return kernel;
        },
      });
    },
  };
}
