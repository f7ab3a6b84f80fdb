/**
 * Tracks whether a finger or mouse button is down. If the page moves meanwhile, the press is
 * lost, as it ends on another element than it started on.
 */
export class Press {
  #isDown = false;
  #waiting: (() => void)[] = [];

  constructor(root: HTMLElement, signal: AbortSignal) {
    root.addEventListener("pointerdown", () => this.#note(true), { signal });
    // Wherever it ends; its click event comes right after, before the timer.
    for (const end of ["pointerup", "pointercancel"]) {
      addEventListener(end, () => setTimeout(() => this.#note(false)), { signal });
    }
    signal.addEventListener("abort", () => this.#note(false));
  }

  /** Resolves when nothing is pressed. */
  async released(): Promise<void> {
    while (this.#isDown) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #note(isDown: boolean): void {
    this.#isDown = isDown;
    if (isDown) return;
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }
}
