import { named, part } from "../base/dom";
import { isTexts } from "../base/json";
import type { Say } from "../base/words";
import { blocks, inline, type RuleLink } from "./markup";
import { textOf, type Written } from "./written";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** What filling a stencil needs from the page. */
export interface Help {
  readonly say: Say;
  readonly link: RuleLink;
  /** The template with a mark per state. */
  readonly marks: ParentNode;
  /** Items to be put in order, as the handbook's pages would show them. */
  readonly mixed: (items: readonly Written[]) => readonly Written[];
}

/** A row as it is shown: its letter, and what the author wrote. */
export interface Shown {
  readonly letter: string;
  readonly row: Written;
}

/** Fills the parts that stencils of several types have. */
export class Parts {
  readonly #question: Written;
  readonly #help: Help;

  constructor(question: Written, help: Help) {
    this.#question = question;
    this.#help = help;
  }

  /** Copies the first row for each, and fills in its letter and text. */
  rows(
    root: Element,
    selector: string,
    shown: readonly Shown[],
    more: (item: HTMLElement, shown: Shown) => void = () => {},
  ): void {
    const isRow = `${selector}:not(.handbook-nothing)`;
    copies(root, isRow, shown, (item, each) => {
      const { letter, row } = each;
      item.dataset.option = letter.toLowerCase();
      const sign = item.querySelector(".handbook-letter");
      if (sign) sign.textContent = letter;
      for (const input of item.querySelectorAll("input")) input.value = letter.toLowerCase();
      for (const words of item.querySelectorAll("[data-move] .visually-hidden")) {
        words.textContent = (words.textContent ?? "").replace(/\b[A-Z]\b/, letter);
      }
      const text = part(item, ".handbook-text");
      text.setAttribute("dir", "auto");
      text.replaceChildren(
        ...inline(textOf(row, "text") || this.#help.say("empty"), this.#help.link),
      );
      more(item, each);
    });
  }

  key(
    key: Element,
    shown: readonly Shown[],
    judge: (entry: HTMLElement, shown: Shown) => void = () => {},
    fault = "",
  ): void {
    copies(key, "li", shown, (entry, each) => {
      const { letter, row } = each;
      entry.dataset.option = letter.toLowerCase();
      const sign = entry.querySelector(".handbook-letter");
      if (sign) sign.textContent = letter;
      const text = entry.querySelector(".handbook-text");
      text?.replaceChildren(...inline(textOf(row, "text"), this.#help.link));
      judge(entry, each);
      const rules = textOf(row, fault);
      this.reason(entry, rules ? { ...row, rules: [rules] } : row);
    });
  }

  mark(entry: HTMLElement, state: string, words = ""): void {
    const found = this.#help.marks.querySelector(`.handbook-mark${named("state", state)}`);
    const old = part(entry, ".handbook-mark");
    old.replaceChildren();
    if (!found) return;
    const mark = found.cloneNode(true) as Element;
    if (words !== "") this.text(part(mark, "span"), words);
    old.replaceWith(mark);
    if (entry.matches("li")) entry.dataset.state = state;
  }

  /** Fills in a reason and the rules it rests on, if any is named yet. */
  reason(entry: Element, row: Written): void {
    const { say, link } = this.#help;
    const feedback = part(entry, ".handbook-feedback");
    const also = isTexts(this.#question.rules) ? this.#question.rules : [];
    const named =
      isTexts(row.rules) && row.rules.length > 0
        ? row.rules
        : [textOf(this.#question, "rule"), ...also];
    const own = named.filter((slug) => slug !== "");
    const basis = document.createElement("p");
    basis.className = "handbook-basis";
    basis.append(
      say("basis"),
      ...own.flatMap((slug, place) => (place ? [", ", link(slug)] : [link(slug)])),
    );
    const words = blocks(textOf(row, "feedback") || say("empty"), link);
    feedback.replaceChildren(...words, ...(own.length > 0 ? [basis] : []));
  }

  /** Fills in the prompt of a question or a step, between the name of its question and its hint. */
  prompt(answer: Element, owner: Written): void {
    const legend = part(answer, "legend");
    const before = legend.querySelector(":scope > .visually-hidden");
    const hint = legend.querySelector(".handbook-hint");
    const prompt = textOf(owner, "prompt") || this.#help.say("empty");
    const words = inline(prompt, this.#help.link);
    legend.replaceChildren(...[before, ...words, " ", hint].filter((piece) => piece !== null));
  }

  blocks(element: Element, text: string): void {
    element.replaceChildren(...blocks(text || this.#help.say("empty"), this.#help.link));
  }

  text(element: Element, text: string): void {
    element.textContent = text;
  }
}

/** Replaces the parts that match by one for each thing, copied from the first of them. */
export function copies<Thing>(
  root: Element,
  selector: string,
  things: readonly Thing[],
  fill: (copy: HTMLElement, thing: Thing, place: number) => void,
): void {
  const [first, ...others] = root.querySelectorAll<HTMLElement>(selector);
  if (!first) throw new Error(`handbook-scenario: no ${selector}`);
  for (const other of others) other.remove();
  const made = things.map((thing, place) => {
    const copy = first.cloneNode(true) as HTMLElement;
    fill(copy, thing, place);
    return copy;
  });
  first.replaceWith(...made.flatMap((copy) => [copy, "\n"]));
}

export function lettered(rows: readonly Written[]): Shown[] {
  return rows.slice(0, LETTERS.length).map((row, place) => ({ letter: LETTERS[place] ?? "", row }));
}

/** A text without its markup, for labels. */
export function plain(text: string): string {
  return inline(text, (slug, words) => document.createTextNode(words ?? slug))
    .map((piece) => (typeof piece === "string" ? piece : piece.textContent))
    .join("");
}
