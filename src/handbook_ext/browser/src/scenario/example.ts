import { make, part } from "../base/dom";
import { isRecord } from "../base/json";
import { steadily } from "../base/land";
import { textOf, type Written } from "../stencil/written";
import { fieldsOf } from "./fields";
import { nameOf } from "./places";
import { shortened } from "./shortened";

/** Shows a finished question of the handbook above the empty fields: what has happened, and two answers. */
export class Example {
  readonly #fold: HTMLDetailsElement;
  readonly #form: HTMLFormElement;
  readonly #known: () => readonly Written[];
  #shown: Written | undefined;

  /** `known` are the questions of the handbook. */
  constructor(form: HTMLFormElement, known: () => readonly Written[], signal: AbortSignal) {
    this.#fold = part(form, ".handbook-scenario-example");
    this.#form = form;
    this.#known = known;
    this.#fold.addEventListener("toggle", () => this.#show(), { signal });
  }

  /** Chooses the question of the type that is shown in fewest letters. */
  choose({ type, id }: Written): void {
    if (this.#known().length === 0) return; // they have not come yet
    const same = this.#known().filter((each) => each.type === type && each.id !== id);
    const sized = same.map((each) => [lengthOf(each), each] as const);
    const [, shortest] = [...sized].sort(([one], [other]) => one - other)[0] ?? [];
    this.#fold.hidden = shortest === undefined;
    if (shortest === this.#shown) return;
    this.#shown = shortest;
    this.#show();
  }

  /** Takes the fold away, when there is nothing to show in it. */
  hide(): void {
    this.#fold.hidden = true;
  }

  #show(): void {
    const question = this.#shown;
    if (!question || !this.#fold.open) return;
    const scopes = ["frame", textOf(question, "type")].map((name) =>
      part(this.#form, `[data-fields="${name}"]`),
    );
    const told = new Told(question);
    const few = shortened(question);
    const lists = scopes.map((scope) => told.in(scope, few));
    steadily(document.activeElement ?? this.#fold, () => {
      part(this.#fold, "div").replaceChildren(...lists);
    });
  }
}

function lengthOf(question: Written): number {
  return JSON.stringify(shortened(question)).length;
}

/** A question told in the words of the form. */
class Told {
  readonly #question: Written;

  constructor(question: Written) {
    this.#question = question;
  }

  /** Tells what a part of the form would have in each field: its name, and the text. */
  in(scope: Element, values: Written): HTMLElement {
    const list = make("dl", "simple"); // docutils' word for a list that themes do not indent
    for (const field of fieldsOf(scope)) {
      const shown = field.hidden ? [] : this.#shown(field, values[field.dataset.field ?? ""]);
      if (shown.length > 0) list.append(make("dt", "", nameOf(field)), make("dd", "", ...shown));
    }
    return list;
  }

  #shown(field: HTMLElement, value: unknown): (Node | string)[] {
    const row = field.querySelector<HTMLTemplateElement>(":scope > template")?.content;
    if (row && (Array.isArray(value) || isRecord(value))) {
      return [this.#listed(part(row, "[data-row]"), Object.values(value))];
    }
    if (Array.isArray(value)) return [value.map((word) => this.#word(field, `${word}`)).join(", ")];
    if (typeof value === "boolean") return value ? ["✓"] : [];
    return typeof value === "string" ? [this.#word(field, value)] : [];
  }

  #listed(row: Element, values: readonly unknown[]): HTMLElement {
    const items = values.map((value) =>
      make("li", "", isRecord(value) ? this.in(row, value) : String(value)),
    );
    return make("ol", "", ...items);
  }

  /** What a choice or a tick is called, or what a step or an end begins with; any other text as it is. */
  #word(field: HTMLElement, value: string): string {
    const option = field.querySelector(`option[value="${CSS.escape(value)}"]`);
    const tick = field.querySelector(`input[value="${CSS.escape(value)}"] + span`);
    const parts = (field.dataset.of ?? "").split(" ").map((list) => this.#question[list]);
    const led = parts.map((named) => (isRecord(named) ? named[value] : undefined));
    const texts = ["situation", "prompt", "text"].flatMap((key) =>
      led.map((to) => textOf(to, key)),
    );
    return (option ?? tick)?.textContent ?? (texts.find((text) => text !== "") || value);
  }
}
