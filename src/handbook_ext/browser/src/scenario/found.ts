import { part } from "../base/dom";
import { type Host, settle } from "../base/host";
import { land, steadily } from "../base/land";
import { counted } from "../base/words";
import type { Press } from "../tool/press";
import { controlOf } from "./fields";
import type { Finding } from "./finding";
import { FindingWords } from "./finding-words";
import type { Form } from "./form";
import { markFields } from "./notes";
import { goTo } from "./places";
import { isAsked, Waved } from "./waved";

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
  readonly #words: FindingWords;
  readonly #left = new WeakSet<Element>();
  readonly #press: Press;
  readonly #changed: () => void;
  #all: readonly Finding[] = [];
  /** Whether something was written after what was found was looked for. */
  #isStale = false;
  #isLookedOver = false;

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
    this.#words = new FindingWords(root, host.say, form);
    this.#changed = changed;
    form.element.addEventListener("input", () => (this.#isStale = true), { signal });
    form.element.addEventListener("change", (event) => this.#turn(event), { signal });
    form.element.addEventListener("focusout", (event) => void this.#leave(event), { signal });
    for (const name of ["all", "back"]) this.#offer(name, 0);
    host.button("back").addEventListener("click", () => this.#bringBack(), { signal });
    host.button("all").addEventListener("click", () => this.#showAll(), { signal });
  }

  /** Shows all that was found and not waved off; returns whether the question is whole. */
  show(all: readonly Finding[]): boolean {
    this.#isLookedOver = true;
    this.#all = this.#inOrder(all);
    this.#isStale = false;
    return this.#show();
  }

  /** Says that the question could not be looked over, and shows nothing of an earlier look; returns false, as `show` does. */
  fail(): false {
    this.#isLookedOver = false;
    this.#all = [];
    this.#show();
    return false;
  }

  /** Whether the last look came to its end; before the first, and when the engine failed, nothing found means nothing. */
  get isLookedOver(): boolean {
    return this.#isLookedOver;
  }

  /** Says it again, with focus where it was on the screen: notes at fields come and go above it. */
  #show(): boolean {
    return steadily(document.activeElement ?? this.#root, () => this.#write());
  }

  #write(): boolean {
    const { shown, waiting } = this.#found;
    const sum = () => this.#sum(shown, waiting.length);
    settle(this.#status, this.#isLookedOver ? sum() : this.#host.say("broken"));
    listItems(
      part(this.#root, "ul"),
      shown.flatMap((each) => this.item(each)),
    );
    // What nobody has come to yet would look like faults.
    const isBegun = this.#form.isAnswerBegun || shown.some(({ isFault }) => isFault);
    this.#offer("all", isBegun ? waiting.length : 0);
    this.#offer("back", this.waved.texts.length);
    markFields(this.#form, shown, this.#words, (each) => this.#wave(each));
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
    const { say } = this.#host;
    const listed = shown.filter(({ path }) => this.#form.find(path));
    if (waiting > 0) {
      return listed.length > 0 ? counted(say, "so_far", listed.length) : say("unfinished");
    }
    const count = listed.filter(({ isFault }) => isFault).length;
    const weak = listed.length - count;
    if (count === 0) return weak > 0 ? counted(say, "weak", weak) : say("fine");
    const faults = counted(say, "faults", count);
    return weak > 0 ? `${faults} ${counted(say, "weak_too", weak)}` : faults;
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

  /** What was found and not waved off, shown or not, as its fields come in the form. */
  get remaining(): readonly Finding[] {
    return this.#all.filter((finding) => !this.waved.has(finding));
  }

  /** What is left: what is shown, and what waits. */
  get #found(): { readonly shown: readonly Finding[]; readonly waiting: readonly Finding[] } {
    const found = this.remaining;
    const isEarly = !this.isAsked && found.some(({ isFault }) => isFault);
    const waits = (finding: Finding) => isEarly && !this.#isDue(finding);
    return { shown: found.filter((each) => !waits(each)), waiting: found.filter(waits) };
  }

  /** What may give somebody away is asked about at once, all else when its field was left. */
  #isDue(finding: Finding): boolean {
    const field = this.#form.find(finding.path);
    return isAsked(finding) || (field !== undefined && this.#left.has(field));
  }

  get #status(): Element {
    return part(this.#root, "[data-status=lint]");
  }

  say(words: string): void {
    this.#status.textContent = words;
  }

  /** Makes an item that leads to where something was found; none where the form has no such place. */
  item(finding: Finding): HTMLElement[] {
    if (!this.#form.find(finding.path)) return [];
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "handbook-scenario-go";
    button.textContent = this.#words.placed(finding);
    button.addEventListener("click", () => goTo(this.#form, finding.path));
    item.append(button);
    if (isAsked(finding)) item.append(" ", this.#wave(finding));
    return [item];
  }

  #wave(finding: Finding): HTMLButtonElement {
    const button = this.#words.waveButton(finding);
    button.addEventListener("click", () => this.#waveOff(finding, button));
    return button;
  }

  /** Waves it off, and lands where one goes on: at the next, in the field, or at what brings it back. */
  #waveOff(finding: Finding, button: HTMLElement): void {
    const list = button.closest("ul");
    const waves = () => [...(list?.querySelectorAll<HTMLElement>("li [data-variant]") ?? [])];
    const place = waves().indexOf(button);
    const field = list ? undefined : this.#form.find(finding.path);
    this.waved.add(finding);
    this.#show();
    this.#changed();
    const next = waves()[Math.min(place, waves().length - 1)];
    if (next) land(next);
    else land(field ? controlOf(field) : this.#host.button("back"));
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
}

/** Puts items into a list; one that stays the same keeps focus. */
export function listItems(list: Element, items: readonly HTMLElement[]): void {
  const isSame = items.length === list.children.length;
  if (isSame && items.every((item, place) => list.children[place]?.isEqualNode(item))) return;
  list.replaceChildren(...items);
}
