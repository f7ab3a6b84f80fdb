import { part, parts } from "../base/dom";
import type { Host } from "../base/host";
import { bringInSight, landAt } from "../base/land";
import type { Field } from "./field";
import type { Form } from "./form";

/** What is shown at a time: a step, or what follows the last one. */
interface Stage {
  readonly element: HTMLElement;
  readonly link: HTMLElement;
}

/**
 * A divided form: one step is shown at a time, each with its address, so that the browser's Back
 * button and a reload work. How many answers are missing is always in sight, and leads to the first.
 */
export class Steps {
  readonly #root: HTMLElement;
  readonly #host: Host;
  readonly #form: Form;
  readonly #stages: readonly Stage[];
  #place = -1;

  constructor(root: HTMLElement, host: Host, form: Form, signal: AbortSignal) {
    this.#root = root;
    this.#host = host;
    this.#form = form;
    this.#stages = parts<HTMLAnchorElement>(root, ".handbook-tool-steps a").map((link) => ({
      link,
      element: host.part(`#${CSS.escape(link.hash.slice(1))}`),
    }));
    const press = (name: string, act: () => void) =>
      host.button(name).addEventListener("click", act, { signal });
    press("previous", () => this.#go(this.#place - 1));
    press("next", () => this.#go(this.#place + 1));
    press("first", () => this.#form.missing[0] && this.lead(this.#form.missing[0]));
    addEventListener("hashchange", () => this.#follow(true), { signal });
    signal.addEventListener("abort", () => this.#close());
    this.#follow(false);
    this.count();
  }

  /** Goes to a question, in whichever step it is. */
  lead(field: Field): void {
    const place = this.#placeOf(field.element);
    if (place >= 0 && place !== this.#place) {
      this.#note(place);
      this.#show(place);
    }
    field.focus();
  }

  /** Says how many required answers are missing, in all and in each step. */
  count(): void {
    const { missing } = this.#form;
    const button = this.#host.button("first");
    part(button, "span").textContent = this.#host.say("left", { count: missing.length });
    button.hidden = missing.length === 0;
    this.#host.part<HTMLElement>(".handbook-tool-complete").hidden = missing.length > 0;
    for (const { element, link } of this.#stages) {
      const status = link.querySelector<HTMLElement>(".handbook-tool-left");
      if (!status) continue;
      const count = missing.filter((field) => element.contains(field.element)).length;
      status.textContent = this.#host.say(count > 0 ? "left" : "done", { count });
      status.toggleAttribute("data-done", count === 0);
    }
  }

  /** Shows the step that the address names or has a part of; the first if it names nothing. */
  #follow(isFocused: boolean): void {
    const id = location.hash.slice(1);
    const target = id ? document.getElementById(id) : null;
    const found = target ? this.#placeOf(target) : -1;
    // The address names something beside the form.
    if (found < 0 && id && this.#place >= 0) return;
    this.#show(Math.max(found, 0));
    const stage = this.#stages[this.#place];
    if (target && found >= 0 && target !== stage?.element) bringInSight(target, "start");
    else if (isFocused) this.#land();
  }

  #go(place: number): void {
    this.#note(place);
    this.#show(place);
    this.#land();
  }

  /** Adds the step to the history. Following a link would move focus later, away from a field. */
  #note(place: number): void {
    const id = this.#stages[place]?.element.id;
    if (id) history.pushState(null, "", `#${id}`);
  }

  #show(place: number): void {
    this.#place = place;
    const isResult = place === this.#stages.length - 1;
    this.#root.dataset.stage = isResult ? "result" : "step";
    this.#stages.forEach(({ element, link }, index) => {
      element.toggleAttribute("data-shown", index === place);
      if (index === place) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    });
    this.#host.button("previous").hidden = place === 0;
    this.#host.button("next").hidden = isResult;
    this.#form.fit();
  }

  /** Moves focus to the heading, which says which step this is; the links above it are in sight. */
  #land(): void {
    const stage = this.#stages[this.#place];
    if (!stage) return;
    landAt(part(stage.element, ".handbook-tool-title"));
    bringInSight(this.#host.part(".handbook-tool-steps"), "start");
  }

  #placeOf(target: Element): number {
    return this.#stages.findIndex(({ element }) => element.contains(target));
  }

  /** Shows all, as printed. */
  #close(): void {
    delete this.#root.dataset.stage;
    for (const { element, link } of this.#stages) {
      element.removeAttribute("data-shown");
      link.removeAttribute("aria-current");
      const status = link.querySelector(".handbook-tool-left");
      if (status) status.textContent = "";
    }
  }
}

/** Divides the form, if it was printed with steps. */
export function buildSteps(
  root: HTMLElement,
  host: Host,
  form: Form,
  signal: AbortSignal,
): Steps | undefined {
  return root.querySelector(".handbook-tool-steps")
    ? new Steps(root, host, form, signal)
    : undefined;
}
