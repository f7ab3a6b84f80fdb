/** Everything on the page except some parts; it can be made inert while these are in front. */
export class Background {
  readonly #front: readonly Element[];
  #stilled: HTMLElement[] = [];

  constructor(front: readonly Element[]) {
    this.#front = front;
  }

  still(): void {
    this.release();
    this.#stillWithin(document.body);
  }

  release(): void {
    for (const element of this.#stilled) element.inert = false;
    this.#stilled = [];
  }

  #stillWithin(parent: Element): void {
    for (const child of parent.children) {
      if (this.#front.includes(child)) continue;
      if (this.#front.some((element) => child.contains(element))) {
        this.#stillWithin(child);
      } else if (child instanceof HTMLElement && !child.inert) {
        child.inert = true;
        this.#stilled.push(child);
      }
    }
  }
}
