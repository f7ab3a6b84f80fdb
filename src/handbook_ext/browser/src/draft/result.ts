import { contentOf, make, named, part, parts } from "../base/dom";
import { type Host, settle } from "../base/host";
import { isRecord } from "../base/json";
import { land, landAt } from "../base/land";
import type { Look } from "./look";
import { idOf, marked, numbered, type Place, quoted } from "./places";

/** What the result shows of a look. */
interface Shown {
  readonly text: string;
  readonly look: Look;
  readonly places: readonly Place[];
}

/** The marked draft, the questions, the five lines, and questions of the handbook that are alike. */
export class Result {
  readonly #root: HTMLElement;
  readonly #host: Host;
  readonly #select: (place: Place) => void;
  #shown: Shown | undefined;
  /** The numbers of the places that the reader has waved off. */
  #away = new Set<number>();

  /** Calls `select` when the reader wants to see a place in the draft. */
  constructor(root: HTMLElement, host: Host, select: (place: Place) => void, signal: AbortSignal) {
    this.#root = root;
    this.#host = host;
    this.#select = select;
    host.button("back").addEventListener("click", () => this.#bringBack(), { signal });
  }

  /** Shows a look at a draft, and moves to it. */
  show(text: string, look: Look): void {
    const places = look.hits.map((hit, at) => ({
      ...hit,
      number: at + 1,
      words: quoted(text, hit),
    }));
    this.#shown = { text, look, places };
    this.#away = new Set();
    this.#draw();
    this.#section.hidden = false;
    landAt(part(this.#section, "#handbook-draft-heading"));
  }

  hide(): void {
    this.#section.hidden = true;
    this.#shown = undefined;
  }

  get isShown(): boolean {
    return !this.#section.hidden;
  }

  /**
   * Lists questions of the handbook; those without a page, or that begin as another does, are left out.
   * Without any, there is no heading either.
   */
  list(ids: readonly string[], questions: Readonly<Record<string, unknown>>): void {
    const told = new Set<unknown>();
    const items = ids.flatMap((id) => {
      const question = questions[id];
      if (!isRecord(question) || !question.href || told.has(question.text)) return [];
      told.add(question.text);
      const link = make("a", "", String(question.text));
      link.href = String(question.href);
      return [make("li", "", link)];
    });
    this.#part(".handbook-draft-alike ul").replaceChildren(...items);
    this.#part(".handbook-draft-alike").hidden = items.length === 0;
  }

  get #section(): HTMLElement {
    return this.#host.part(".handbook-draft-result");
  }

  #part(selector: string): HTMLElement {
    return part(this.#section, selector);
  }

  #draw(): void {
    if (!this.#shown) return;
    const { text, look, places } = this.#shown;
    const left = places.filter(({ number }) => !this.#away.has(number));
    const count = left.length === 0 ? "none" : left.length === 1 ? "found_one" : "found";
    const more = look.left > 0 ? ` ${this.#host.say("left", { count: look.left })}` : "";
    settle(
      this.#part(".handbook-draft-count"),
      this.#host.say(count, { count: left.length }) + more,
    );
    this.#part(".handbook-draft-copy").replaceChildren(
      marked(text, left, (place) => this.#label(place)),
    );
    const [sure, maybe] = divided(left);
    this.#part(".handbook-draft-sure").replaceChildren(...this.#entries(sure));
    this.#part(".handbook-draft-maybe .handbook-draft-hits").replaceChildren(
      ...this.#entries(maybe),
    );
    this.#part(".handbook-draft-maybe").hidden = maybe.length === 0;
    const back = this.#host.button("back");
    back.hidden = this.#away.size === 0;
    back.textContent = this.#host.say("back", { count: this.#away.size });
    for (const line of parts<HTMLElement>(this.#section, "[data-line]")) this.#answer(line, left);
  }

  /** One entry for each check, with its places. */
  #entries(places: readonly Place[]): HTMLElement[] {
    const checks = [...new Set(places.map(({ check }) => check))];
    return checks.map((check) => {
      const found = places.filter((place) => place.check === check);
      const entry = make("li", "handbook-draft-hit", ...contentOf(this.#printed(check)));
      entry.append(
        make("ul", "handbook-draft-places", ...found.map((place) => this.#entry(place))),
      );
      return entry;
    });
  }

  #entry(place: Place): HTMLElement {
    const words = place.start < 0 ? this.#host.say("whole") : place.words;
    const entry = make("li", "", numbered("span", place), " ");
    entry.id = idOf(place);
    entry.tabIndex = -1;
    if (place.start < 0) {
      entry.append(make("span", "handbook-draft-words", words));
    } else {
      const show = make("button", "handbook-draft-words", `«${words}»`);
      show.type = "button";
      show.setAttribute("aria-label", this.#host.say("shown", { text: words }));
      show.addEventListener("click", () => this.#select(place));
      entry.append(show);
    }
    if (place.like) {
      entry.append(" ", make("span", "handbook-draft-like", this.#host.say("like")));
    }
    const wave = make("button", "ds-button", this.#host.say("wave"));
    wave.type = "button";
    wave.dataset.variant = "tertiary";
    wave.setAttribute("aria-label", this.#host.say("waved", { text: words }));
    wave.addEventListener("click", () => this.#waveOff(place));
    entry.append(" ", wave);
    return entry;
  }

  #waveOff(place: Place): void {
    const buttons = () =>
      parts<HTMLElement>(this.#section, ".handbook-draft-places [data-variant]");
    const at = buttons().findIndex((button) => button.closest(`#${idOf(place)}`));
    this.#away.add(place.number);
    this.#draw();
    const left = (this.#shown?.places.length ?? 0) - this.#away.size;
    this.#report("waved_off", left);
    // To the next one, so that a keyboard user can go on; or to the button that undoes it.
    const next = left > 0 ? buttons()[Math.min(at, left - 1)] : undefined;
    land(next ?? this.#host.button("back"));
  }

  #bringBack(): void {
    this.#away = new Set();
    this.#draw();
    this.#report("brought_back", 0);
    landAt(this.#part("#handbook-draft-heading"));
  }

  #answer(line: HTMLElement, places: readonly Place[]): void {
    const checks = this.#shown?.look.lines.find(({ id }) => id === line.dataset.line)?.checks ?? [];
    const [sure, maybe] = divided(places.filter(({ check }) => checks.includes(check)));
    line.dataset.found = String(sure.length > 0);
    const words = [...this.#pointers("sure", sure), ...this.#pointers("maybe", maybe)];
    settle(part(line, ".handbook-draft-answer"), words.join(" "));
  }

  /** Says which places a line is about, and which questions about the whole draft. */
  #pointers(name: "sure" | "maybe", found: readonly Place[]): string[] {
    const numbers = found.filter(({ start }) => start >= 0).map(({ number }) => number);
    const whole = found.filter(({ start }) => start < 0).map((place) => this.#title(place));
    const words = [];
    if (numbers.length > 0)
      words.push(this.#host.say(`places_${name}`, { places: numbers.join(", ") }));
    if (whole.length > 0)
      words.push(this.#host.say(`whole_${name}`, { titles: whole.join("», «") }));
    return words;
  }

  /** What the number of a place in the draft is called. */
  #label(place: Place): string {
    const name = place.maybe ? "place_maybe" : "place";
    return `${this.#host.say(name, { number: place.number })}: ${this.#title(place)}`;
  }

  #title({ check }: Place): string {
    return part(this.#printed(check), ".handbook-draft-title").textContent?.trim() ?? "";
  }

  /** The check in the printed checklist. */
  #printed(check: string): Element {
    return part(this.#root, `.handbook-draft-checks ${named("check", check)}`);
  }

  #report(name: string, count: number): void {
    settle(this.#host.part("[data-status=draft]"), this.#host.say(name, { count }));
  }
}

/** Divides places into those that should be asked about, and those that may be asked about in vain. */
function divided(places: readonly Place[]): [Place[], Place[]] {
  return [places.filter(({ maybe }) => !maybe), places.filter(({ maybe }) => maybe)];
}
