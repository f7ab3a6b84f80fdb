/** How much longer than a slow answer of the platform the reader is left alone. */
const FACTOR = 5;
const SLOW_MS = 200;

/**
 * Spaces out what is sent to a slow platform, which stops the page while it answers. What comes
 * meanwhile is sent together.
 */
export class Pause {
  #until = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** Does something at once, or after the pause; a second request meanwhile replaces the first. */
  over(act: () => void): void {
    const left = this.#until - performance.now();
    clearTimeout(this.#waiting);
    if (left <= 0) act();
    else this.#waiting = setTimeout(act, left);
  }

  /** Notes how long the platform took. */
  note(took: number): void {
    if (took > SLOW_MS) this.#until = performance.now() + took * FACTOR;
  }

  cancel(): void {
    clearTimeout(this.#waiting);
  }
}

/** Calls back once what has just changed is on the screen; at the latest after a moment, as hidden pages do not paint. */
export function afterPaint(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) act();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, SLOW_MS);
}
