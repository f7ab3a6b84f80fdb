import { part } from "../base/dom";
import { isRecord, parseRecord } from "../base/json";
import { fill, type Say, speaker } from "../base/words";
import type { Press } from "../tool/press";
import { controlOf, type Path } from "./fields";
import type { Form } from "./form";

/** What lint found in one place. */
export interface Finding {
  readonly path: Path;
  readonly check: string;
  readonly values: Readonly<Record<string, number | string>>;
  readonly isFault: boolean;
}

/** Parses the engine's reply to `lint`; throws when it is none. */
export function parseFindings(reply: string): Finding[] {
  const found = parseRecord(reply)?.found;
  if (!Array.isArray(found)) throw new Error(`handbook-scenario: lint replied ${reply}`);
  return found.filter(isRecord).map(({ path, check, values, fault }) => ({
    path: Array.isArray(path) ? path : [],
    check: String(check),
    values: (isRecord(values) ? values : {}) as Finding["values"],
    isFault: fault === true,
  }));
}

/** Shows what lint found: at each field that was touched, and all of it in a list. */
export class FoundView {
  readonly #root: Element;
  readonly #form: Form;
  readonly #say: Say;
  readonly #check: Say;
  readonly #touched = new WeakSet<Element>();
  readonly #press: Press;
  #found: readonly Finding[] = [];

  constructor(root: HTMLElement, form: Form, say: Say, press: Press, signal: AbortSignal) {
    this.#root = part(root, ".handbook-scenario-found");
    this.#form = form;
    this.#say = say;
    this.#press = press;
    this.#check = speaker(root.dataset.checks);
    form.element.addEventListener("focusout", ({ target }) => void this.#touch(target), { signal });
  }

  /** Shows all that was found; returns whether the question is whole. */
  show(found: readonly Finding[]): boolean {
    this.#found = found;
    const faults = found.filter(({ isFault }) => isFault).length;
    const weak = found.length - faults;
    const { textContent } = part(this.#root, "[data-status=lint]");
    const words = [
      faults > 0 ? this.#say("faults", { count: faults }) : "",
      weak > 0 && faults === 0 ? this.#say("weak", { count: weak }) : "",
      found.length === 0 ? this.#say("fine") : "",
    ].join("");
    if (textContent !== words) this.say(words);
    part(this.#root, "ul").replaceChildren(...found.flatMap((each) => this.#item(each)));
    this.#mark();
    return faults === 0;
  }

  say(words: string): void {
    part(this.#root, "[data-status=lint]").textContent = words;
  }

  #item(finding: Finding): HTMLElement[] {
    const field = this.#form.find(finding.path);
    if (!field) return [];
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "handbook-scenario-go";
    button.textContent = fill(this.#say("place"), {
      field: nameOf(field),
      fault: this.#words(finding),
    });
    button.addEventListener("click", () => this.#go(field));
    item.append(button);
    return [item];
  }

  #go(field: HTMLElement): void {
    for (const fold of ancestors(field)) fold.open = true;
    field.scrollIntoView({ block: "center" });
    controlOf(field).focus({ preventScroll: true });
  }

  #words({ check, values }: Finding): string {
    const seen = values.seen === undefined ? {} : { seen: this.#check(`seen.${values.seen}`) };
    return this.#check(check, { ...values, ...seen });
  }

  async #touch(target: EventTarget | null): Promise<void> {
    const field = (target as Element).closest("[data-field]");
    if (!field) return;
    this.#touched.add(field);
    // What is said there moves the button that one presses next.
    await this.#press.released();
    this.#mark();
  }

  /** A field that nobody has come to yet is not blamed for being empty. */
  #mark(): void {
    for (const place of this.#form.element.querySelectorAll<HTMLElement>("[data-fault]")) {
      if (!place.hidden) place.hidden = true;
      place.textContent = "";
    }
    for (const finding of this.#found) {
      const field = this.#form.find(finding.path);
      const place = field?.querySelector<HTMLElement>("[data-fault]");
      const isEarly = finding.isFault && field && !this.#touched.has(field);
      if (!place || isEarly || place.parentElement?.closest("[data-field]") !== field) continue;
      place.hidden = false;
      place.textContent = `${place.textContent ?? ""} ${this.#words(finding)}`.trim();
    }
  }
}

/** Returns what a field is called, with the rows that it is in. */
function nameOf(field: HTMLElement): string {
  const own = field.querySelector(":scope > :is(.handbook-scenario-label, legend, summary)");
  const names = own?.textContent ? [own.textContent] : [];
  for (
    let row = field.closest("[data-row]");
    row;
    row = row.parentElement?.closest("[data-row]") ?? null
  ) {
    const legend = row.querySelector(":scope > legend")?.textContent;
    if (legend && legend !== names[0]) names.unshift(legend);
  }
  return names.join(" – ");
}

function ancestors(element: Element): HTMLDetailsElement[] {
  const found: HTMLDetailsElement[] = [];
  for (
    let each = element.closest("details");
    each;
    each = each.parentElement?.closest("details") ?? null
  )
    found.push(each);
  return found;
}
