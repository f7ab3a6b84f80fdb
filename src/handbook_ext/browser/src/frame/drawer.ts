import { Background } from "./background";

const OPEN = "handbook-drawer-open";

/**
 * A side column that the screen has no room for. The theme shows it while a checkbox is ticked;
 * a button replaces the checkbox's label, and ticks it. When open, it comes right after the
 * button in the tab order; Esc or a press outside closes it, and focus returns to the button.
 */
export class Drawer {
  readonly #box: HTMLInputElement;
  readonly #button: HTMLButtonElement;
  readonly #background: Background;

  constructor(label: HTMLLabelElement, box: HTMLInputElement, column: HTMLElement) {
    this.#box = box;
    this.#button = makeButton(label, column);
    label.replaceWith(this.#button);
    const shades = [...document.querySelectorAll(`[data-handbook-shade="${column.id}"]`)];
    this.#background = new Background([this.#button, column, ...shades]);
    box.hidden = true;
    box.checked = false;
    this.#button.addEventListener("click", () => this.#set(!this.#isOpen));
    for (const shade of shades) {
      shade.addEventListener("click", () => this.#isOpen && this.#close());
    }
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && this.#isOpen) this.#close();
    });
    column.addEventListener("click", ({ target }) => {
      // A link may lead to a place on this page, which must not stay hidden behind the column.
      if (this.#isOpen && (target as Element).closest("a[href]")) this.#set(false);
    });
    // In a wider window the column is beside the text, and there is no button.
    addEventListener("resize", () => {
      if (this.#isOpen && this.#button.getClientRects().length === 0) this.#set(false);
    });
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted && this.#isOpen) this.#set(false);
      // When going back to a page, browsers restore the checkbox, some after scripts have run.
      box.checked = this.#isOpen;
    });
  }

  get #isOpen(): boolean {
    return this.#button.getAttribute("aria-expanded") === "true";
  }

  #close(): void {
    this.#set(false);
    this.#button.focus();
  }

  #set(isOpen: boolean): void {
    this.#button.setAttribute("aria-expanded", String(isOpen));
    this.#box.checked = isOpen;
    const top = (this.#button.closest("header") ?? this.#button).getBoundingClientRect().bottom;
    const { style, classList } = document.documentElement;
    style.setProperty("--handbook-drawer-top", `${Math.max(0, Math.round(top))}px`);
    classList.toggle(OPEN, isOpen);
    if (isOpen) this.#background.still();
    else this.#background.release();
  }
}

function makeButton(label: HTMLLabelElement, column: HTMLElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = label.className;
  button.setAttribute("aria-label", label.dataset.words ?? "");
  button.setAttribute("aria-controls", column.id);
  button.setAttribute("aria-expanded", "false");
  button.append(...label.childNodes);
  return button;
}
