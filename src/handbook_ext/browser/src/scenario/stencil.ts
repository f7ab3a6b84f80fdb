import { named, part } from "../base/dom";
import { isTexts } from "../base/json";
import type { Say } from "../base/words";
import { branchTitles } from "./branch-titles";
import { blocks, inline, type RuleLink } from "./markup";
import { namedOf, rowsOf, textOf, textsOf, type Written } from "./written";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const PREFIX = /\bstensil-[a-z]+/g;
const NOTHING = "0";

/** What filling a stencil needs from the page. */
export interface Help {
  readonly say: Say;
  readonly link: RuleLink;
  /** The template with a mark per state. */
  readonly marks: ParentNode;
}

/** A row as it is shown: its letter, and what the author wrote. */
interface Shown {
  readonly letter: string;
  readonly row: Written;
}

/**
 * Fills the printed form of a stencil with a written question. The parts that the form has once
 * for each row are copied from the stencil's first; see the contract in `docs-dev/architecture.md`.
 */
export class Stencil {
  readonly #form: HTMLFormElement;
  readonly #question: Written;
  readonly #help: Help;
  readonly #type: string;

  constructor(stencil: HTMLFormElement, question: Written, help: Help) {
    this.#form = stencil.cloneNode(true) as HTMLFormElement;
    this.#question = question;
    this.#help = help;
    this.#type = stencil.dataset.type ?? "";
  }

  /** Returns the form; the ids in it begin with `id`. */
  fill(id: string): HTMLFormElement {
    const form = this.#form;
    for (const element of [form, ...form.querySelectorAll("*")]) rename(element, id);
    this.#text(part(form, ".handbook-question-title"), this.#help.say("title"));
    form.querySelector(".handbook-audience")?.remove();
    this.#blocks(part(form, ".handbook-situation"), textOf(this.#question, "situation"));
    const data = this.#type === "branch" ? this.#branch() : this.#single();
    part(form, ".handbook-data").textContent = JSON.stringify({ id, type: this.#type, ...data });
    return form;
  }

  /** Fills a question that is asked once; returns the engine's data. */
  #single(): Written {
    const form = this.#form;
    this.#prompt(part(form, ".handbook-answer"), textOf(this.#question, "prompt"));
    const key = part(form, ".handbook-key");
    switch (this.#type) {
      case "reflect":
        copies(
          part(key, ".handbook-points"),
          "li",
          textsOf(this.#question, "points"),
          (item, text) => this.#blocks(item, text),
        );
        return {};
      case "classify":
        return this.#classify(key);
      case "order":
        return this.#order(key);
      case "spot":
        return this.#spot(key);
      default:
        return this.#options(form, key, this.#question);
    }
  }

  #options(answer: Element, key: Element, owner: Written): { options: Written[] } {
    const shown = lettered(rowsOf(owner, "options"));
    const state = (row: Written) =>
      "correct" in row || this.#type === "multiple"
        ? row.correct === true
          ? "correct"
          : "wrong"
        : textOf(row, "verdict");
    this.#rows(answer, ".handbook-option", shown);
    this.#key(key, shown, (entry, { row }) => this.#mark(entry, state(row)));
    const judged = ({ row }: Shown) =>
      this.#type === "multiple"
        ? { correct: row.correct === true }
        : { verdict: textOf(row, "verdict") };
    return { options: shown.map((each) => ({ id: each.letter.toLowerCase(), ...judged(each) })) };
  }

  #classify(key: Element): Written {
    const shown = lettered(rowsOf(this.#question, "items"));
    const categories = textsOf(this.#question, "categories");
    this.#rows(
      part(this.#form, ".handbook-answer"),
      ".handbook-item",
      shown,
      (item, { letter }) => {
        copies(item, ".handbook-category", categories, (label, words, place) => {
          const input = part<HTMLInputElement>(label, "input");
          input.name = `item-${letter.toLowerCase()}`;
          input.value = String(place + 1);
          this.#text(part(label, "span"), plain(words));
        });
      },
    );
    this.#key(key, shown, (entry, { row }) => {
      this.#text(part(entry, ".handbook-solution"), plain(textOf(row, "category")));
    });
    const place = (row: Written) => String(categories.indexOf(textOf(row, "category")) + 1);
    return {
      categories: categories.map((_words, index) => String(index + 1)),
      items: shown.map(({ letter, row }) => ({ id: letter.toLowerCase(), category: place(row) })),
    };
  }

  #order(key: Element): Written {
    const items = rowsOf(this.#question, "items");
    // Never in the right order; the handbook's own shuffle is another one.
    const mixed = [...items.keys()].sort((a, b) => (b % 2) - (a % 2) || a - b);
    const shown = lettered(mixed.map((place) => items[place] ?? {}));
    this.#rows(part(this.#form, ".handbook-order"), ".handbook-item", shown);
    const right = items
      .map((row) => shown.find((each) => each.row === row))
      .filter((each) => each !== undefined);
    this.#key(key, right);
    return { items: right.map(({ letter }) => letter.toLowerCase()) };
  }

  #spot(key: Element): Written {
    const shown = lettered(rowsOf(this.#question, "segments"));
    const isFaulty = ({ row }: Shown) => textOf(row, "fault") !== "";
    this.#rows(part(this.#form, ".handbook-post"), ".handbook-segment", shown);
    const reason = textOf(this.#question, "feedback");
    const nothing = { letter: NOTHING, row: { text: "", feedback: reason } };
    const faulty = shown.filter(isFaulty);
    this.#key(key, reason && faulty.length === 0 ? [nothing] : faulty, undefined, "fault");
    return {
      segments: shown.map((each) => ({ id: each.letter.toLowerCase(), fault: isFaulty(each) })),
    };
  }

  #branch(): Written {
    const { say } = this.#help;
    const titles = branchTitles(this.#question, say);
    const steps = new Map(namedOf(this.#question, "steps"));
    const ends = new Map(namedOf(this.#question, "ends"));
    const ordered = [...titles.keys()].filter((name) => steps.has(name));
    const form = this.#form;
    const key = part(form, ".handbook-key");
    const situation = part(form, ".handbook-situation");
    const data: Record<string, Written[]> = {};
    copies(form, ".handbook-step", ordered, (step, name) => {
      this.#stand(step, "step", name, titles);
      const happened = textOf(steps.get(name), "situation");
      if (happened !== "") {
        const shown = situation.cloneNode() as HTMLElement;
        shown.removeAttribute("id");
        this.#blocks(shown, happened);
        part(step, ".handbook-step-title").after(shown);
      }
      this.#prompt(part(step, ".handbook-answer"), textOf(steps.get(name), "prompt"));
      for (const input of step.querySelectorAll("input")) input.name = name;
    });
    copies(key, ".handbook-key-step", ordered, (entry, name) => {
      entry.dataset.step = name;
      this.#text(part(entry, "p strong"), titles.get(name) ?? "");
      const step = part(form, `.handbook-step${named("step", name)}`);
      const { options } = this.#options(step, entry, steps.get(name) ?? {});
      const rows = rowsOf(steps.get(name), "options");
      entry.querySelectorAll(".handbook-way a").forEach((way, place) => {
        const onward = textOf(rows[place], "next");
        way.textContent = say("onward", { place: (titles.get(onward) ?? "…").toLowerCase() });
        (way as HTMLAnchorElement).hash = `${form.id}-${onward}`;
      });
      data[name] = options.map((option, place) => ({
        ...option,
        next: textOf(rows[place], "next"),
      }));
    });
    copies(form, ".handbook-end", [...ends.keys()], (end, name) => {
      this.#stand(end, "end", name, titles);
      this.#blocks(part(end, ".handbook-outcome"), textOf(ends.get(name), "text"));
    });
    copies(key, ".handbook-key-end", [...ends.keys()], (entry, name) => {
      const own = ends.get(name) ?? {};
      const verdict = textOf(own, "verdict");
      entry.dataset.end = name;
      entry.dataset.state = verdict;
      this.#text(part(entry, "p strong"), titles.get(name) ?? "");
      this.#mark(entry, verdict, say(`end.${verdict}`));
      this.#reason(entry, own);
    });
    const judged = [...ends].map(([name, end]) => [name, textOf(end, "verdict")]);
    return {
      start: textOf(this.#question, "start"),
      steps: data,
      ends: Object.fromEntries(judged),
    };
  }

  #stand(
    section: HTMLElement,
    kind: string,
    name: string,
    titles: ReadonlyMap<string, string>,
  ): void {
    section.dataset[kind] = name;
    section.id = `${this.#form.id}-${name}`;
    this.#text(part(section, ".handbook-step-title"), titles.get(name) ?? "");
  }

  /** Copies the first row for each, and fills in its letter and text. */
  #rows(
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

  #key(
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
      this.#reason(entry, rules ? { ...row, rules: [rules] } : row);
    });
  }

  #mark(entry: HTMLElement, state: string, words = ""): void {
    const found = this.#help.marks.querySelector(`.handbook-mark${named("state", state)}`);
    const old = part(entry, ".handbook-mark");
    old.replaceChildren();
    if (!found) return;
    const mark = found.cloneNode(true) as Element;
    if (words !== "") this.#text(part(mark, "span"), words);
    old.replaceWith(mark);
    if (entry.matches("li")) entry.dataset.state = state;
  }

  /** Fills in a reason and the rules it rests on. */
  #reason(entry: Element, row: Written): void {
    const { say, link } = this.#help;
    const feedback = part(entry, ".handbook-feedback");
    const also = isTexts(this.#question.rules) ? this.#question.rules : [];
    const own =
      isTexts(row.rules) && row.rules.length > 0
        ? row.rules
        : [textOf(this.#question, "rule"), ...also];
    const basis = document.createElement("p");
    basis.className = "handbook-basis";
    basis.append(
      say("basis"),
      ...own.flatMap((slug, place) => (place ? [", ", link(slug)] : [link(slug)])),
    );
    feedback.replaceChildren(...blocks(textOf(row, "feedback") || say("empty"), link), basis);
  }

  /** Fills in a prompt, between the name of its question and its hint. */
  #prompt(answer: Element, prompt: string): void {
    const legend = part(answer, "legend");
    const before = legend.querySelector(":scope > .visually-hidden");
    const hint = legend.querySelector(".handbook-hint");
    const words = inline(prompt || this.#help.say("empty"), this.#help.link);
    legend.replaceChildren(...[before, ...words, " ", hint].filter((piece) => piece !== null));
  }

  #blocks(element: Element, text: string): void {
    element.replaceChildren(...blocks(text || this.#help.say("empty"), this.#help.link));
  }

  #text(element: Element, text: string): void {
    element.textContent = text;
  }
}

/** Replaces the parts that match by one for each thing, copied from the first of them. */
function copies<Thing>(
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

function lettered(rows: readonly Written[]): Shown[] {
  return rows.slice(0, LETTERS.length).map((row, place) => ({ letter: LETTERS[place] ?? "", row }));
}

function rename(element: Element, id: string): void {
  for (const name of ["id", "aria-describedby", "data-question", "name"]) {
    const value = element.getAttribute(name);
    if (value?.includes("stensil-")) element.setAttribute(name, value.replace(PREFIX, id));
  }
}

/** A text without its markup, for labels. */
function plain(text: string): string {
  return inline(text, (slug, words) => document.createTextNode(words ?? slug))
    .map((piece) => (typeof piece === "string" ? piece : piece.textContent))
    .join("");
}
