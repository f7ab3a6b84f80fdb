// Read now: `currentScript` is null once this script has run. Scripts are in `_static`.
const { src } = document.currentScript as HTMLScriptElement;
// A translation is in a folder of the original; its readers' progress is the same in both.
const original = document.querySelector<HTMLMetaElement>("meta[name=handbook-original]");
const HANDBOOK = new URL(original?.content ?? "", new URL("..", src)).pathname;

const PLACES = { browser: "localStorage", tab: "sessionStorage" } as const;

/**
 * A text that the handbook stores under a name, in the browser or only in the tab. Nothing here
 * throws: browsers may forbid access to their storage, and it may be full.
 *
 * The storage belongs to an origin, which may have several handbooks. So the key contains a path:
 * that of the handbook's front page, which is unique on the origin, or that of one page. A title
 * would not do, as copies and editions of a handbook share it.
 */
export class Stored {
  readonly #place: (typeof PLACES)[keyof typeof PLACES];
  readonly #name: string;
  readonly #key: string;

  constructor(name: string, place: keyof typeof PLACES, path = HANDBOOK) {
    this.#place = PLACES[place];
    this.#name = name;
    this.#key = `${name} ${path}`;
  }

  /** Returns the text; null if there is none, undefined where the browser forbids access. */
  read(): string | null | undefined {
    let text: string | null | undefined;
    attempt(() => {
      text = this.#storage.getItem(this.#key) ?? this.#moveOld();
    });
    return text;
  }

  /** Stores a text; returns whether that could be done. */
  write(text: string): boolean {
    return attempt(() => this.#storage.setItem(this.#key, text));
  }

  /** Removes what `read` returns; returns whether that could be done. */
  remove(): boolean {
    return attempt(() => {
      const storage = this.#storage;
      storage.removeItem(storage.getItem(this.#key) === null ? this.#name : this.#key);
    });
  }

  /** Calls back when another tab has written or removed the text. */
  watch(listener: () => void, signal?: AbortSignal): void {
    addEventListener(
      "storage",
      ({ key }) => {
        // null: the whole storage was cleared.
        if (key === this.#key || key === null) listener();
      },
      signal ? { signal } : {},
    );
  }

  /**
   * Looked up each time: where access is forbidden, this throws. A package is read at a platform's
   * origin, where nothing of a reader's may stay.
   */
  get #storage(): Storage {
    const isPackage = "handbookPackage" in document.documentElement.dataset;
    if (isPackage && this.#place === PLACES.browser) throw new Error("A package stores nothing");
    return window[this.#place];
  }

  /** Moves what an earlier edition stored under the bare name, once. */
  #moveOld(): string | null {
    const storage = this.#storage;
    const old = storage.getItem(this.#name);
    if (old === null) return null;
    storage.removeItem(this.#name); // first, as there may be no room for both
    if (!this.write(old)) storage.setItem(this.#name, old);
    return old;
  }
}

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
