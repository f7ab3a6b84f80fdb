import { hold } from "../base/hold";
import { type Host, settle } from "../base/host";
import { land } from "../base/land";
import { Draft } from "./draft";
import type { Form } from "./form";

/** The switch for storing a draft on this device: off until the reader turns it on. */
export class DraftView {
  readonly #host: Host;
  readonly #form: Form;
  readonly #draft: Draft;
  readonly #changed: () => void;

  /** Calls `changed` when the draft has filled the form. */
  constructor(host: Host, form: Form, name: string, signal: AbortSignal, changed: () => void) {
    this.#host = host;
    this.#form = form;
    this.#draft = new Draft(name);
    this.#changed = changed;
    this.#switch.addEventListener("change", () => this.#turn(), { signal });
    host.button("delete").addEventListener("click", () => this.#delete(), { signal });
    this.#draft.watch(() => this.recall(), signal);
  }

  /** Fills in the stored draft, if any: at the start, and when another tab has written. */
  recall(): void {
    const found = this.#draft.look();
    if (found.state === "on") {
      this.#form.fill(found.answers);
      this.#changed();
    }
    this.#show();
  }

  /** Stores the present answers, if the switch is on. */
  keep(): void {
    if (this.#draft.look().state !== "on") return;
    this.#report(this.#draft.write(this.#form.kept) ? "draft_on" : "draft_full");
  }

  get #switch(): HTMLInputElement {
    return this.#host.part("[role=switch]");
  }

  #show(): void {
    const { state } = this.#draft.look();
    this.#switch.checked = state === "on";
    // Not `disabled`: keyboard users must be able to read why it cannot be turned on.
    hold([this.#switch], state === "forbidden" || state === "unreadable");
    this.#host.button("delete").hidden = state !== "unreadable";
    this.#report(`draft_${state}`);
  }

  #turn(): void {
    const { state } = this.#draft.look();
    const wanted = this.#switch.checked;
    if (state === "off" && wanted && !this.#draft.write(this.#form.kept)) {
      this.#switch.checked = false;
      this.#report("draft_full");
      return;
    }
    if (state === "on" && !wanted) this.#draft.remove();
    this.#show();
  }

  #delete(): void {
    land(this.#switch);
    const isDone = this.#draft.remove();
    this.#show();
    if (isDone) this.#report("draft_deleted");
  }

  #report(name: string): void {
    settle(this.#host.part("[data-status=draft]"), this.#host.say(name));
  }
}
