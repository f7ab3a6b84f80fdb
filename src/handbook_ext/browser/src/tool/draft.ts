import { Stored } from "../base/storage";
import { type KeptAnswer, printAnswers, readAnswers } from "./kept";

/** What the browser's storage has for this tool, or why that is unknown. */
export type Found =
  | { readonly state: "off" | "forbidden" | "unreadable" }
  | { readonly state: "on"; readonly answers: readonly KeptAnswer[] };

/** The draft in the browser's storage. It exists if and only if the switch is on. */
export class Draft {
  readonly #tool: string;
  readonly #stored: Stored;
  /** What this tab last read or wrote. */
  #known: string | null = null;

  constructor(tool: string) {
    this.#tool = tool;
    this.#stored = new Stored(`handbook-tool-${tool}`, "browser");
  }

  /** Looks into the storage. Never throws, though browsers may forbid access. */
  look(): Found {
    const text = this.#stored.read();
    if (text === undefined) return { state: "forbidden" };
    this.#known = text;
    if (text === null) return { state: "off" };
    const read = readAnswers(text, this.#tool);
    return read.state === "whole"
      ? { state: "on", answers: read.answers }
      : { state: "unreadable" };
  }

  /** Stores these answers. Returns whether they could be written. */
  write(answers: readonly KeptAnswer[]): boolean {
    const text = printAnswers(this.#tool, answers);
    const isWritten = this.#stored.write(text);
    if (isWritten) this.#known = text;
    return isWritten;
  }

  /** Removes the draft. Returns whether that could be done. */
  remove(): boolean {
    return this.#stored.remove();
  }

  /**
   * Calls back when another tab has changed the draft: at once, or when the page is restored from
   * the back/forward cache.
   */
  watch(listener: () => void, signal: AbortSignal): void {
    const look = ({ persisted }: PageTransitionEvent) => {
      const known = this.#known;
      this.look();
      if (persisted && this.#known !== known) listener();
    };
    addEventListener("pageshow", look, { signal });
    this.#stored.watch(listener, signal);
  }
}
