import { copy, line, part, parts } from "../base/dom";
import { bringInSight } from "../base/land";
import type { Answer, KeptAnswer } from "./kept";

/** One printed question and its answer. */
export abstract class Field {
  readonly element: HTMLElement;
  readonly id: string;
  /** The prompt, without the note on whether it is optional. */
  readonly asked: string;

  constructor(element: HTMLElement) {
    this.element = element;
    this.id = element.dataset.question ?? "";
    const label = part<HTMLElement>(element, ":scope > legend, :scope > label").cloneNode(true);
    for (const hint of (label as HTMLElement).querySelectorAll(".handbook-hint")) hint.remove();
    this.asked = line(label as HTMLElement);
  }

  abstract get answer(): Answer;

  /** The answer as text; empty when blank. */
  abstract get words(): string;

  /** Fills in an answer; returns what there is no field for. */
  abstract fill(kept: KeptAnswer): KeptAnswer | undefined;

  abstract clear(): void;

  /** The answer to store; undefined when blank. */
  abstract get kept(): KeptAnswer | undefined;

  /** Whether the form is incomplete without an answer. */
  get isRequired(): boolean {
    return this.element.dataset.required !== undefined;
  }

  /** The title of the question's step, or else of its part. */
  get chapter(): string {
    const { element } = this;
    const around = element.closest(".handbook-tool-step") ?? element.closest(".handbook-tool-part");
    if (!around) return "";
    const title = copy(part(around, ".handbook-tool-title"));
    title.querySelector(".handbook-tool-place")?.remove();
    return line(title);
  }

  /** The place for advice. */
  get advised(): HTMLElement {
    return part(this.element, ".handbook-advised");
  }

  /** Scrolls the whole question into view, and focuses its control. */
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
    // A browser removes line breaks from a single-line input, which would join words.
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
    // When several options are stored for a single choice, the last one wins.
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
