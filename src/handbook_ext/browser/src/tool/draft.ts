import { ownKey, readOwn, removeOwn } from "../own-key";
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
    if (text === null) return { state: "off" };
    const read = readAnswers(text, this.#tool);
    return read.state === "whole"
      ? { state: "on", answers: read.answers }
      : { state: "unreadable" };
  }

  /** Keeps these answers. Tells whether they could be written. */
  write(answers: readonly KeptAnswer[]): boolean {
    return attempt(() => localStorage.setItem(this.#key, printAnswers(this.#tool, answers)));
  }

  /** Removes what is kept. Tells whether that could be done. */
  remove(): boolean {
    return attempt(() => removeOwn(this.#name));
  }

  /** Calls back when another tab has kept or removed something. */
  watch(listener: () => void, signal: AbortSignal): void {
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

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
