import { datedName, download, readChosen } from "../base/download";
import type { Host } from "../base/host";
import { land } from "../base/land";
import type { Form } from "./form";
import { type KeptAnswer, printAnswers, readAnswers } from "./kept";

/** The maximum file size in bytes; ours are smaller. */
const LARGEST = 5_000_000;

/** Saves the answers to a file, opens one, and clears the form; both can be undone. */
export class AnswersView {
  readonly #host: Host;
  readonly #form: Form;
  readonly #name: string;
  readonly #changed: () => void;
  #before: readonly KeptAnswer[] | undefined;

  /** Calls `changed` when it has replaced the answers in the form. */
  constructor(host: Host, form: Form, name: string, signal: AbortSignal, changed: () => void) {
    this.#host = host;
    this.#form = form;
    this.#name = name;
    this.#changed = changed;
    const on = (target: EventTarget, type: string, act: () => void) =>
      target.addEventListener(type, act, { signal });
    on(host.button("save"), "click", () => this.#save());
    on(host.button("open"), "click", () => this.#file.click());
    on(this.#file, "change", () => void this.#open());
    on(host.button("clear"), "click", () => this.#clear());
    on(host.button("undo-open"), "click", () => this.#undo("open", "opened"));
    on(host.button("undo-clear"), "click", () => this.#undo("clear", "answers"));
    this.forget();
  }

  /** Disables undo, as it would overwrite what the reader has written since. */
  forget(): void {
    this.#before = undefined;
    this.#host.button("undo-open").hidden = true;
    this.#host.button("undo-clear").hidden = true;
  }

  get #file(): HTMLInputElement {
    return this.#host.part("input[type=file]");
  }

  #save(): void {
    const file = datedName(this.#name, "json");
    download(file, "application/json", printAnswers(this.#name, this.#form.kept));
    this.#report("answers", "saved", { file });
  }

  async #open(): Promise<void> {
    if (!this.#file.files?.length) return;
    const read = readAnswers(await readChosen(this.#file, LARGEST), this.#name);
    if (read.state !== "whole") return this.#report("opened", read.state);
    this.#replace(read.answers);
    this.#report("opened", "opened");
    this.#host.button("undo-open").hidden = false;
  }

  #clear(): void {
    this.#replace([]);
    this.#report("answers", "cleared");
    const undo = this.#host.button("undo-clear");
    undo.hidden = false;
    land(undo);
  }

  #undo(button: "open" | "clear", shown: "opened" | "answers"): void {
    if (!this.#before) return;
    this.#form.fill(this.#before);
    this.#changed();
    // Before it is hidden, as hiding the focused button would lose focus.
    land(this.#host.button(button));
    this.forget();
    this.#showLeft();
    this.#report(shown, "undone");
  }

  #replace(answers: readonly KeptAnswer[]): void {
    this.forget();
    this.#before = this.#form.kept;
    this.#form.fill(answers);
    this.#changed();
    this.#showLeft();
  }

  /** Shows the answers that the form has no field for. */
  #showLeft(): void {
    const { left } = this.#form;
    this.#host.part<HTMLElement>(".handbook-left").hidden = left.length === 0;
    this.#host.part(".handbook-left dl").replaceChildren(
      ...left.flatMap(({ asked, answer, words }) => {
        const term = document.createElement("dt");
        term.textContent = asked;
        const shown = document.createElement("dd");
        shown.textContent = typeof answer === "string" ? answer : (words ?? answer).join(", ");
        return [term, shown];
      }),
    );
  }

  #report(place: string, name: string, values: Readonly<Record<string, string>> = {}): void {
    this.#host.part(`[data-status=${place}]`).textContent = this.#host.say(name, values);
  }
}
