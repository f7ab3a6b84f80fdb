import { line, named, part, parts } from "../../base/dom";
import { hold, isHeld } from "../../base/hold";
import { land } from "../../base/land";
import { fill } from "../../base/words";
import type { Body, Pieces, ShownVerdict } from "../body";
import { showPlaced } from "../placed";
import type { QuizResponse, Verdict } from "../verdict";
import { unmarkRows } from "../verdict-view";
import { makeDraggable } from "./drag";
import { glide } from "./glide";

/** A list to put in order, by two buttons per item or by dragging. */
export class Order implements Body {
  readonly isAnsweredAtOnce = true;
  readonly gap = undefined;
  readonly #pieces: Pieces;
  readonly #list: HTMLElement;
  readonly #moved: HTMLElement;
  readonly #printed: readonly HTMLElement[];
  readonly #buttons: HTMLButtonElement[];
  #isLocked = false;

  constructor(pieces: Pieces) {
    const { form, signal } = pieces;
    this.#pieces = pieces;
    this.#list = part(form, ".handbook-order");
    this.#moved = part(form, ".handbook-moved");
    this.#printed = parts<HTMLElement>(this.#list, ".handbook-item");
    this.#buttons = parts(this.#list, "button[data-move]");
    this.#list.addEventListener("click", (event) => this.#press(event), { signal });
    makeDraggable(this.#list, {
      signal,
      canDrag: () => !this.#isLocked,
      move: (item, by) => this.#move(item, by),
      drop: (item) => this.#announce(item),
    });
    this.#offer(true);
  }

  get response(): string[] {
    return this.#items.map((item) => item.dataset.option ?? "");
  }

  fill(response: QuizResponse): void {
    const places = response.map((id) => this.#printed.find(({ dataset }) => dataset.option === id));
    this.#list.append(...places.filter((item) => item !== undefined));
    this.#holdEnds();
  }

  focus(): void {
    const button = this.#buttons.find((each) => !isHeld(each));
    if (button) land(button);
  }

  lock(isLocked: boolean): void {
    this.#isLocked = isLocked;
    hold(this.#buttons, isLocked);
    if (!isLocked) this.#holdEnds();
  }

  show(verdict: Verdict): ShownVerdict {
    const { form } = this.#pieces;
    const key = parts<HTMLElement>(form, ".handbook-key li").map(({ dataset }) => dataset.option);
    return showPlaced(verdict, this.#pieces, {
      find: (id) => {
        const item = part<HTMLElement>(this.#list, named("option", id));
        return [item, part(item, ".handbook-text")];
      },
      place: (id) => key.indexOf(id) + 1,
    });
  }

  clear(): void {
    unmarkRows(this.#printed);
    this.#list.append(...this.#printed);
    this.#moved.textContent = "";
    this.#holdEnds();
  }

  restore(): void {
    hold(this.#buttons, false);
    this.#offer(false);
  }

  get #items(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>(":scope > .handbook-item")];
  }

  /** Shows what needs scripts: the buttons, and the handles by CSS. */
  #offer(isOffered: boolean): void {
    this.#list.toggleAttribute("data-movable", isOffered);
    for (const button of this.#buttons) {
      const group = button.closest<HTMLElement>(".handbook-move");
      if (group) group.hidden = !isOffered;
    }
    if (isOffered) this.#holdEnds();
  }

  #press(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>("button[data-move]");
    const item = button?.closest<HTMLElement>(".handbook-item");
    if (!button || !item || isHeld(button)) return;
    this.#move(item, button.dataset.move === "up" ? -1 : 1);
    this.#announce(item);
  }

  /** Moves the neighbour past the item, so that the item keeps focus and pointer. */
  #move(item: HTMLElement, by: -1 | 1): void {
    const neighbour = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!neighbour) return;
    glide([item, neighbour], () => {
      if (by < 0) item.after(neighbour);
      else item.before(neighbour);
    });
    this.#holdEnds();
  }

  #announce(item: HTMLElement): void {
    const items = this.#items;
    this.#moved.textContent = fill(this.#pieces.words.moved, {
      text: line(part(item, ".handbook-text")),
      place: items.indexOf(item) + 1,
      count: items.length,
    });
    this.#list.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #holdEnds(): void {
    hold(this.#buttons, false);
    const items = this.#items;
    hold(items[0]?.querySelectorAll("[data-move=up]") ?? [], true);
    hold(items.at(-1)?.querySelectorAll("[data-move=down]") ?? [], true);
  }
}
