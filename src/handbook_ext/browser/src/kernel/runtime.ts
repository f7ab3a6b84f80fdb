import type { Loading } from "../base/loading";
import { compileDownload } from "./compile";
import { Download } from "./download";
import type { KernelFiles } from "./worker-link";

/** The URLs of the kernel's two big files. */
export interface Located {
  readonly worker: string;
  readonly wasm: string;
}

/**
 * MicroPython's files for all kernels of a page: WebAssembly is fetched once, whatever its MIME
 * type, and compiled once.
 */
export class Runtime implements Loading {
  readonly #locate: () => Located | Promise<Located>;
  readonly #listeners = new Set<() => void>();
  #download: Download | undefined;
  #module: Promise<WebAssembly.Module> | undefined;
  #share = 0;

  /** `locate` returns at once where it can, so that both files are asked for in the reader's press. */
  constructor(locate: () => Located | Promise<Located>) {
    this.#locate = locate;
  }

  get share(): number {
    return this.#share;
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Returns the files of a kernel; the worker's script and the WebAssembly load in parallel. */
  async files(): Promise<KernelFiles> {
    const found = this.#locate();
    const located = found instanceof Promise ? await found : found;
    this.#module ??= this.#compile(located);
    return { worker: located.worker, module: this.#module };
  }

  /** Drops a connection that has gone silent; the next `files` resumes where it ended. */
  reconnect(): void {
    this.#download?.giveUp();
  }

  async #compile({ wasm }: Located): Promise<WebAssembly.Module> {
    this.#download ??= new Download(wasm, WASM_SIZE, (came) => this.#step(came / WASM_SIZE));
    try {
      const module = await compileDownload(this.#download);
      this.#step(1);
      return module;
    } catch (cause) {
      // Not kept, so that the next caller tries again.
      this.#module = undefined;
      throw cause;
    }
  }

  #step(share: number): void {
    this.#share = Math.min(share, 1);
    for (const listener of this.#listeners) listener();
  }
}
