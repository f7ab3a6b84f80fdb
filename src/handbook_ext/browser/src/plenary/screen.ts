const SHOWING = "handbook-presenting";

/** Gives the stage the whole window, and the page its place back as it was. */
export class Screen {
  #top = 0;

  get isTaken(): boolean {
    return document.documentElement.classList.contains(SHOWING);
  }

  take(): void {
    if (this.isTaken) return;
    this.#top = scrollY;
    document.documentElement.classList.add(SHOWING);
  }

  leave(): void {
    if (!this.isTaken) return;
    document.documentElement.classList.remove(SHOWING);
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    scrollTo({ top: this.#top, behavior: "instant" });
  }

  /** Fills the screen or gives it back; rejects where the browser will not. */
  async toggleFull(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  }
}
