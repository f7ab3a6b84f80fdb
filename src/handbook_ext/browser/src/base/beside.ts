import { loadScript } from "./script";

/**
 * A script beside the page that holds data, loaded once, when first wanted. It is a script, not data,
 * since a page opened from disk cannot fetch. After a failure, the next call tries again.
 */
export class Beside<Content, Made> {
  readonly #address: string;
  readonly #take: () => Content | undefined;
  readonly #make: (content: Content) => Made;
  #made: Promise<Made> | undefined;

  /** `take` returns what the script has set; `make` is called with it once. */
  constructor(address: string, take: () => Content | undefined, make: (content: Content) => Made) {
    this.#address = address;
    this.#take = take;
    this.#make = make;
  }

  load(): Promise<Made> {
    this.#made ??= this.#fetch().catch((cause) => {
      this.#made = undefined;
      throw cause;
    });
    return this.#made;
  }

  async #fetch(): Promise<Made> {
    await loadScript(this.#address);
    const content = this.#take();
    if (content === undefined) throw new Error(`handbook: nothing came of ${this.#address}`);
    return this.#make(content);
  }
}
