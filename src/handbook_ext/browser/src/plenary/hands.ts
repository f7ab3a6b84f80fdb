import { part } from "../base/dom";
import { bringInSight, land } from "../base/land";
import type { Say } from "../base/words";

const MOST = 999;

/** The show of hands: a table of numbers, drawn as bars. Nothing is stored. */
export class Hands {
  readonly #box: HTMLElement;
  readonly #home: Element;
  readonly #rows: HTMLElement;
  readonly #row: HTMLTemplateElement;
  readonly #say: Say;
  #letters = "";

  constructor(box: HTMLElement, say: Say, signal: AbortSignal) {
    this.#box = box;
    this.#home = box.parentElement ?? box;
    this.#rows = part(box, "tbody");
    this.#row = part(box, "template");
    this.#say = say;
    box.addEventListener("input", () => this.#draw(), { signal });
  }

  get isShown(): boolean {
    return !this.#box.hidden;
  }

  /**
   * Starts a count for these letters, from zero, in the element they concern; `about` identifies
   * the question.
   */
  ask(letters: readonly string[], about: string, beside: Element): void {
    const asked = `${about} ${letters.join("")}`;
    if (asked === this.#letters) return;
    this.#letters = asked;
    this.#show(false);
    beside.append(this.#box);
    this.#rows.replaceChildren(...letters.map((letter) => this.#build(letter)));
    this.#draw();
  }

  /** Clears the count, and moves the table back to where it was printed. */
  end(): void {
    this.ask([], "", this.#home);
  }

  /** Shows the table and focuses its first field, or hides it; returns whether it can. */
  toggle(): boolean {
    if (this.#rows.childElementCount === 0) return false;
    this.#show(!this.isShown);
    if (this.isShown) {
      bringInSight(this.#box);
      land(part(this.#rows, "input"));
    }
    return true;
  }

  /** The attribute makes the surrounding element leave room for the table. */
  #show(isShown: boolean): void {
    this.#box.hidden = !isShown;
    this.#box.parentElement?.toggleAttribute("data-hands", isShown);
  }

  #build(letter: string): Node {
    const row = this.#row.content.cloneNode(true) as DocumentFragment;
    part(row, "th").textContent = letter;
    part(row, "input").setAttribute("aria-label", this.#say("hands_for", { letter }));
    return row;
  }

  #draw(): void {
    const rows = [...this.#rows.children];
    const counts = rows.map((row) => count(part(row, "input")));
    const all = counts.reduce((sum, number) => sum + number, 0);
    for (const [place, row] of rows.entries()) {
      const number = counts[place] ?? 0;
      const percent = all === 0 ? 0 : Math.round((100 * number) / all);
      part<HTMLElement>(row, ".handbook-bar").style.setProperty("--handbook-share", `${percent}%`);
      const share = all === 0 ? "" : this.#say("share", { count: number, percent });
      part(row, ".handbook-share").textContent = share;
    }
  }
}

function count(input: HTMLInputElement): number {
  const number = Math.trunc(input.valueAsNumber);
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), MOST) : 0;
}
