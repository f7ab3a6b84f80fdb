import type { Loading } from "../base/loading";
import { Download } from "./download";
import { type Located, locateFiles } from "./locate-files";
import type { KernelFiles } from "./worker-link";

/**
 * MicroPython's files for all kernels of a page: WebAssembly is fetched once, whatever type
 * the server gives it, and compiled once, whoever uses it.
 */
export class Runtime implements Loading {
  readonly #base: string;
  readonly #listeners = new Set<() => void>();
  #download: Download | undefined;
  #module: Promise<WebAssembly.Module> | undefined;
  #share = 0;

  /** `base` is the address of a script beside the files. */
  constructor(base: string) {
    this.#base = base;
  }

  get share(): number {
    return this.#share;
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Gives what a kernel is made of; the worker's script and the WebAssembly come side by side. */
  async files(): Promise<KernelFiles> {
    const located = await locateFiles(this.#base);
    this.#module ??= this.#compile(located);
    return { worker: located.worker, module: this.#module };
  }

  /** Lets a line go on which nothing comes any more; the next `files` goes on where it ended. */
  reconnect(): void {
    this.#download?.giveUp();
  }

  async #compile({ wasm }: Located): Promise<WebAssembly.Module> {
    this.#download ??= new Download(wasm, (came) => this.#step(came / WASM_SIZE));
    try {
      const bytes = await this.#download.read();
      this.#step(1);
      return await this.#compiled(bytes, this.#download);
    } catch (cause) {
      // Not kept: whoever asks next tries anew.
      this.#module = undefined;
      throw cause;
    }
  }

  async #compiled(bytes: Uint8Array<ArrayBuffer>, from: Download): Promise<WebAssembly.Module> {
    try {
      return await WebAssembly.compile(bytes);
    } catch (cause) {
      from.forget();
      throw cause;
    }
  }

  #step(share: number): void {
    this.#share = Math.min(share, 1);
    for (const listener of this.#listeners) listener();
  }
}
