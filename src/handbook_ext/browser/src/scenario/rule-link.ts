import { steadily } from "../base/land";
import type { Form } from "./form";

/** Leads from each verdict to the rule that is chosen: it is what the answer keeps to or breaks. */
export class RuleLinks {
  readonly #form: Form;
  readonly #addresses: Readonly<Record<string, string>>;

  /** `addresses` are those of the handbook's rules. */
  constructor(form: Form, addresses: Readonly<Record<string, string>>) {
    this.#form = form;
    this.#addresses = addresses;
  }

  /** Shows the links, also in rows that have come since; none as long as no rule is chosen. */
  show(): void {
    const address = this.#addresses[this.#form.rule];
    const { element } = this.#form;
    steadily(document.activeElement ?? element, () => {
      for (const line of element.querySelectorAll<HTMLElement>(".handbook-scenario-read")) {
        line.hidden = address === undefined;
        const link = line.querySelector("a");
        if (!link || address === undefined) continue;
        link.href = address;
        link.target = "_blank"; // what is written stays where it is
        link.rel = "noopener";
      }
    });
  }
}
