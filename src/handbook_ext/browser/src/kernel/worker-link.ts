import type { FromWorker, ToWorker } from "../worker/protocol";

/** What a kernel is made of: the address of the worker's script, and MicroPython, perhaps still on its way. */
export interface KernelFiles {
  readonly worker: string;
  readonly module: Promise<WebAssembly.Module>;
}

/** Takes what was published while a request was handled. */
export type Publish = (type: string, content: unknown) => void;

interface Pending {
  readonly publish: Publish;
  readonly resolve: (content: unknown) => void;
  readonly reject: (cause: Error) => void;
}

/** The line to one worker: requests out, publications and replies back. */
export class WorkerLink {
  /** Settles when MicroPython runs, or cannot. */
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #settleReady!: { resolve: () => void; reject: (cause: Error) => void };
  #last = 0;
  #end: Error | undefined;

  constructor(files: KernelFiles) {
    this.ready = new Promise((resolve, reject) => {
      this.#settleReady = { resolve, reject };
    });
    // A kernel that was only warmed up has nobody waiting yet; that is no fault.
    this.ready.catch(() => {});
    this.#worker = new Worker(files.worker);
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
    this.#worker.onerror = (event) => {
      // Whoever waits is told the cause; the console need not tell it too.
      event.preventDefault();
      this.close(new Error(event.message || `The worker could not be loaded: ${files.worker}`));
    };
    files.module.then(
      (module) => this.#send({ kind: "start", module }),
      (cause: unknown) => this.close(new Error(`MicroPython could not be loaded: ${cause}`)),
    );
  }

  /** Sends a Jupyter message, gives the content of its reply. */
  request(type: string, content: unknown, publish: Publish): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      const id = ++this.#last;
      this.#pending.set(id, { publish, resolve, reject });
      this.#send({ kind: "request", id, type, content });
    });
  }

  /** Terminates the worker, even amid a loop without end; all that waits is told why. */
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
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }
}
