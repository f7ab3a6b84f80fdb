import { make, part, parts } from "../base/dom";
import { land, steadily } from "../base/land";
import type { Say } from "../base/words";
import type { Written } from "../stencil/written";
import { grow } from "../tool/growing";
import { ROW_TITLES } from "../types/stencils";
import {
  addRow,
  type Control,
  controlOf,
  fieldsOf,
  fillFields,
  findField,
  type Path,
  readFields,
  rowsIn,
  startRows,
} from "./fields";
import { foreignKeys } from "./foreign";
import { isBlank, isGiven } from "./given";
import { nameFrom } from "./naming";
import { numberRows } from "./numbering";
import { NEW, offer } from "./offers";
import { slug } from "./slug";
import { textsIn, type WrittenText } from "./texts";

/** The form: the frame that all questions have, and the part of the type chosen. */
export class Form {
  readonly element: HTMLFormElement;
  readonly #say: Say;
  readonly #changed: () => void;

  /** Calls `changed` when the reader has added or removed something. */
  constructor(element: HTMLFormElement, say: Say, signal: AbortSignal, changed: () => void) {
    this.element = element;
    this.#say = say;
    this.#changed = changed;
    element.addEventListener("click", (event) => this.#press(event), { signal });
    element.addEventListener("change", (event) => this.#change(event), { signal });
    element.addEventListener("submit", (event) => event.preventDefault(), { signal });
    element.addEventListener("input", ({ target }) => grow([target as Element]), { signal });
    this.clear();
  }

  get type(): string {
    return part<HTMLInputElement>(this.element, "input[name=type]:checked").value;
  }

  /** What is written in the form now, as it can be filled in again. */
  get written(): Written {
    return Object.assign({ type: this.type }, ...this.#scopes.map((scope) => readFields(scope)));
  }

  /** The question that it makes: what is left empty has what the form promises instead. */
  get question(): Written {
    const own = this.#scopes.map((scope) => readFields(scope, true));
    const question: Written = Object.assign({ type: this.type }, ...own);
    return { ...question, id: question.id ?? this.#name };
  }

  /** The name that a question gets when its author gives it none. */
  get #name(): string {
    const situation = controlOf(this.#field("situation")).value;
    return nameFrom(situation) || this.#say("file");
  }

  #field(key: string): HTMLElement {
    return part(this.element, `[data-field="${key}"]`);
  }

  /** All texts of the question, and where they are. */
  get texts(): WrittenText[] {
    return this.#scopes.flatMap((scope) => textsIn(scope));
  }

  /** Returns the keys of a question that the form, filled with it, has no place for. */
  foreign({ type, ...values }: Written): string[] {
    return [...(type === this.type ? [] : ["type"]), ...foreignKeys(this.#scopes, values)];
  }

  /** Whether nothing is written, ticked or chosen; what is chosen of itself does not count. */
  get isBlank(): boolean {
    return this.#scopes.every(isBlank);
  }

  /** Whether the writer has come to what the reader is to answer. */
  get isAnswerBegun(): boolean {
    return !isBlank(this.#own);
  }

  fill(question: Written): void {
    const wanted = valued(String(question.type ?? ""));
    const radio = this.element.querySelector<HTMLInputElement>(`input[name=type]${wanted}`);
    if (radio) radio.checked = true;
    this.#showType();
    for (const scope of this.#scopes) fillFields(scope, question);
    this.#start(this.#own);
    this.#unfold();
    this.refresh();
    grow(this.element.querySelectorAll("textarea"));
  }

  clear(): void {
    for (const scope of this.element.querySelectorAll("[data-fields]")) fillFields(scope, {});
    part<HTMLInputElement>(this.element, "input[name=type]").checked = true;
    this.#showType();
    this.#unfold();
    this.refresh();
  }

  /** Opens the folds that have something chosen or written in them, and no other. */
  #unfold(scope: Element = this.element): void {
    for (const fold of parts<HTMLDetailsElement>(scope, ".handbook-scenario-fold")) {
      const controls = [...fold.querySelectorAll<Control>("textarea, input")];
      fold.open = controls.some(isGiven);
    }
  }

  /** Finds the field that a path leads to. */
  find(path: Path): HTMLElement | undefined {
    return findField(this.#scopes, path);
  }

  /** The rule that is chosen; empty for none. */
  get rule(): string {
    return controlOf(this.#field("rule")).value;
  }

  chooseRule(rule: string): void {
    const select = controlOf(this.#field("rule"));
    select.value = rule;
    for (const name of ["input", "change"]) {
      select.dispatchEvent(new Event(name, { bubbles: true }));
    }
  }

  /** Renumbers the rows, and offers each choice what the question has by now. */
  refresh(): void {
    this.#number();
    this.#offerAll();
    // What is chosen by now may be what a step is numbered by.
    this.#number();
    this.#offerAll();
    controlOf(this.#field("id")).setAttribute("placeholder", this.#name);
    this.#offerOtherRules();
  }

  /** A question practises its own rule: only others can be added. */
  #offerOtherRules(): void {
    const { rule } = this;
    const others = part<HTMLElement>(this.element, "[data-fields=rest] [data-field=rules]");
    for (const tick of others.querySelectorAll<HTMLInputElement>("input")) {
      const isOwn = tick.value === rule;
      if (isOwn) tick.checked = false;
      const label = tick.closest("label");
      if (label) label.hidden = isOwn;
    }
  }

  #number(): void {
    const titles = ROW_TITLES[this.type]?.(readFields(this.#own), this.#say);
    numberRows(this.element, titles, this.#say);
  }

  #offerAll(): void {
    const find = (path: Path) => this.find(path);
    for (const field of this.element.querySelectorAll<HTMLElement>("[data-of]")) offer(field, find);
  }

  #press(event: Event): void {
    const button = (event.target as Element).closest<HTMLButtonElement>(
      "button[name=add], button[name=remove]",
    );
    const list = button?.closest<HTMLElement>(
      "[data-kind=rows], [data-kind=named], [data-kind=texts]",
    );
    if (!button || !list) return;
    if (button.name === "add") {
      const row = addRow(list);
      this.refresh();
      part<HTMLElement>(row, "input, textarea, select").focus();
    } else {
      const row = button.closest<HTMLElement>("[data-row]");
      const near = row?.nextElementSibling ?? row?.previousElementSibling;
      row?.remove();
      this.refresh();
      // Focus stays close to what was removed.
      (
        near?.querySelector<HTMLElement>("input, textarea, select") ??
        part<HTMLElement>(list, ":scope > .handbook-buttons > button")
      ).focus();
    }
    this.#changed();
  }

  #change(event: Event): void {
    const control = event.target as HTMLInputElement;
    const added = control.closest("[data-of]")?.nextElementSibling;
    if (added?.matches("[data-added]")) added.replaceChildren();
    // The fields above it become others, with more of them or fewer.
    if (control.name === "type") steadily(control, () => this.#turn());
    else if (control.closest("[data-field=id]")) control.value = slug(control.value);
    else if (control.closest("[data-of]") && control.value.startsWith(NEW)) this.#lead(control);
    this.refresh();
  }

  /** Adds the row that a choice is to lead to, and lets it. */
  #lead(control: HTMLInputElement): void {
    const list = this.find([control.value.slice(NEW.length)]);
    if (!list) return;
    const row = addRow(list);
    this.refresh();
    control.value = row.dataset.name ?? "";
    this.refresh();
    this.#tellOf(row, control);
  }

  /** Says at a choice that it has added a row further down, and leads there. */
  #tellOf(row: HTMLElement, control: HTMLElement): void {
    for (const old of this.element.querySelectorAll("[data-added]")) old.replaceChildren();
    const place = part(row, "legend").textContent ?? "";
    const words = { place: place.toLowerCase() };
    const go = make("button", "ds-button", this.#say("go_to", words));
    go.type = "button";
    go.dataset.variant = "tertiary";
    go.addEventListener("click", () => land(part<HTMLElement>(row, "input, textarea, select")));
    const said = control.closest("[data-of]")?.nextElementSibling;
    said?.replaceChildren(`${this.#say("added", { place })} `, go);
  }

  /** Takes along to another type what that has too. */
  #turn(): void {
    const before = parts<HTMLElement>(this.element, "[data-fields]").find(
      ({ dataset, hidden }) => !hidden && dataset.fields !== "frame" && dataset.fields !== "rest",
    );
    const old = before ? { ...readFields(before), ...firstOf(before) } : {};
    this.#showType();
    const now = this.#own;
    const isBlank = JSON.stringify(readFields(now)) === this.#blank(now);
    if (isBlank) fillFields(now, old);
    this.#start(now);
    if (isBlank) this.#fillFirst(now, old);
    this.#unfold(now);
    this.refresh();
  }

  /** What a type has in steps goes into the first of them. */
  #fillFirst(now: Element, old: Written): void {
    const list = fieldsOf(now).find(({ dataset }) => dataset.kind === "named");
    const [first] = list ? rowsIn(list) : [];
    if (!first) return;
    fillFields(first, old);
    this.#start(first);
  }

  #blank(scope: Element): string {
    const copy = scope.cloneNode(true) as Element;
    fillFields(copy, {});
    for (const list of fieldsOf(copy)) if (list.dataset.start) startRows(list);
    return JSON.stringify(readFields(copy));
  }

  #showType(): void {
    for (const scope of parts<HTMLElement>(this.element, "[data-fields]")) {
      const { fields = "" } = scope.dataset;
      scope.hidden = ![this.type, "frame", "rest"].includes(fields);
    }
    this.#start(this.#own);
  }

  #start(scope: Element): void {
    for (const list of fieldsOf(scope)) if (list.dataset.start) startRows(list);
  }

  get #own(): Element {
    return part(this.element, `[data-fields="${this.type}"]`);
  }

  get #scopes(): Element[] {
    const wanted = ["frame", this.type, "rest"];
    return wanted.map((name) => part(this.element, `[data-fields="${name}"]`));
  }
}

/** Returns what the first of a type's steps has; nothing for a type without. */
function firstOf(scope: Element): Written {
  const list = fieldsOf(scope).find(({ dataset }) => dataset.kind === "named");
  const rows = list ? rowsIn(list) : [];
  const { start } = readFields(scope);
  const first = rows.find(({ dataset }) => dataset.name === start) ?? rows[0];
  return first ? readFields(first) : {};
}

function valued(value: string): string {
  return `[value="${CSS.escape(value)}"]`;
}
