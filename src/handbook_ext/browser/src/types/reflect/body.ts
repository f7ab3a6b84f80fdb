import { copy, part } from "../../base/dom";
import { land } from "../../base/land";
import type { Body, Pieces, ShownVerdict } from "../body";
import type { QuizResponse, Verdict } from "../verdict";
import { finalVerdict, paragraph } from "../verdict-view";

/** The reader writes for themselves, then sees the points of good answers. */
export class Reflection implements Body {
  readonly isAnsweredAtOnce = false;
  readonly gap = undefined;
  readonly #pieces: Pieces;
  readonly #text: HTMLTextAreaElement;

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
    this.#text = part(pieces.form, "textarea");
  }

  get response(): string[] {
    const text = this.#text.value.trim();
    return text === "" ? [] : [text];
  }

  fill([text]: QuizResponse): void {
    this.#text.value = typeof text === "string" ? text : "";
  }

  focus(): void {
    land(this.#text);
  }

  /** Does nothing: readers may go on writing when they see the points. */
  lock(): void {}

  show(verdict: Verdict): ShownVerdict {
    const { form, words } = this.#pieces;
    const points = copy(part(form, ".handbook-key .handbook-points"));
    return finalVerdict(verdict, {
      judgement: [paragraph("handbook-points-title", words.points)],
      reasons: [points],
    });
  }

  clear(): void {}

  restore(): void {}
}
