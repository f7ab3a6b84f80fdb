/** What ends a press, wherever it ends. */
const ENDS = ["pointerup", "pointercancel", "keyup", "blur"] as const;

/**
 * Tracks whether a finger, the mouse button or the space bar is down. If the page moves meanwhile,
 * the press is lost, as it ends on another element than it started on.
 */
export class Press {
  #isDown = false;
  #count = 0;
  #waiting: (() => void)[] = [];

  constructor(root: HTMLElement, signal: AbortSignal) {
    root.addEventListener("pointerdown", () => this.#start(), { signal });
    root.addEventListener("keydown", ({ key }) => key === " " && this.#start(), { signal });
    for (const name of ENDS) addEventListener(name, () => this.#end(), { signal });
    // A list that a browser opens outside the page takes the end of the press.
    addEventListener("pointermove", ({ buttons }) => buttons === 0 && this.#release(), { signal });
    signal.addEventListener("abort", () => this.#release());
  }

  /** Resolves when nothing is pressed. */
  async released(): Promise<void> {
    while (this.#isDown) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #start(): void {
    this.#isDown = true;
    this.#count += 1;
  }

  /** The click event comes right after this, before the timer; so may the next press. */
  #end(): void {
    const count = this.#count;
    setTimeout(() => {
      if (this.#count === count) this.#release();
    });
  }

  #release(): void {
    this.#isDown = false;
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }
}
