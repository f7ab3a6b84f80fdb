import type { Stored } from "../base/storage";
import type { Keeping, KeptState } from "./keep-switch";

/** A form whose content can be stored as a text. */
export interface Storable<Content> {
  readonly isEmpty: boolean;
  print(): string;
  /** Parses what `print` returned; undefined for anything else. */
  parse(text: string): Content | undefined;
  fill(content: Content): void;
}

/**
 * What is written in a form, in the browser's storage, which all tabs share. It exists if and only if
 * the switch is on. A tab replaces only what it has itself read or written, in its form and in the storage:
 * what somebody writes in another tab meanwhile is `other`, and stays.
 */
export class KeptForm<Content> implements Keeping {
  readonly #stored: Stored;
  readonly #form: Storable<Content>;
  /** The stored text that this tab last read or wrote, and what its form would be stored as then. */
  #shared: { readonly stored: string; readonly printed: string } | undefined;

  constructor(stored: Stored, form: Storable<Content>) {
    this.#stored = stored;
    this.#form = form;
  }

  /** Looks into the storage. Never throws, though browsers may forbid access. */
  look(): { readonly state: KeptState } {
    const text = this.#stored.read();
    if (text === undefined) return { state: "forbidden" };
    if (text === null) return { state: "off" };
    if (text === this.#shared?.stored) return { state: "on" };
    return { state: this.#form.parse(text) === undefined ? "unreadable" : "other" };
  }

  /** Whether all that is written in the form is stored. */
  get isWhole(): boolean {
    return this.look().state === "on" && this.#form.print() === this.#shared?.printed;
  }

  /** Fills in what is stored, whatever the form has; returns whether there was anything. */
  recall(): boolean {
    return this.#fill(this.#stored.read());
  }

  /**
   * Fills in what another tab has stored, unless something else is written in the form; returns
   * whether it did.
   */
  follow(): boolean {
    const text = this.#stored.read();
    // What was stored is this tab's own from now on: nobody else has it.
    if (text === null) this.#shared = undefined;
    if (text === this.#shared?.stored) return false;
    const printed = this.#form.print();
    const isFree = this.#form.isEmpty || printed === this.#shared?.printed || printed === text;
    return isFree && this.#fill(text);
  }

  write(): boolean {
    const text = this.#form.print();
    const isWritten = this.#stored.write(text);
    if (isWritten) this.#shared = { stored: text, printed: text };
    return isWritten;
  }

  remove(): boolean {
    this.#shared = undefined;
    return this.#stored.remove();
  }

  /**
   * Calls back when another tab has changed what is stored: at once, or when the page is restored
   * from the back/forward cache.
   */
  watch(listener: () => void, signal: AbortSignal): void {
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) listener();
    };
    addEventListener("pageshow", shown, { signal });
    this.#stored.watch(listener, signal);
  }

  #fill(text: string | null | undefined): boolean {
    const content = typeof text === "string" ? this.#form.parse(text) : undefined;
    if (content === undefined) return false;
    this.#form.fill(content);
    // Not the same as the text where this edition of the form lacks some of it.
    this.#shared = { stored: text as string, printed: this.#form.print() };
    return true;
  }
}
