/**
 * Knows whether a finger or a button is down. What moves on the page meanwhile makes a press
 * miss: it ends on another place than it began, and is none.
 */
export class Press {
  #isDown = false;
  #waiting: (() => void)[] = [];

  constructor(root: HTMLElement, signal: AbortSignal) {
    root.addEventListener("pointerdown", () => this.#note(true), { signal });
    // Wherever it ends; the click that it makes comes right after, before the timer.
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
