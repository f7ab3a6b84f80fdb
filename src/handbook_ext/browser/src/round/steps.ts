import { part } from "../base/dom";
import { landAt } from "../base/land";

/** Where a reader stands in a round. */
export interface RoundState {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The question has its verdict. */
  readonly isFinished: boolean;
  /** A question is shown. */
  readonly isOpen: boolean;
}

/** The printed buttons between questions, of which one at a time is what leads on, and the end. */
export class Steps {
  readonly #nav: HTMLElement;
  readonly #end: HTMLElement;

  /** Throws, with nothing changed, when a part is missing. */
  constructor(root: ParentNode) {
    this.#nav = part(root, ".handbook-round-steps");
    this.#end = part(root, ".handbook-round-end");
  }

  /** Offers the ways on from a question. */
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

  /** Tells how it went, and whether there is more to ask. */
  end(summary: string, hasMore: boolean): void {
    part(this.#end, "p").textContent = summary;
    part<HTMLElement>(this.#end, "[name=another]").hidden = !hasMore;
    landAt(part(this.#end, "[tabindex]"));
  }
}
