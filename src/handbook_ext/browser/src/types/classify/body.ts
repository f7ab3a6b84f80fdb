import { line, named, part, parts } from "../../base/dom";
import { hold } from "../../base/hold";
import { land } from "../../base/land";
import { fill } from "../../base/words";
import type { Body, Pieces, ShownVerdict } from "../body";
import { showPlaced } from "../placed";
import type { QuizResponse, Verdict } from "../verdict";
import { unmarkRows } from "../verdict-view";

/** Items with a group of radio buttons each, one per category. */
export class Classify implements Body {
  readonly isAnsweredAtOnce = false;
  readonly #pieces: Pieces;
  readonly #items: HTMLElement[];
  readonly #inputs: HTMLInputElement[];

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
    this.#items = parts(pieces.form, ".handbook-answer .handbook-item");
    this.#inputs = parts(pieces.form, ".handbook-answer .handbook-category input");
  }

  get response(): [item: string, category: string][] {
    return this.#items.flatMap((item) => {
      const input = chosen(item);
      return input ? [[item.dataset.option ?? "", input.value] as [string, string]] : [];
    });
  }

  get gap(): string | undefined {
    const left = this.#items.filter((item) => !chosen(item)).length;
    return left > 0 ? fill(this.#pieces.words.incomplete, { count: left }) : undefined;
  }

  fill(response: QuizResponse): void {
    const categories = new Map(response.filter((pair) => typeof pair !== "string"));
    for (const item of this.#items) {
      const category = categories.get(item.dataset.option ?? "");
      for (const input of parts<HTMLInputElement>(item, "input")) {
        input.checked = input.value === category;
      }
    }
  }

  /** Goes to the first item without an answer. */
  focus(): void {
    const left = this.#items.find((item) => !chosen(item));
    const item = left ?? this.#items[0];
    if (item) land(chosen(item) ?? part(item, "input"));
  }

  lock(isLocked: boolean): void {
    hold(this.#inputs, isLocked);
  }

  show(verdict: Verdict): ShownVerdict {
    const { form } = this.#pieces;
    return showPlaced(verdict, this.#pieces, {
      find: (id) => {
        const item = part<HTMLElement>(form, `.handbook-item${named("option", id)}`);
        return [item, part(item, "legend")];
      },
      place: (id) => line(part(form, `.handbook-key ${named("option", id)} .handbook-solution`)),
    });
  }

  clear(): void {
    unmarkRows(this.#items);
  }

  restore(): void {}
}

function chosen(item: HTMLElement): HTMLInputElement | null {
  return item.querySelector<HTMLInputElement>("input:checked");
}
