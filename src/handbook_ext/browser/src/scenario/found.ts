import { make, part } from "../base/dom";
import { type Host, settle } from "../base/host";
import { land } from "../base/land";
import { fill, type Say, speaker } from "../base/words";
import type { Press } from "../tool/press";
import { controlOf } from "./fields";
import type { Finding } from "./finding";
import type { Form } from "./form";
import { Waved } from "./waved";

/** Shows what was found: at each field that was touched, and all of it in a list. */
export class FoundView {
  readonly waved = new Waved();
  readonly #root: Element;
  readonly #host: Host;
  readonly #form: Form;
  readonly #check: Say;
  readonly #touched = new WeakSet<Element>();
  readonly #press: Press;
  readonly #changed: () => void;
  #all: readonly Finding[] = [];

  /** Calls `changed` when the writer has waved something off, or brought it back. */
  constructor(
    root: HTMLElement,
    { host, form, press }: { host: Host; form: Form; press: Press },
    signal: AbortSignal,
    changed: () => void,
  ) {
    this.#root = host.part(".handbook-scenario-found");
    this.#host = host;
    this.#form = form;
    this.#press = press;
    this.#check = speaker(root.dataset.checks);
    this.#changed = changed;
    form.element.addEventListener("focusout", ({ target }) => void this.#touch(target), { signal });
    host.button("back").addEventListener("click", () => this.#bringBack(), { signal });
  }

  /** Shows all that was found and not waved off; returns whether the question is whole. */
  show(all: readonly Finding[]): boolean {
    this.#all = this.#inOrder(all);
    const found = this.#found;
    const faults = found.filter(({ isFault }) => isFault).length;
    const weak = found.length - faults;
    const words = [
      faults > 0 ? this.#host.say("faults", { count: faults }) : "",
      weak > 0 && faults === 0 ? this.#host.say("weak", { count: weak }) : "",
      found.length === 0 ? this.#host.say("fine") : "",
    ].join("");
    settle(this.#status, words);
    this.#list(found);
    const { length } = this.waved.texts;
    this.#back.hidden = length === 0;
    this.#back.textContent = this.#host.say("back", { count: length });
    this.#mark();
    return faults === 0;
  }

  /** Sorts what was found as its fields come in the form. */
  #inOrder(all: readonly Finding[]): readonly Finding[] {
    const fields = [...this.#form.element.querySelectorAll("[data-field]")];
    const places = new Map(fields.map((field, place) => [field, place]));
    const placeOf = ({ path }: Finding) => places.get(this.#form.find(path) as Element) ?? 0;
    return [...all].sort((one, other) => placeOf(one) - placeOf(other));
  }

  get #found(): readonly Finding[] {
    return this.#all.filter((finding) => !this.waved.has(finding));
  }

  get #status(): Element {
    return part(this.#root, "[data-status=lint]");
  }

  get #back(): HTMLButtonElement {
    return this.#host.button("back");
  }

  say(words: string): void {
    this.#status.textContent = words;
  }

  /** Lists what was found; a list that stays the same keeps focus. */
  #list(found: readonly Finding[]): void {
    const list = part(this.#root, "ul");
    const made = found.flatMap((each) => this.#item(each));
    const isSame = made.length === list.children.length;
    if (isSame && made.every((item, place) => list.children[place]?.isEqualNode(item))) return;
    list.replaceChildren(...made);
  }

  #item(finding: Finding): HTMLElement[] {
    const field = this.#form.find(finding.path);
    if (!field) return [];
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "handbook-scenario-go";
    button.textContent = fill(this.#host.say("place"), {
      field: nameOf(field),
      fault: this.#words(finding),
    });
    button.addEventListener("click", () => this.#go(finding));
    item.append(button);
    if (this.waved.canTake(finding)) item.append(" ", this.#wave(finding));
    return [item];
  }

  #wave(finding: Finding): HTMLButtonElement {
    const button = make("button", "ds-button", this.#host.say("wave"));
    button.type = "button";
    button.dataset.variant = "tertiary";
    button.setAttribute("aria-label", this.#host.say("waved", { text: finding.values.text ?? "" }));
    button.addEventListener("click", () => this.#waveOff(finding, button));
    return button;
  }

  #waveOff(finding: Finding, button: HTMLElement): void {
    const waves = () => [...this.#root.querySelectorAll<HTMLElement>("li [data-variant]")];
    const place = waves().indexOf(button);
    this.waved.add(finding);
    this.show(this.#all);
    this.#changed();
    // To the next one, so that a keyboard user can go on; or to the button that undoes it.
    const left = waves();
    land(left[Math.min(place, left.length - 1)] ?? this.#back);
  }

  #bringBack(): void {
    this.waved.texts = [];
    this.show(this.#all);
    this.#changed();
    land(part<HTMLElement>(this.#root, "h1, h2, h3, h4, h5, h6"));
  }

  #go({ path }: Finding): void {
    const field = this.#form.find(path);
    if (!field) return;
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
      place.textContent = `${place.textContent ?? ""}\n${this.#words(finding)}`.trim();
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
