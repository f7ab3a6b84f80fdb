import { part } from "../base/dom";
import type { Say } from "../base/words";

const MINUTE_MS = 60_000;
const TICK_MS = 250;

/** A countdown in minutes. Only its end is announced; the rest can be read or hidden. */
export class Timer {
  readonly #box: HTMLElement;
  readonly #left: HTMLElement;
  readonly #minutes: HTMLSelectElement;
  readonly #button: HTMLElement;
  readonly #say: Say;
  readonly #tellEnd: () => void;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #deadline = 0;
  #leftMs = 0;

  constructor(box: HTMLElement, say: Say, tellEnd: () => void, signal: AbortSignal) {
    this.#box = box;
    this.#left = part(box, "[role=timer]");
    this.#minutes = part(box, "select");
    this.#button = part(box, "[data-do=run]");
    this.#say = say;
    this.#tellEnd = tellEnd;
    this.#minutes.addEventListener("change", () => this.#reset(), { signal });
    this.#reset();
  }

  get isShown(): boolean {
    return !this.#box.hidden;
  }

  /** Shows or hides the timer, which keeps running. */
  toggle(): void {
    this.#box.hidden = !this.#box.hidden;
  }

  /** Starts, pauses or resumes. */
  run(): void {
    if (this.#ticking !== undefined) {
      this.#leftMs = Math.max(0, this.#deadline - performance.now());
      this.#halt("goOn");
    } else {
      if (this.#leftMs <= 0) this.#reset();
      this.#deadline = performance.now() + this.#leftMs;
      this.#ticking = setInterval(() => this.#tick(), TICK_MS);
      this.#button.textContent = this.#say("pause");
    }
  }

  /** Leaves the timer as it was printed. */
  end(): void {
    this.#reset();
    this.#box.hidden = true;
  }

  #reset(): void {
    this.#leftMs = Number(this.#minutes.value) * MINUTE_MS;
    this.#halt("start");
    this.#draw();
  }

  #tick(): void {
    this.#leftMs = Math.max(0, this.#deadline - performance.now());
    this.#draw();
    if (this.#leftMs > 0) return;
    this.#halt("start");
    this.#tellEnd();
  }

  #halt(word: string): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.#button.textContent = this.#say(word);
  }

  #draw(): void {
    const seconds = Math.ceil(this.#leftMs / 1000);
    const rest = String(seconds % 60).padStart(2, "0");
    this.#left.textContent = `${Math.floor(seconds / 60)}:${rest}`;
  }
}
