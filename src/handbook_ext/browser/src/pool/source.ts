import { Beside } from "../base/beside";

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

/** The pool's file. */
export class PoolSource<Pool> extends Beside<PoolFile, Pool> {
  constructor(address: string, make: (file: PoolFile) => Pool) {
    super(address, () => globalThis.handbookPool, make);
  }
}
