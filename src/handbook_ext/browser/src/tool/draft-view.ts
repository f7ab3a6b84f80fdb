import type { Host } from "../base/host";
import { Stored } from "../base/storage";
import { KeepSwitch } from "../forms/keep-switch";
import { KeptForm } from "../forms/kept-form";
import type { Form } from "./form";
import { type KeptAnswer, printAnswers, readAnswers } from "./kept";

/** The stored draft of a tool, and its switch. */
export class DraftView {
  readonly #draft: KeptForm<readonly KeptAnswer[]>;
  readonly #switch: KeepSwitch;
  readonly #changed: () => void;

  /** Calls `changed` when the draft has filled the form. */
  constructor(host: Host, form: Form, name: string, signal: AbortSignal, changed: () => void) {
    const draft = new KeptForm(new Stored(`handbook-tool-${name}`, "browser"), {
      get isEmpty() {
        return form.kept.length === 0;
      },
      print: () => printAnswers(name, form.kept),
      parse(text) {
        const read = readAnswers(text, name);
        return read.state === "whole" ? read.answers : undefined;
      },
      fill: (answers: readonly KeptAnswer[]) => form.fill(answers),
    });
    this.#draft = draft;
    this.#switch = new KeepSwitch(host, draft, "draft", signal);
    this.#changed = changed;
    draft.watch(() => this.#show(draft.follow()), signal);
  }

  /** Fills in the stored draft, if any. */
  recall(): void {
    this.#show(this.#draft.recall());
  }

  /** Stores the present answers, if the switch is on. */
  keep(): void {
    this.#switch.keep();
  }

  #show(isFilled: boolean): void {
    if (isFilled) this.#changed();
    this.#switch.show();
  }
}
