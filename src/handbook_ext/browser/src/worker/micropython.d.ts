/** The package has no types; these are the parts the worker uses. */
declare module "@micropython/micropython-webassembly-pyscript" {
  /** The parts of Emscripten's file system that are used. */
  export interface FileSystem {
    mkdirTree(path: string): void;
    writeFile(path: string, bytes: Uint8Array, options: { canOwn: boolean }): void;
    mount(type: object, options: object, path: string): void;
    chdir(path: string): void;
  }

  interface MicroPython {
    FS: FileSystem;
    globals: { get(name: string): unknown };
    registerJsModule(name: string, module: object): void;
    runPython(code: string): unknown;
  }

  interface Options {
    url?: string;
    linebuffer?: boolean;
    stdout?: (bytes: Uint8Array) => void;
    stderr?: (bytes: Uint8Array) => void;
  }

  export function loadMicroPython(options: Options): Promise<MicroPython>;
}
