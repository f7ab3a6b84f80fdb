/** What ends a press, wherever it ends. */
const ENDS = ["pointerup", "pointercancel", "keyup", "blur"] as const;

/**
 * Tracks whether a finger, the mouse button or the space bar is down. If the page moves meanwhile,
 * the press is lost, as it ends on another element than it started on.
 */
export class Press {
  #isDown = false;
  #waiting: (() => void)[] = [];

  constructor(root: HTMLElement, signal: AbortSignal) {
    const start = () => this.#note(true);
    // The click event comes right after, before the timer.
    const end = () => setTimeout(() => this.#note(false));
    root.addEventListener("pointerdown", start, { signal });
    root.addEventListener("keydown", ({ key }) => key === " " && start(), { signal });
    for (const name of ENDS) addEventListener(name, end, { signal });
    // A list that a browser opens outside the page takes the end of the press.
    addEventListener("pointermove", ({ buttons }) => buttons === 0 && end(), { signal });
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
