import { type PoolFile, type PoolRecord, PoolSource, poolAddress } from "../pool/source";
import type { Written } from "../stencil/written";

/** A question of the handbook, as it is in its file. */
export interface Asked extends PoolRecord {
  readonly written?: Written;
  /** The series that shares its situation; empty for none. */
  readonly series?: string;
}

/** The handbook's own questions, from the file beside the page. */
export class HandbookQuestions {
  #file: Promise<PoolFile> | undefined;
  #records: readonly Asked[] = [];

  /** Loads the file, once; undefined when that fails, and it may be tried again. */
  async load(root: HTMLElement): Promise<PoolFile | undefined> {
    const address = poolAddress(root);
    try {
      if (address === undefined) throw new Error("handbook-scenario: no pool");
      this.#file ??= new PoolSource(address, (file) => file).load();
      const file = await this.#file;
      this.#records = file.records;
      return file;
    } catch (cause) {
      this.#file = undefined;
      console.warn(cause);
      return undefined;
    }
  }

  /** Resolves when the file has come, or failed. */
  async loaded(): Promise<void> {
    await this.#file?.catch(() => {});
  }

  get ids(): readonly string[] {
    return this.#records.map(({ id }) => id);
  }

  get all(): readonly Written[] {
    return this.#records.flatMap(({ written }) => (written ? [written] : []));
  }

  find(id: string): Asked | undefined {
    return this.#records.find((each) => each.id === id);
  }

  /** The names of the other questions of a question's series. */
  sharing(asked: Asked | undefined): readonly string[] {
    const shares = ({ series, rule }: Asked) => series === asked?.series && rule === asked?.rule;
    const found = asked?.series ? this.#records.filter(shares) : [];
    return found.map(({ id }) => `«${id}»`).filter((name) => name !== `«${asked?.id}»`);
  }
}
