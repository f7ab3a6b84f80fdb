/** The content of the file beside the page: the engine's records, and the printed questions. */
export interface PoolFile {
  readonly records: readonly PoolRecord[];
  readonly html: string;
}

export interface PoolRecord {
  readonly id: string;
  readonly rule: string;
}

declare global {
  /** Set by the file beside the page. */
  var handbookPool: PoolFile | undefined;
}

/** Returns the address of the pool file named in a part of the page; undefined where there is none. */
export function poolAddress(root: ParentNode): string | undefined {
  return root.querySelector<HTMLElement>(".handbook-pool-file")?.dataset.file;
}

/** Parses the printed questions of the file, without adding them to the page. */
export function poolContent({ html }: PoolFile): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/**
 * Loads the pool's file, once. It is a script, not data, since a page opened from
 * disk cannot fetch. After a failure, the next call tries again.
 */
export class PoolSource<Pool> {
  readonly #address: string;
  readonly #make: (file: PoolFile) => Pool;
  #pool: Promise<Pool> | undefined;

  constructor(address: string, make: (file: PoolFile) => Pool) {
    this.#address = address;
    this.#make = make;
  }

  load(): Promise<Pool> {
    this.#pool ??= this.#fetch().catch((cause) => {
      this.#pool = undefined;
      throw cause;
    });
    return this.#pool;
  }

  #fetch(): Promise<Pool> {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = this.#address;
      script.addEventListener("load", () => {
        const file = globalThis.handbookPool;
        if (file) resolve(this.#make(file));
        else reject(new Error(`handbook: nothing came of ${script.src}`));
      });
      script.addEventListener("error", () => {
        script.remove();
        reject(new Error(`handbook: no ${script.src}`));
      });
      document.head.append(script);
    });
  }
}
