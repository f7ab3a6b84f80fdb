import { line, named } from "../base/dom";

/** The content of the file beside the page: the engine's records, and the printed questions. */
interface PoolFile {
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

/** All questions of the handbook. They are not on the page, but copied from here. */
export class Pool {
  readonly records: readonly PoolRecord[];
  readonly #content: DocumentFragment;

  constructor(file: PoolFile) {
    this.#content = poolContent(file);
    this.records = file.records.filter(({ id }) => this.#find(id));
  }

  /** Returns the form of a question in the pool. */
  form(id: string): HTMLFormElement {
    const found = this.#find(id);
    if (!found) throw new Error(`handbook: no question ${id}`);
    return found;
  }

  /** Returns the title of the rule whose quiz has the question. */
  titleOf(id: string): string {
    const group = this.#find(id)?.closest(".handbook-pool-rule");
    const title = group?.querySelector(".rubric");
    return title ? line(title) : "";
  }

  #find(id: string): HTMLFormElement | null {
    return this.#content.querySelector(`form${named("question", id)}`);
  }
}

/**
 * Loads the pool's file, once. It is a script, not data, since a page opened from
 * disk cannot fetch. After a failure, the next call tries again.
 */
export class PoolSource {
  readonly #address: string;
  #pool: Promise<Pool> | undefined;

  constructor(address: string) {
    this.#address = address;
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
        if (file) resolve(new Pool(file));
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
