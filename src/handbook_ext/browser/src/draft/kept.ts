import { hold } from "../base/hold";
import { type Host, settle } from "../base/host";
import { parseRecord } from "../base/json";
import { land } from "../base/land";
import { Stored } from "../base/storage";
import { type DraftForm, isWritten, type Written } from "./form";

/** The name of the draft in the state of the tab's history, which nothing else on the device reads. */
const LEFT = "handbook-draft";

type State = "off" | "forbidden" | "unreadable" | "on";

/** The switch for storing the draft on this device: off until the reader turns it on. */
export class Kept {
  readonly #host: Host;
  readonly #form: DraftForm;
  readonly #stored = new Stored("handbook-draft", "browser");

  constructor(host: Host, form: DraftForm, signal: AbortSignal) {
    this.#host = host;
    this.#form = form;
    this.#switch.addEventListener("change", () => this.#turn(), { signal });
    host.button("delete").addEventListener("click", () => this.#delete(), { signal });
    this.#stored.watch(() => this.recall(), signal);
  }

  /** Fills in the stored draft, or else the one that this tab had before it was reloaded. */
  recall(): void {
    const left: unknown = history.state?.[LEFT];
    const written = this.#look().written ?? (isWritten(left) ? left : undefined);
    if (written) this.#form.fill(written);
    this.#show();
  }

  /** Stores the draft, if the switch is on. */
  keep(): void {
    if (this.#look().state === "on") this.#write();
  }

  /** Leaves the draft with this entry of the tab's history, as browsers do with forms, though not all on reload. */
  leave(): void {
    const { written } = this.#form;
    history.replaceState({ ...history.state, [LEFT]: written.text ? written : undefined }, "");
  }

  get #switch(): HTMLInputElement {
    return this.#host.part("[role=switch]");
  }

  #look(): { state: State; written?: Written } {
    const text = this.#stored.read();
    if (text === undefined) return { state: "forbidden" };
    if (text === null) return { state: "off" };
    const value = parseRecord(text);
    return isWritten(value) ? { state: "on", written: value } : { state: "unreadable" };
  }

  #write(): boolean {
    const isDone = this.#stored.write(JSON.stringify(this.#form.written));
    if (!isDone) this.#report("full");
    return isDone;
  }

  #show(): void {
    const { state } = this.#look();
    this.#switch.checked = state === "on";
    // Not `disabled`: keyboard users must be able to read why it cannot be turned on.
    hold([this.#switch], state === "forbidden" || state === "unreadable");
    this.#host.button("delete").hidden = state !== "unreadable";
    this.#report(state);
  }

  #turn(): void {
    const { state } = this.#look();
    const isWanted = this.#switch.checked;
    if (state === "off" && isWanted && !this.#write()) {
      this.#switch.checked = false;
      return;
    }
    if (state === "on" && !isWanted) this.#stored.remove();
    this.#show();
  }

  #delete(): void {
    land(this.#switch);
    const isDone = this.#stored.remove();
    this.#show();
    if (isDone) this.#report("deleted");
  }

  #report(name: string): void {
    settle(this.#host.part("[data-status=kept]"), this.#host.say(`kept_${name}`));
  }
}
