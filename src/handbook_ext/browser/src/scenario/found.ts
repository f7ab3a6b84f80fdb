import { make, part } from "../base/dom";
import { type Host, settle } from "../base/host";
import { land, steadily } from "../base/land";
import { fill, type Say, speaker } from "../base/words";
import type { Press } from "../tool/press";
import { controlOf } from "./fields";
import type { Finding } from "./finding";
import type { Form } from "./form";
import { Waved } from "./waved";

/** What focus can leave: a field, or a row of a list. */
const PLACES = "[data-field], [data-row]";

/**
 * Shows what was found, in a list and at each field. Nobody is blamed for a field before leaving it,
 * so the rest waits until the writer asks for all, or nothing is missing any more.
 */
export class FoundView {
  readonly waved = new Waved();
  /** Whether the writer has asked for all that was found. */
  isAsked = false;
  readonly #root: Element;
  readonly #host: Host;
  readonly #form: Form;
  readonly #check: Say;
  readonly #left = new WeakSet<Element>();
  readonly #press: Press;
  readonly #changed: () => void;
  #all: readonly Finding[] = [];
  /** Whether something was written after what was found was looked for. */
  #isStale = false;

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
    form.element.addEventListener("input", () => (this.#isStale = true), { signal });
    form.element.addEventListener("change", (event) => this.#turn(event), { signal });
    form.element.addEventListener("focusout", (event) => void this.#leave(event), { signal });
    host.button("back").addEventListener("click", () => this.#bringBack(), { signal });
    host.button("all").addEventListener("click", () => this.#showAll(), { signal });
  }

  /** Shows all that was found and not waved off; returns whether the question is whole. */
  show(all: readonly Finding[]): boolean {
    this.#all = this.#inOrder(all);
    this.#isStale = false;
    return this.#show();
  }

  /** Says it again, with focus where it was on the screen: notes at fields come and go above it. */
  #show(): boolean {
    return steadily(document.activeElement ?? this.#root, () => this.#write());
  }

  #write(): boolean {
    const { shown, waiting } = this.#found;
    settle(this.#status, this.#sum(shown, waiting.length));
    this.#list(shown);
    this.#offer("all", waiting.length);
    this.#offer("back", this.waved.texts.length);
    this.#mark(shown);
    return ![...shown, ...waiting].some(({ isFault }) => isFault);
  }

  /** Shows all that was found from now on. */
  askForAll(): void {
    this.isAsked = true;
    if (this.#all.length > 0) this.#show();
  }

  /** Another type asks for other things, which nobody has come to yet. */
  #turn({ target }: Event): void {
    if ((target as HTMLInputElement).name === "type") this.isAsked = false;
  }

  /** Says in one line how far the question is. */
  #sum(shown: readonly Finding[], waiting: number): string {
    const count = shown.filter(({ isFault }) => isFault).length;
    if (waiting > 0) return this.#host.say(count > 0 ? "so_far" : "unfinished", { count });
    if (count > 0) return this.#host.say("faults", { count });
    return shown.length > 0
      ? this.#host.say("weak", { count: shown.length })
      : this.#host.say("fine");
  }

  #offer(name: string, count: number): void {
    const button = this.#host.button(name);
    button.hidden = count === 0;
    button.textContent = this.#host.say(name, { count });
  }

  /** Sorts what was found as its fields come in the form. */
  #inOrder(all: readonly Finding[]): readonly Finding[] {
    const fields = [...this.#form.element.querySelectorAll("[data-field]")];
    const places = new Map(fields.map((field, place) => [field, place]));
    const placeOf = ({ path }: Finding) => places.get(this.#form.find(path) as Element) ?? 0;
    return [...all].sort((one, other) => placeOf(one) - placeOf(other));
  }

  /** What was found and not waved off: what is shown, and what waits. */
  get #found(): { readonly shown: readonly Finding[]; readonly waiting: readonly Finding[] } {
    const found = this.#all.filter((finding) => !this.waved.has(finding));
    const isEarly = !this.isAsked && found.some(({ isFault }) => isFault);
    const waits = (finding: Finding) => isEarly && !this.#isDue(finding);
    return { shown: found.filter((each) => !waits(each)), waiting: found.filter(waits) };
  }

  /** What may give somebody away is asked about at once, all else when its field was left. */
  #isDue(finding: Finding): boolean {
    const field = this.#form.find(finding.path);
    return this.waved.canTake(finding) || (field !== undefined && this.#left.has(field));
  }

  get #status(): Element {
    return part(this.#root, "[data-status=lint]");
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
    this.#show();
    this.#changed();
    // To the next one, so that a keyboard user can go on; or to the button that undoes it.
    const left = waves();
    land(left[Math.min(place, left.length - 1)] ?? this.#host.button("back"));
  }

  #bringBack(): void {
    this.waved.texts = [];
    this.#show();
    this.#changed();
    land(part<HTMLElement>(this.#root, "h1, h2, h3, h4, h5, h6"));
  }

  #showAll(): void {
    this.askForAll();
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

  /** Notes which fields and rows focus has left, those around them included. */
  async #leave({ target, relatedTarget }: FocusEvent): Promise<void> {
    const next = relatedTarget instanceof Node ? relatedTarget : null;
    for (
      let each = (target as Element).closest(PLACES);
      each && !(next && each.contains(next));
      each = each.parentElement?.closest(PLACES) ?? null
    )
      this.#left.add(each);
    // What is said there moves the button that one presses next.
    await this.#press.released();
    // What was just written is about to be looked over, and may be what was missing.
    if (!this.#isStale && this.#all.length > 0) this.#show();
  }

  #mark(shown: readonly Finding[]): void {
    for (const place of this.#form.element.querySelectorAll<HTMLElement>("[data-fault]")) {
      if (!place.hidden) place.hidden = true;
      place.textContent = "";
    }
    for (const finding of shown) {
      const field = this.#form.find(finding.path);
      const place = field?.querySelector<HTMLElement>("[data-fault]");
      if (!place || place.parentElement?.closest("[data-field]") !== field) continue;
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
