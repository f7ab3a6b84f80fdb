/** The column beside the form, which scrolls for itself where there is room for both. */
export class Column {
  readonly #root: HTMLElement;

  /** Brings it back to its top, where it says what to look at, when the writer goes on in `form`. */
  constructor(root: HTMLElement, form: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    const sizes = new ResizeObserver(() => this.#tell());
    for (const each of [root, ...root.children]) sizes.observe(each);
    signal.addEventListener("abort", () => sizes.disconnect());
    root.addEventListener("scroll", () => this.#tell(), { signal });
    for (const name of ["focusin", "input"]) {
      form.addEventListener(name, () => root.scrollTo({ top: 0, behavior: "instant" }), { signal });
    }
  }

  /** Marks it as long as there is more of it below what is seen. */
  #tell(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.#root;
    this.#root.toggleAttribute("data-more", scrollTop + clientHeight < scrollHeight - 1);
  }
}
