const SHOWING = "handbook-presenting";
/** Marks the stage's ancestors, whose other content is hidden: `:has()` is not supported widely enough. */
const AROUND = "handbook-around-stage";

/** Gives the stage the whole window, and afterwards restores the page. */
export class Screen {
  readonly #stage: Element;
  #top = 0;

  constructor(stage: Element) {
    this.#stage = stage;
  }

  get isTaken(): boolean {
    return document.documentElement.classList.contains(SHOWING);
  }

  take(): void {
    if (this.isTaken) return;
    this.#top = scrollY;
    for (const element of this.#around) element.classList.add(AROUND);
    document.documentElement.classList.add(SHOWING);
  }

  leave(): void {
    if (!this.isTaken) return;
    document.documentElement.classList.remove(SHOWING);
    for (const element of this.#around) element.classList.remove(AROUND);
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    scrollTo({ top: this.#top, behavior: "instant" });
  }

  get #around(): Element[] {
    const around: Element[] = [];
    let element = this.#stage.parentElement;
    for (; element && element !== document.body; element = element.parentElement) {
      around.push(element);
    }
    return around;
  }

  /** Enters or leaves full screen; rejects where the browser refuses. */
  async toggleFull(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  }
}
