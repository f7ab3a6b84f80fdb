/** Time to move the pointer from the term to its definition. */
const GRACE_MS = 250;
/** Pixels between term and definition, and between definition and the window's edge. */
const GAP = 6;
const MARGIN = 12;

/**
 * A link to the glossary that shows the term's definition, by pointer, keyboard or touch.
 *
 * WCAG 1.4.13: Esc hides the definition, the pointer may move onto it, and it stays
 * until pointer and focus have left. Screen readers get it as the link's description.
 */
export class Term {
  readonly #link: HTMLAnchorElement;
  readonly #meaning: HTMLElement;
  #leaving = 0;
  /** Whether the present touch started while the definition was hidden. */
  #peeking = false;

  constructor(link: HTMLAnchorElement, definition: string, id: string) {
    this.#link = link;
    this.#meaning = document.createElement("div");
    this.#meaning.id = id;
    this.#meaning.className = "handbook-meaning";
    this.#meaning.setAttribute("role", "tooltip");
    this.#meaning.popover = "manual";
    this.#meaning.textContent = definition;
    (link.closest("main, [role=main]") ?? document.body).append(this.#meaning);
    link.setAttribute("aria-describedby", id);
    for (const element of [link, this.#meaning]) {
      element.addEventListener("pointerenter", (event) => this.#enter(event));
      element.addEventListener("pointerleave", () => this.#leave());
    }
    link.addEventListener("focus", () => this.#focus());
    link.addEventListener("blur", () => this.#leave());
    link.addEventListener("click", (event) => this.#click(event));
    document.addEventListener("pointerdown", (event) => this.#press(event), true);
    document.addEventListener("scrollend", () => {
      if (this.#shown) this.#place();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#hide();
    });
  }

  get #shown(): boolean {
    return this.#meaning.matches(":popover-open");
  }

  #enter(event: PointerEvent): void {
    clearTimeout(this.#leaving);
    if (event.pointerType !== "touch" && event.currentTarget === this.#link) this.#show();
  }

  /** Waits, as the browser scrolls a focused link into view after the focus event. */
  #focus(): void {
    requestAnimationFrame(() => {
      if (document.activeElement === this.#link) this.#show();
    });
  }

  #leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      const hovered = this.#link.matches(":hover") || this.#meaning.matches(":hover");
      if (!hovered && document.activeElement !== this.#link) this.#hide();
    }, GRACE_MS);
  }

  /** The first touch shows the meaning, the next follows the link; one elsewhere hides it. */
  #press(event: PointerEvent): void {
    const target = event.target as Node;
    const onLink = this.#link.contains(target);
    this.#peeking = onLink && event.pointerType === "touch" && !this.#shown;
    if (!onLink && !this.#meaning.contains(target)) this.#hide();
  }

  #click(event: MouseEvent): void {
    if (!this.#peeking) return;
    this.#peeking = false;
    event.preventDefault();
    this.#show();
  }

  #show(): void {
    clearTimeout(this.#leaving);
    if (this.#shown) return;
    for (const other of document.querySelectorAll<HTMLElement>(".handbook-meaning:popover-open")) {
      other.hidePopover();
    }
    this.#meaning.showPopover();
    this.#place();
  }

  #hide(): void {
    clearTimeout(this.#leaving);
    if (this.#shown) this.#meaning.hidePopover();
  }

  /** Places it below the term's last line, or above its first if there is more room. */
  #place(): void {
    const lines = [...this.#link.getClientRects()];
    const first = lines.at(0) ?? this.#link.getBoundingClientRect();
    const last = lines.at(-1) ?? first;
    const { width, height } = this.#meaning.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const below = clientHeight - last.bottom - GAP;
    const above = first.top - GAP;
    const fits = below >= height || below >= above;
    const left = Math.min(fits ? last.left : first.left, clientWidth - width - MARGIN);
    this.#meaning.style.left = `${Math.max(left, MARGIN) + scrollX}px`;
    this.#meaning.style.top = `${(fits ? last.bottom + GAP : above - height) + scrollY}px`;
  }
}

/** Makes all terms on the page show their definitions; older browsers keep plain links. */
export function showMeanings(): void {
  if (!("popover" in HTMLElement.prototype)) return;
  const words = document.querySelectorAll<HTMLElement>("[data-definition]");
  for (const [index, word] of words.entries()) {
    const link = word.closest("a");
    const definition = word.getAttribute("data-definition");
    if (link && definition) new Term(link, definition, `handbook-meaning-${index + 1}`);
  }
}
