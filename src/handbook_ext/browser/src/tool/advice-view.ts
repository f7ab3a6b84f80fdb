import { copy, named } from "../base/dom";
import { type Host, settle } from "../base/host";
import { parseRecord } from "../base/json";
import { sayShare } from "../base/patience";
import type { Field } from "./field";
import type { Form } from "./form";

/** The engine's reply on the answers: ids of questions and of advice, in the form's order. */
export interface Reading {
  readonly missing: readonly string[];
  readonly advice: readonly string[];
}

/** Parses the engine's reply to `advise`; throws an error that quotes anything else. */
export function parseReading(reply: string): Reading {
  const value = parseRecord(reply);
  const { missing, advice } = value ?? {};
  if (isIds(missing) && isIds(advice)) return { missing, advice };
  throw new Error(`The engine did not read the answers: ${reply}`);
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/** Shows advice beside the answers it concerns, and lists what is missing. */
export class AdviceView {
  readonly #root: HTMLElement;
  readonly #host: Host;
  readonly #form: Form;
  readonly #lead: (field: Field) => void;

  /** Calls `lead` when the reader wants to go to a missing answer. */
  constructor(root: HTMLElement, host: Host, form: Form, lead: (field: Field) => void) {
    this.#root = root;
    this.#host = host;
    this.#form = form;
    this.#lead = lead;
    this.#retry.hidden = true;
  }

  /** Shows a reply. Advice is announced once, when it appears beside an answer. */
  show({ missing, advice }: Reading): void {
    for (const field of this.#form.fields) {
      const entries = advice.flatMap((id) => this.#printed(id, field.id));
      const shown = entries.map((entry) => entry.dataset.advice).join(" ");
      if (field.advised.dataset.shown === shown) continue;
      field.advised.dataset.shown = shown;
      this.#place(field.advised, entries);
    }
    this.#list.replaceChildren(...missing.flatMap((id) => this.#link(id)));
    this.#open(true);
    // A heading above nothing; in an undivided form the status is below it.
    if (missing.length === 0 && !this.#section.contains(this.#status)) this.#section.hidden = true;
    const counts = { advice: advice.length, missing: missing.length };
    settle(this.#status, this.#host.say(missing.length === 0 ? "complete" : "counts", counts));
    this.#retry.hidden = true;
  }

  /** Says that answers are being checked; earlier advice stays. */
  wait(share?: number): void {
    const text = this.#host.say("reading");
    if (share === undefined) settle(this.#status, text);
    else sayShare(this.#status, text, share);
    this.#checked.hidden = false;
  }

  /** Removes advice on answers that may have changed, and says why. */
  fail(): void {
    this.clear();
    settle(this.#status, this.#host.say("unavailable"));
    this.#retry.hidden = false;
    this.#checked.hidden = false;
  }

  clear(): void {
    for (const { advised } of this.#form.fields) {
      delete advised.dataset.shown;
      advised.replaceChildren();
    }
    this.#list.replaceChildren();
    this.#status.textContent = "";
    this.#open(false);
  }

  /** Keeps advice that is there already: someone may be reading it, and it was announced. */
  #place(place: HTMLElement, entries: readonly HTMLElement[]): void {
    const before = [...place.querySelectorAll<HTMLElement>(".handbook-advice")];
    const present = new Map(before.map((box) => [nameOf(box), box]));
    const boxes = entries.map((entry) => present.get(nameOf(entry)) ?? beside(entry));
    for (const box of present.values()) if (!boxes.includes(box)) box.remove();
    boxes.forEach((box, index) => {
      if (place.children[index] !== box) place.insertBefore(box, place.children[index] ?? null);
    });
  }

  #open(isOpen: boolean): void {
    this.#section.hidden = !isOpen;
    this.#checked.hidden = !isOpen;
  }

  /** What has the status and the button to check again: the section itself in an undivided form. */
  get #checked(): HTMLElement {
    return this.#host.part(".handbook-tool-checked");
  }

  get #section(): HTMLElement {
    return this.#host.part(".handbook-tool-missing");
  }

  get #list(): HTMLElement {
    return this.#host.part(".handbook-tool-missing ul");
  }

  get #status(): HTMLElement {
    return this.#host.part("[data-status=advice]");
  }

  get #retry(): HTMLButtonElement {
    return this.#host.button("retry");
  }

  /** Finds a printed piece of advice, if it concerns this question. */
  #printed(advice: string, question: string): HTMLElement[] {
    const selector = `${named("advice", advice)}${named("at", question)}`;
    return [...this.#root.querySelectorAll<HTMLElement>(`.handbook-advice-list ${selector}`)];
  }

  #link(id: string): HTMLElement[] {
    const field = this.#form.field(id);
    if (!field) return [];
    const link = document.createElement("a");
    link.href = `#${field.element.id}`;
    link.textContent = field.asked;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.#lead(field);
    });
    const entry = document.createElement("li");
    entry.append(link);
    return [entry];
  }
}

/** Copies a printed piece of advice to show beside an answer. */
function beside(printed: HTMLElement): HTMLElement {
  const box = document.createElement("div");
  box.className = "handbook-advice";
  box.dataset.advice = nameOf(printed);
  box.append(...copy(printed).childNodes);
  return box;
}

function nameOf({ dataset }: HTMLElement): string {
  return dataset.advice ?? "";
}
