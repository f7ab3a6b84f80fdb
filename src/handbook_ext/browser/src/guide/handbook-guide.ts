import { placeIn } from "../base/addresses";
import { part } from "../base/dom";
import { bringInSight, landAt } from "../base/land";
import { type Say, speaker } from "../base/words";
import { endingOf } from "./ending";
import { sectionsOf } from "./sections";

const MINUTE = 60_000;

/**
 * `<handbook-guide>` turns the sections beside it into steps: one is shown at a time, with buttons
 * to go on and back. Each step has its address, so that the browser's Back button works too. Nothing
 * is stored: only the page knows how long it took. That the last step is finished is dispatched as a
 * bubbling event, `handbook-finished`.
 */
export class HandbookGuide extends HTMLElement {
  #left = new AbortController();
  #say: Say = speaker("");
  #steps: readonly HTMLElement[] = [];
  #nav: HTMLElement = this;
  #end: HTMLElement = this;
  #place = 0;
  #began = 0;

  /** The script is deferred, so the sections have been parsed. */
  connectedCallback(): void {
    this.#left = new AbortController();
    try {
      this.#open();
    } catch (cause) {
      // Left as printed: the page is read from top to bottom.
      console.warn(cause);
    }
  }

  disconnectedCallback(): void {
    this.#left.abort();
    for (const step of this.#steps) step.hidden = false;
    if (this.#nav !== this) this.append(this.#nav);
    delete this.dataset.stage;
  }

  #open(): void {
    const { signal } = this.#left;
    this.#say = speaker(this.dataset.words);
    const { parentElement: page } = this;
    this.#steps = page ? sectionsOf(page) : [];
    if (this.#steps.length < 2) return;
    this.#nav = part(this, ".handbook-guide-steps");
    this.#end = part(this, ".handbook-guide-end");
    this.#began = Date.now();
    for (const buttons of [this.#nav, this.#end]) {
      buttons.addEventListener("click", ({ target }) => this.#press(target as Element), { signal });
    }
    addEventListener("hashchange", () => this.#follow(true), { signal });
    page?.addEventListener("handbook-round", () => this.#rank(), { signal });
    this.#follow(false);
  }

  /**
   * Shows the step that the address names, or that contains what it names; the first step if it names
   * nothing. A name outside the steps changes nothing.
   */
  #follow(isFocused: boolean): void {
    const id = placeIn(location.hash);
    const target = id ? document.getElementById(id) : null;
    const found = this.#steps.findIndex((step) => target && step.contains(target));
    if (found < 0 && id && this.dataset.stage) return;
    this.#show(Math.max(found, 0), isFocused);
    // The address names something within the step, such as a question.
    if (target && target !== this.#steps[found]) bringInSight(target, "start");
  }

  #show(place: number, isFocused: boolean): void {
    const { length } = this.#steps;
    this.#place = place;
    const shown = this.#steps[place];
    this.dataset.stage = shown ? "step" : "end";
    for (const step of this.#steps) step.hidden = step !== shown;
    this.#tellPlace(place, length);
    this.#end.hidden = shown !== undefined;
    this.#nav.hidden = shown === undefined;
    // Below the step, where readers finish.
    if (shown) shown.append(this.#nav);
    this.#offer("next", place < length - 1);
    this.#offer("finish", place === length - 1);
    this.#offer("previous", place > 0);
    this.#rank();
    if (!shown) this.#tellEnd();
    if (!isFocused) return;
    landAt(part(shown ?? this.#end, "h1, h2, h3, h4, h5, h6"));
    // The progress is above the heading.
    bringInSight(this, "start");
  }

  #offer(name: string, isOffered: boolean): void {
    part<HTMLElement>(this.#nav, `[name=${name}]`).hidden = !isOffered;
  }

  /** Leaves the primary button to a question that is being asked in the step. */
  #rank(): void {
    const asking = "handbook-round:is([data-stage=question], [data-stage=waiting])";
    const isAsking = this.#steps[this.#place]?.querySelector(asking) !== null;
    for (const name of ["next", "finish"]) {
      setPrimary(part(this.#nav, `[name=${name}]`), !isAsking);
    }
  }

  #tellPlace(place: number, count: number): void {
    const panel = part<HTMLElement>(this, ".handbook-guide-progress");
    const of = this.#minutes[place];
    const texts = [this.#say("place", { place: Math.min(place + 1, count), count })];
    if (of !== undefined) texts.push(this.#say("minutes", { minutes: of }));
    panel.hidden = false;
    part(panel, "p").textContent = texts.join(" · ");
    const bar = part<HTMLProgressElement>(panel, "progress");
    bar.max = count;
    bar.value = place;
  }

  /** How long each step takes to read. */
  get #minutes(): readonly number[] {
    const minutes: unknown = JSON.parse(this.dataset.minutes ?? "[]");
    return Array.isArray(minutes) ? minutes.map(Number) : [];
  }

  get #rounds(): HTMLElement[] {
    return this.#steps.flatMap((step) => [...step.querySelectorAll<HTMLElement>("handbook-round")]);
  }

  #tellEnd(): void {
    const minutes = Math.max(1, Math.round((Date.now() - this.#began) / MINUTE));
    const answered = sum(this.#rounds.map(({ dataset }) => Number(dataset.answered ?? 0)));
    const count = sum(this.#rounds.map(({ dataset }) => Number(dataset.count ?? 0)));
    const expected = sum(this.#minutes);
    const { title, hasQuestionsLeft, hasReceipt } = endingOf({
      minutes,
      expected,
      answered,
      count,
    });
    const values = { minutes, answered, count };
    part(this.#end, "[tabindex]").textContent = this.#say(title, values);
    const print = part<HTMLElement>(this.#end, "[name=print]");
    part<HTMLElement>(this.#end, "[name=questions]").hidden = !hasQuestionsLeft;
    setPrimary(print, !hasQuestionsLeft);
    const receipt = part<HTMLElement>(this.#end, ".handbook-receipt");
    for (const element of [print, part<HTMLElement>(this.#end, "p"), receipt]) {
      element.hidden = !hasReceipt;
    }
    const { lang } = document.documentElement;
    const date = new Date().toLocaleDateString(lang || undefined, { dateStyle: "long" });
    part(this.#end, ".handbook-receipt-date").textContent = date;
    const asked = part<HTMLElement>(this.#end, ".handbook-receipt-answered");
    asked.textContent = this.#say("answered", values);
    for (const element of [asked, asked.previousElementSibling]) {
      element?.toggleAttribute("hidden", count === 0);
    }
  }

  #press(target: Element): void {
    const pressed = target.closest<HTMLButtonElement>("button[name]")?.name;
    if (pressed === "next") this.#lead(this.#place + 1);
    else if (pressed === "previous") this.#lead(this.#place - 1);
    else if (pressed === "back") this.#lead(0);
    else if (pressed === "finish") this.#finish();
    else if (pressed === "questions") this.#leadToQuestions();
    else if (pressed === "print") print();
  }

  /** Who answered nothing has not finished, neither on a receipt nor for a learning platform. */
  #finish(): void {
    this.#show(this.#steps.length, true);
    if (part<HTMLElement>(this.#end, ".handbook-receipt").hidden) return;
    this.dispatchEvent(new CustomEvent("handbook-finished", { bubbles: true, detail: [] }));
  }

  /** Goes to the first round with questions left; the round shows the one that the address names. */
  #leadToQuestions(): void {
    const left = this.#rounds.find(({ dataset }) => dataset.answered !== dataset.count);
    const id = left?.querySelector("form")?.id ?? "";
    if (location.hash === `#${id}`) this.#follow(true);
    else location.hash = id;
  }

  /** Goes to a step by its address; one without an address, or with the present one, is shown at once. */
  #lead(place: number): void {
    const id = this.#steps[place]?.id;
    if (id && location.hash !== `#${id}`) location.hash = id;
    else this.#show(place, true);
  }
}

function setPrimary(button: HTMLElement, isPrimary: boolean): void {
  if (isPrimary) delete button.dataset.variant;
  else button.dataset.variant = "secondary";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
