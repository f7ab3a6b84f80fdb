import type { Drive, FromWorker, ToWorker } from "../worker/protocol";

/**
 * The files of a kernel: the address of the worker's script, MicroPython, perhaps still loading,
 * and how to reach the files beside a notebook.
 */
export interface KernelFiles {
  readonly worker: string;
  readonly module: Promise<WebAssembly.Module>;
  readonly drive?: Drive | undefined;
}

/** Receives what is published while a request is handled. */
export type Publish = (type: string, content: unknown) => void;

interface Pending {
  readonly publish: Publish;
  readonly resolve: (content: unknown) => void;
  readonly reject: (cause: Error) => void;
}

/** The connection to one worker: requests out, publications and replies back. */
export class WorkerLink {
  /** Resolves once MicroPython runs, or rejects if it cannot. */
  readonly ready: Promise<void>;
  readonly #files: KernelFiles;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #settleReady!: { resolve: () => void; reject: (cause: Error) => void };
  #last = 0;
  #end: Error | undefined;

  constructor(files: KernelFiles) {
    this.ready = new Promise((resolve, reject) => {
      this.#settleReady = { resolve, reject };
    });
    // A kernel that is only warmed up has no one waiting for it.
    this.ready.catch(() => {});
    this.#files = files;
    this.#worker = new Worker(files.worker);
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
    this.#worker.onerror = (event) => {
      // Waiting callers get the cause; the console need not show it too.
      event.preventDefault();
      this.close(new Error(event.message || `The worker could not be loaded: ${files.worker}`));
    };
    files.module.then(
      (module) => this.#send({ kind: "start", module, drive: files.drive }),
      (cause: unknown) => this.close(new Error(`MicroPython could not be loaded: ${cause}`)),
    );
  }

  /** Sends a Jupyter message; returns the content of its reply. */
  request(type: string, content: unknown, publish: Publish): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      const id = ++this.#last;
      this.#pending.set(id, { publish, resolve, reject });
      this.#send({ kind: "request", id, type, content: JSON.stringify(content) });
    });
  }

  /** Returns a connection to another worker with the same files. */
  renew(): WorkerLink {
    return new WorkerLink(this.#files);
  }

  /** Terminates the worker, even in an endless loop; waiting callers get `cause`. */
  close(cause: Error): void {
    this.#end ??= cause;
    this.#worker.terminate();
    this.#settleReady.reject(cause);
    for (const { reject } of this.#pending.values()) reject(cause);
    this.#pending.clear();
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case "ready":
        this.#settleReady.resolve();
        break;
      case "publication":
        this.#pending.get(message.id)?.publish(message.type, message.content);
        break;
      case "reply":
        this.#take(message.id)?.resolve(message.content);
        break;
      case "failure":
        this.#take(message.id)?.reject(new Error(message.cause));
        break;
      case "end":
        this.close(new Error(message.cause));
        break;
      default:
        message satisfies never;
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }
}
