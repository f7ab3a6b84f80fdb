import { part, parts } from "../../base/dom";
import { landAt } from "../../base/land";

/** The printed steps and ends of a branch, of which the path taken is shown. */
export class Path {
  readonly #box: HTMLElement;
  readonly #printed: readonly HTMLElement[];
  readonly #start: HTMLElement;
  readonly #endTitles: ReadonlyMap<HTMLElement, string | null>;
  #steps: HTMLElement[] = [];

  /** `endTitle` is the title of the one end reached; printed all together, ends need numbers. */
  constructor(box: HTMLElement, start: string, endTitle: string) {
    this.#box = box;
    this.#printed = parts<HTMLElement>(box, ".handbook-step, .handbook-end");
    this.#start = this.find(start);
    const ends = this.#printed.filter(({ dataset }) => dataset.end !== undefined).map(heading);
    this.#endTitles = new Map(ends.map((title) => [title, title.textContent]));
    if (endTitle) for (const title of ends) title.textContent = endTitle;
    this.rewind();
  }

  /** The steps reached so far. */
  get steps(): readonly HTMLElement[] {
    return this.#steps;
  }

  /** The step to be answered, or answered last. */
  get current(): HTMLElement {
    return this.#steps.at(-1) ?? this.#start;
  }

  /** Finds a step or an end by its name. */
  find(name: string): HTMLElement {
    const found = this.#printed.find(({ dataset }) => [dataset.step, dataset.end].includes(name));
    if (!found) throw new Error(`handbook-quiz: no step or end "${name}"`);
    return found;
  }

  /** Finds a step or an end by its id in the page. */
  findById(id: string): HTMLElement | undefined {
    return this.#printed.find((section) => section.id === id);
  }

  /**
   * Leaves the verdict in the chosen row, shows what comes next below it
   * and moves focus there. This waits for the reader to press a button: moving focus
   * while the verdict is being read out would cut it off, and only the reader knows
   * when it has been heard. Focus goes to the heading, so that a screen reader says
   * where the reader is and reads on from there; an end is read with it, as the
   * verdict on it follows at once.
   */
  goOn(shown: readonly Node[], row: Element, next: HTMLElement): void {
    const reply = document.createElement("div");
    reply.className = "handbook-note handbook-reply";
    reply.append(...shown);
    row.append(reply);
    // Steps are printed in the author's order, which may differ from the path taken.
    this.current.after(next);
    next.hidden = false;
    if (next.dataset.step !== undefined) this.#steps.push(next);
    const title = heading(next);
    const outcome = next.querySelector(".handbook-outcome");
    if (outcome) {
      outcome.id ||= `${next.id}-outcome`;
      title.setAttribute("aria-describedby", outcome.id);
    }
    landAt(title);
  }

  /** Goes back to the start. */
  rewind(): void {
    for (const reply of this.#box.querySelectorAll(".handbook-reply")) reply.remove();
    this.#box.append(...this.#printed);
    for (const section of this.#printed) section.hidden = section !== this.#start;
    this.#steps = [this.#start];
  }

  /** Shows all, as printed. */
  restore(): void {
    for (const section of this.#printed) section.hidden = false;
    for (const [title, text] of this.#endTitles) title.textContent = text;
  }
}

function heading(section: Element): HTMLElement {
  return part(section, "h1, h2, h3, h4, h5, h6");
}
