import type { Host } from "../base/host";
import { parseRecord } from "../base/json";
import { Stored } from "../base/storage";
import { KeepSwitch, type KeptState } from "../forms/keep-switch";
import { type DraftForm, isWritten, type Written } from "./form";

/** The name of the draft in the state of the tab's history, which nothing else on the device reads. */
const LEFT = "handbook-draft";

/** The draft in the browser's storage, while its switch is on. */
export class Kept {
  readonly #form: DraftForm;
  readonly #switch: KeepSwitch;
  readonly #stored = new Stored("handbook-draft", "browser");

  constructor(host: Host, form: DraftForm, signal: AbortSignal) {
    this.#form = form;
    this.#switch = new KeepSwitch(host, this, "kept", signal);
    this.#stored.watch(() => this.recall(), signal);
  }

  /** Fills in the stored draft, or else the one that this tab had before it was reloaded. */
  recall(): void {
    const left: unknown = history.state?.[LEFT];
    const written = this.look().written ?? (isWritten(left) ? left : undefined);
    if (written) this.#form.fill(written);
    this.#switch.show();
  }

  /** Stores the draft, if the switch is on. */
  keep(): void {
    this.#switch.keep();
  }

  /** Leaves the draft with this entry of the tab's history, as browsers do with forms, though not all on reload. */
  leave(): void {
    const { written } = this.#form;
    history.replaceState({ ...history.state, [LEFT]: written.text ? written : undefined }, "");
  }

  look(): { state: KeptState; written?: Written } {
    const text = this.#stored.read();
    if (text === undefined) return { state: "forbidden" };
    if (text === null) return { state: "off" };
    const value = parseRecord(text);
    return isWritten(value) ? { state: "on", written: value } : { state: "unreadable" };
  }

  write(): boolean {
    return this.#stored.write(JSON.stringify(this.#form.written));
  }

  remove(): boolean {
    return this.#stored.remove();
  }
}
