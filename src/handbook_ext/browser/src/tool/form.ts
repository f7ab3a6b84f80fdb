import { parts } from "../base/dom";
import { buildField, type Field } from "./field";
import { grow } from "./growing";
import type { Answer, KeptAnswer } from "./kept";

/** The printed form: its questions and their answers. */
export class Form {
  readonly fields: readonly Field[];
  readonly #form: HTMLFormElement;
  /** Answers from a file or draft that the form has no field for; they are preserved. */
  #left: readonly KeptAnswer[] = [];

  constructor(form: HTMLFormElement, signal: AbortSignal) {
    this.#form = form;
    this.fields = parts<HTMLElement>(form, "[data-question]").map(buildField);
    form.addEventListener("input", ({ target }) => grow([target as Element]), { signal });
    addEventListener("resize", () => this.fit(), { signal });
    this.fit();
  }

  field(id: string): Field | undefined {
    return this.fields.find((field) => field.id === id);
  }

  /** The answers by question, as the engine takes them. */
  get answers(): Readonly<Record<string, Answer>> {
    return Object.fromEntries(this.fields.map(({ id, answer }) => [id, answer]));
  }

  /** The required questions without an answer; one that is invisible counts as none (`engine/fold.py`). */
  get missing(): readonly Field[] {
    return this.fields.filter(
      ({ isRequired, words }) => isRequired && /^[\s\u2000-\u200f]*$/.test(words),
    );
  }

  /** All answers, to be stored. */
  get kept(): readonly KeptAnswer[] {
    const given = this.fields.flatMap(({ kept }) => (kept ? [kept] : []));
    return [...given, ...this.#left];
  }

  /** Answers that the form has no field for. */
  get left(): readonly KeptAnswer[] {
    return this.#left;
  }

  /** Replaces the answers in the form. */
  fill(answers: readonly KeptAnswer[]): void {
    for (const field of this.fields) field.clear();
    this.#left = answers.flatMap((kept) => {
      const field = this.field(kept.id);
      const left = field ? field.fill(kept) : kept;
      return left ? [left] : [];
    });
    this.fit();
  }

  /** Makes room for the answers; in a step that was hidden they had no size. */
  fit(): void {
    grow(this.#form.querySelectorAll("textarea"));
  }
}
