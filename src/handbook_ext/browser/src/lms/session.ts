import type { Api } from "./api";

/** What went wrong, by the key of its words. */
export type Trouble = "refused" | "unsaved" | "forgetful";

const TRUE = "true";

/**
 * A conversation with the platform. Nothing here throws, and nothing is believed: each failure is
 * given to `tell`, and the page goes on without the platform.
 */
export class Session {
  readonly #api: Api;
  readonly #tell: (trouble: Trouble) => void;
  #isOpen = false;

  constructor(api: Api, tell: (trouble: Trouble) => void) {
    this.#api = api;
    this.#tell = tell;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Begins; returns whether the platform agreed. */
  begin(): boolean {
    this.#isOpen = this.#call(() => this.#api.LMSInitialize("")) === TRUE;
    if (!this.#isOpen) this.#tell("refused");
    return this.#isOpen;
  }

  /** Returns a value; empty when there is none. */
  get(name: string): string {
    if (!this.#isOpen) return "";
    const value = this.#call(() => this.#api.LMSGetValue(name));
    return value === undefined || value === null ? "" : String(value);
  }

  /** Sets a value; returns whether the platform took it. */
  set(name: string, value: string): boolean {
    return this.#isOpen && this.#call(() => this.#api.LMSSetValue(name, value)) === TRUE;
  }

  /** Has what was set stored; returns whether it was. */
  commit(): boolean {
    return this.#isOpen && this.#call(() => this.#api.LMSCommit("")) === TRUE;
  }

  /** Ends. The platform may be gone by now, so nobody is told of a failure. */
  finish(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#call(() => this.#api.LMSFinish(""));
  }

  /** Leaves the rest of the conversation to another tab: ending it might store again what this one has set. */
  abandon(): void {
    this.#isOpen = false;
  }

  /** Some platforms return a boolean, though the answer is to be a text. */
  #call(act: () => unknown): unknown {
    try {
      const answer = act();
      return typeof answer === "boolean" ? String(answer) : answer;
    } catch (cause) {
      console.warn(cause);
      return undefined;
    }
  }
}
