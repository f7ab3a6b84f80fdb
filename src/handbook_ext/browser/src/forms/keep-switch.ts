import { hold } from "../base/hold";
import { type Host, settle } from "../base/host";
import { land } from "../base/land";

/** Whether something is stored on this device, or why that is unknown; `other` is not what is written here. */
export type KeptState = "off" | "forbidden" | "unreadable" | "other" | "on";

/** What is stored on this device while the switch is on. */
export interface Keeping {
  look(): { readonly state: KeptState };
  /** Stores what is written now; returns whether that could be done. */
  write(): boolean;
  /** Removes what is stored; returns whether that could be done. */
  remove(): boolean;
}

/** The switch for storing what is written on this device: off until the reader turns it on. */
export class KeepSwitch {
  readonly #host: Host;
  readonly #keeping: Keeping;
  readonly #status: string;

  /** The messages are in the panel `[data-status=status]`, and their words begin with `status`. */
  constructor(host: Host, keeping: Keeping, status: string, signal: AbortSignal) {
    this.#host = host;
    this.#keeping = keeping;
    this.#status = status;
    this.#switch.addEventListener("change", () => this.#turn(), { signal });
    host.button("delete").addEventListener("click", () => this.#delete(), { signal });
  }

  /** Shows what is stored. */
  show(): void {
    const { state } = this.#keeping.look();
    this.#switch.checked = state === "on";
    // Not `disabled`: keyboard users must be able to read why it cannot be turned on.
    hold([this.#switch], state !== "off" && state !== "on");
    this.#host.button("delete").hidden = state !== "unreadable" && state !== "other";
    this.#report(state);
  }

  /** Stores what is written now, if the switch is on. */
  keep(): void {
    if (this.#keeping.look().state !== "on") return;
    this.#report(this.#keeping.write() ? "on" : "full");
  }

  get #switch(): HTMLInputElement {
    return this.#host.part("[role=switch]");
  }

  #turn(): void {
    const { state } = this.#keeping.look();
    const isWanted = this.#switch.checked;
    if (state === "off" && isWanted && !this.#keeping.write()) {
      this.#switch.checked = false;
      this.#report("full");
      return;
    }
    if (state === "on" && !isWanted) this.#keeping.remove();
    this.show();
  }

  #delete(): void {
    land(this.#switch);
    const isDone = this.#keeping.remove();
    this.show();
    if (isDone) this.#report("deleted");
  }

  #report(name: string): void {
    const status = this.#status;
    settle(this.#host.part(`[data-status=${status}]`), this.#host.say(`${status}_${name}`));
  }
}
