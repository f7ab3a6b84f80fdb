import { part } from "../base/dom";
import { landAt } from "../base/land";

/** A reader's position in a round. */
export interface RoundState {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether the question has its verdict. */
  readonly isFinished: boolean;
  /** Whether a question is shown. */
  readonly isOpen: boolean;
}

/** The printed buttons between questions, one of which is primary, and the end. */
export class Steps {
  readonly #nav: HTMLElement;
  readonly #end: HTMLElement;

  /** Throws, with nothing changed, when a part is missing. */
  constructor(root: ParentNode) {
    this.#nav = part(root, ".handbook-round-steps");
    this.#end = part(root, ".handbook-round-end");
  }

  /** Offers the buttons to go on from a question. */
  offer({ isFirst, isLast, isFinished, isOpen }: RoundState): void {
    this.#nav.hidden = !isOpen;
    this.#end.hidden = isOpen;
    const offered = {
      next: isFinished && !isLast,
      finish: isFinished && isLast,
      skip: !isFinished,
      previous: !isFirst,
    };
    for (const [name, isOffered] of Object.entries(offered)) {
      part<HTMLElement>(this.#nav, `[name=${name}]`).hidden = !isOffered;
    }
  }

  /** Shows how it went, and whether there are more questions; readers who came here themselves are taken to it. */
  end(summary: string, hasMore: boolean, isFocused: boolean): void {
    part(this.#end, "p").textContent = summary;
    part<HTMLElement>(this.#end, "[name=another]").hidden = !hasMore;
    if (isFocused) landAt(part(this.#end, "[tabindex]"));
  }
}
