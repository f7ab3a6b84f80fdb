/** The package has no types; these are the parts the worker uses. */
declare module "@micropython/micropython-webassembly-pyscript" {
  /** The parts of Emscripten's file system that are used. */
  export interface FileSystem {
    mkdirTree(path: string): void;
    lookupPath(path: string): { node: FileNode };
    mount(type: object, options: object, path: string): void;
    chdir(path: string): void;
  }

  /** What the file system keeps of a file or folder. */
  export interface FileNode {
    contents: Uint8Array;
    usedBytes: number;
    node_ops: { mknod(parent: FileNode, name: string, mode: number, device: number): FileNode };
  }

  export interface MicroPython {
    FS: FileSystem;
    registerJsModule(name: string, module: object): void;
    runPython(code: string): unknown;
    /** Imports a module; returns what has its names. */
    pyimport(name: string): Record<string, unknown>;
  }

  interface Options {
    url?: string;
    linebuffer?: boolean;
    stdout?: (bytes: Uint8Array) => void;
    stderr?: (bytes: Uint8Array) => void;
  }

  export function loadMicroPython(options: Options): Promise<MicroPython>;
}
