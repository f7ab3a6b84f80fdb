import { attempt, ownKey, readOwn, removeOwn } from "../base/storage";
import { type KeptAnswer, printAnswers, readAnswers } from "./kept";

/** What the browser's storage holds of this tool, or why that cannot be told. */
export type Found =
  | { readonly state: "off" | "forbidden" | "unreadable" }
  | { readonly state: "on"; readonly answers: readonly KeptAnswer[] };

/** The draft in the browser's storage. It is there when, and only when, the reader wants it kept. */
export class Draft {
  readonly #tool: string;
  readonly #name: string;
  readonly #key: string;
  /** What this tab read or wrote last. */
  #known: string | null = null;

  constructor(tool: string) {
    this.#tool = tool;
    this.#name = `handbook-tool-${tool}`;
    this.#key = ownKey(this.#name);
  }

  /** Looks into the storage. Never throws: browsers may forbid even to ask. */
  look(): Found {
    let text: string | null;
    try {
      text = readOwn(this.#name);
    } catch {
      return { state: "forbidden" };
    }
    this.#known = text;
    if (text === null) return { state: "off" };
    const read = readAnswers(text, this.#tool);
    return read.state === "whole"
      ? { state: "on", answers: read.answers }
      : { state: "unreadable" };
  }

  /** Keeps these answers. Tells whether they could be written. */
  write(answers: readonly KeptAnswer[]): boolean {
    const text = printAnswers(this.#tool, answers);
    const isWritten = attempt(() => localStorage.setItem(this.#key, text));
    if (isWritten) this.#known = text;
    return isWritten;
  }

  /** Removes what is kept. Tells whether that could be done. */
  remove(): boolean {
    return attempt(() => removeOwn(this.#name));
  }

  /**
   * Calls back when another tab has kept or removed something: at once, or when the reader comes
   * back to a page that the browser has kept whole meanwhile.
   */
  watch(listener: () => void, signal: AbortSignal): void {
    const look = ({ persisted }: PageTransitionEvent) => {
      const known = this.#known;
      this.look();
      if (persisted && this.#known !== known) listener();
    };
    addEventListener("pageshow", look, { signal });
    addEventListener(
      "storage",
      ({ key }) => {
        // null: the whole storage was emptied.
        if (key === this.#key || key === null) listener();
      },
      { signal },
    );
  }
}
