import type { Host } from "../base/host";
import { KeepSwitch } from "../forms/keep-switch";
import { Draft } from "./draft";
import type { Form } from "./form";

/** The stored draft of a tool, and its switch. */
export class DraftView {
  readonly #form: Form;
  readonly #draft: Draft;
  readonly #switch: KeepSwitch;
  readonly #changed: () => void;

  /** Calls `changed` when the draft has filled the form. */
  constructor(host: Host, form: Form, name: string, signal: AbortSignal, changed: () => void) {
    const draft = new Draft(name);
    const write = () => draft.write(form.kept);
    const keeping = { look: () => draft.look(), write, remove: () => draft.remove() };
    this.#form = form;
    this.#draft = draft;
    this.#switch = new KeepSwitch(host, keeping, "draft", signal);
    this.#changed = changed;
    draft.watch(() => this.recall(), signal);
  }

  /** Fills in the stored draft, if any: at the start, and when another tab has written. */
  recall(): void {
    const found = this.#draft.look();
    if (found.state === "on") {
      this.#form.fill(found.answers);
      this.#changed();
    }
    this.#switch.show();
  }

  /** Stores the present answers, if the switch is on. */
  keep(): void {
    this.#switch.keep();
  }
}
