import { IKernelSpecs } from "@jupyterlite/services";
import { MicroPythonKernel } from "../kernel/kernel";
import { locateFiles } from "../kernel/locate-files";
import spec from "./kernelspec.json";

/** The plugin that offers the kernel in the notebook app; `base` is this script's address. */
export function kernelPlugin(base: string) {
  return {
    id: "handbook-micropython:kernel",
    autoStart: true,
    requires: [IKernelSpecs],
    activate(_app: unknown, specs: IKernelSpecs): void {
      specs.register({
        spec,
        async create(options) {
          const kernel = new MicroPythonKernel(options, await locateFiles(base));
          // A kernel that cannot start is refused here, where the app tells the reader.
          await kernel.ready;
          return kernel;
        },
      });
    },
  };
}
