import { make } from "../base/dom";
import { fill, type Say, speaker } from "../base/words";
import type { Finding } from "./finding";
import type { Form } from "./form";
import { nameOf } from "./places";

/** What the page says of a finding. */
export class FindingWords {
  readonly #say: Say;
  readonly #check: Say;
  readonly #form: Form;

  /** Reads the words of the checks from the element. */
  constructor(root: HTMLElement, say: Say, form: Form) {
    this.#say = say;
    this.#check = speaker(root.dataset.checks);
    this.#form = form;
  }

  /** What is wrong, and what to do. */
  of({ check, values }: Finding): string {
    const { seen } = values;
    const kinds = seen === undefined ? [] : ["seen", "remove"];
    const own = kinds.map((kind) => [kind, this.#check(`${kind}.${seen}`)] as const);
    return this.#check(check, { ...values, ...Object.fromEntries(own) });
  }

  /** The same, after the name of its field. */
  placed(finding: Finding): string {
    const field = this.#form.find(finding.path);
    const names = { field: field ? nameOf(field) : "", fault: this.of(finding) };
    return fill(this.#say("place"), names);
  }

  waveButton({ values }: Finding): HTMLButtonElement {
    const button = make("button", "ds-button", this.#say("wave", { text: values.text ?? "" }));
    button.type = "button";
    button.dataset.variant = "tertiary";
    return button;
  }
}
