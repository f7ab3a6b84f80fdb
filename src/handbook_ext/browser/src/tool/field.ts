import { line, part, parts } from "../base/dom";
import { bringInSight } from "../base/land";
import type { Answer, KeptAnswer } from "./kept";

/** One printed question, and what is answered in it. */
export abstract class Field {
  readonly element: HTMLElement;
  readonly id: string;
  /** What is asked, without what is said about it. */
  readonly asked: string;

  constructor(element: HTMLElement) {
    this.element = element;
    this.id = element.dataset.question ?? "";
    const label = part<HTMLElement>(element, ":scope > legend, :scope > label").cloneNode(true);
    for (const hint of (label as HTMLElement).querySelectorAll(".handbook-hint")) hint.remove();
    this.asked = line(label as HTMLElement);
  }

  abstract get answer(): Answer;

  /** What is answered, as it is read; empty when nothing is. */
  abstract get words(): string;

  /** Puts an answer in; gives what there is no place for. */
  abstract fill(kept: KeptAnswer): KeptAnswer | undefined;

  abstract clear(): void;

  /** The answer to keep; nothing when there is none. */
  abstract get kept(): KeptAnswer | undefined;

  /** The heading of the part that the question stands in. */
  get partTitle(): string {
    const around = this.element.closest(".handbook-tool-part");
    return around ? line(part(around, ".handbook-tool-title")) : "";
  }

  /** Where advice stands. */
  get advised(): HTMLElement {
    return part(this.element, ".handbook-advised");
  }

  /** Brings the reader here: the whole question in sight, and focus where it is answered. */
  focus(): void {
    bringInSight(this.element, "start");
    part<HTMLElement>(this.element, "textarea, input").focus({ preventScroll: true });
  }
}

class Writing extends Field {
  readonly #control = part<HTMLInputElement | HTMLTextAreaElement>(this.element, "textarea, input");

  get answer(): string {
    return this.#control.value;
  }

  get words(): string {
    return this.answer.trim();
  }

  get kept(): KeptAnswer | undefined {
    const { id, asked, answer } = this;
    return answer === "" ? undefined : { id, asked, answer };
  }

  fill(kept: KeptAnswer): KeptAnswer | undefined {
    if (typeof kept.answer !== "string") return kept;
    const isLine = this.#control.matches("input");
    // A browser takes line breaks out of a line, and would leave words without space between.
    this.#control.value = isLine ? kept.answer.replace(/\s*[\r\n]\s*/g, " ") : kept.answer;
    return undefined;
  }

  clear(): void {
    this.#control.value = "";
  }
}

class Choosing extends Field {
  readonly #controls = parts<HTMLInputElement>(this.element, "input");

  get answer(): string[] {
    return this.#chosen.map(({ value }) => value);
  }

  get words(): string {
    return this.#chosen.map(wordsOf).join("\n");
  }

  get kept(): KeptAnswer | undefined {
    const { id, asked, answer } = this;
    return answer.length === 0
      ? undefined
      : { id, asked, answer, words: this.#chosen.map(wordsOf) };
  }

  fill(kept: KeptAnswer): KeptAnswer | undefined {
    const { answer, words } = kept;
    if (typeof answer === "string") return kept;
    for (const control of this.#controls) control.checked = answer.includes(control.value);
    // Of a choice that has become one of several, a radio button keeps the last.
    const left = answer.filter((option) => !this.answer.includes(option));
    if (left.length === 0) return undefined;
    return { ...kept, answer: left, words: left.map((id) => words?.[answer.indexOf(id)] ?? id) };
  }

  clear(): void {
    for (const control of this.#controls) control.checked = false;
  }

  get #chosen(): HTMLInputElement[] {
    return this.#controls.filter(({ checked }) => checked);
  }
}

function wordsOf(control: HTMLInputElement): string {
  return control.parentElement ? line(control.parentElement) : "";
}

export function buildField(element: HTMLElement): Field {
  const chooses = element.dataset.kind === "choice" || element.dataset.kind === "choices";
  return chooses ? new Choosing(element) : new Writing(element);
}
