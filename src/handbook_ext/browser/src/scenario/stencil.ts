import { named, part } from "../base/dom";
import { branchTitles } from "./branch-titles";
import { copies, type Help, lettered, Parts, plain, type Shown } from "./stencil-parts";
import { namedOf, rowsOf, textOf, textsOf, type Written } from "./written";

const PREFIX = /\bstensil-[a-z]+/g;
const NOTHING = "0";

/**
 * Fills the printed form of a stencil with a written question. The parts that the form has once
 * for each row are copied from the stencil's first; see the contract in `docs-dev/architecture.md`.
 */
export class Stencil {
  readonly #form: HTMLFormElement;
  readonly #question: Written;
  readonly #help: Help;
  readonly #type: string;
  readonly #parts: Parts;

  constructor(stencil: HTMLFormElement, question: Written, help: Help) {
    this.#form = stencil.cloneNode(true) as HTMLFormElement;
    this.#question = question;
    this.#help = help;
    this.#type = stencil.dataset.type ?? "";
    this.#parts = new Parts(question, help);
  }

  /** Returns the form; the ids in it begin with `id`. */
  fill(id: string): HTMLFormElement {
    const form = this.#form;
    for (const element of [form, ...form.querySelectorAll("*")]) rename(element, id);
    this.#parts.text(part(form, ".handbook-question-title"), this.#help.say("title"));
    form.querySelector(".handbook-audience")?.remove();
    this.#parts.blocks(part(form, ".handbook-situation"), textOf(this.#question, "situation"));
    const data = this.#type === "branch" ? this.#branch() : this.#single();
    part(form, ".handbook-data").textContent = JSON.stringify({ id, type: this.#type, ...data });
    return form;
  }

  /** Fills a question that is asked once; returns the engine's data. */
  #single(): Written {
    const form = this.#form;
    this.#parts.prompt(part(form, ".handbook-answer"), textOf(this.#question, "prompt"));
    const key = part(form, ".handbook-key");
    switch (this.#type) {
      case "reflect":
        copies(
          part(key, ".handbook-points"),
          "li",
          textsOf(this.#question, "points"),
          (item, text) => this.#parts.blocks(item, text),
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
    this.#parts.rows(answer, ".handbook-option", shown);
    this.#parts.key(key, shown, (entry, { row }) => this.#parts.mark(entry, state(row)));
    const judged = ({ row }: Shown) =>
      this.#type === "multiple"
        ? { correct: row.correct === true }
        : { verdict: textOf(row, "verdict") };
    return { options: shown.map((each) => ({ id: each.letter.toLowerCase(), ...judged(each) })) };
  }

  #classify(key: Element): Written {
    const shown = lettered(rowsOf(this.#question, "items"));
    const categories = textsOf(this.#question, "categories");
    this.#parts.rows(
      part(this.#form, ".handbook-answer"),
      ".handbook-item",
      shown,
      (item, { letter }) => {
        copies(item, ".handbook-category", categories, (label, words, place) => {
          const input = part<HTMLInputElement>(label, "input");
          input.name = `item-${letter.toLowerCase()}`;
          input.value = String(place + 1);
          this.#parts.text(part(label, "span"), plain(words));
        });
      },
    );
    this.#parts.key(key, shown, (entry, { row }) => {
      this.#parts.text(part(entry, ".handbook-solution"), plain(textOf(row, "category")));
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
    this.#parts.rows(part(this.#form, ".handbook-order"), ".handbook-item", shown);
    const right = items
      .map((row) => shown.find((each) => each.row === row))
      .filter((each) => each !== undefined);
    this.#parts.key(key, right);
    return { items: right.map(({ letter }) => letter.toLowerCase()) };
  }

  #spot(key: Element): Written {
    const shown = lettered(rowsOf(this.#question, "segments"));
    const isFaulty = ({ row }: Shown) => textOf(row, "fault") !== "";
    this.#parts.rows(part(this.#form, ".handbook-post"), ".handbook-segment", shown);
    const reason = textOf(this.#question, "feedback");
    const nothing = { letter: NOTHING, row: { text: "", feedback: reason } };
    const faulty = shown.filter(isFaulty);
    this.#parts.key(key, reason && faulty.length === 0 ? [nothing] : faulty, undefined, "fault");
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
        this.#parts.blocks(shown, happened);
        part(step, ".handbook-step-title").after(shown);
      }
      this.#parts.prompt(part(step, ".handbook-answer"), textOf(steps.get(name), "prompt"));
      for (const input of step.querySelectorAll("input")) input.name = name;
    });
    copies(key, ".handbook-key-step", ordered, (entry, name) => {
      entry.dataset.step = name;
      this.#parts.text(part(entry, "p strong"), titles.get(name) ?? "");
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
      this.#parts.blocks(part(end, ".handbook-outcome"), textOf(ends.get(name), "text"));
    });
    copies(key, ".handbook-key-end", [...ends.keys()], (entry, name) => {
      const own = ends.get(name) ?? {};
      const verdict = textOf(own, "verdict");
      entry.dataset.end = name;
      entry.dataset.state = verdict;
      this.#parts.text(part(entry, "p strong"), titles.get(name) ?? "");
      this.#parts.mark(entry, verdict, say(`end.${verdict}`));
      this.#parts.reason(entry, own);
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
    this.#parts.text(part(section, ".handbook-step-title"), titles.get(name) ?? "");
  }
}

function rename(element: Element, id: string): void {
  for (const name of ["id", "aria-describedby", "data-question", "name"]) {
    const value = element.getAttribute(name);
    if (value?.includes("stensil-")) element.setAttribute(name, value.replace(PREFIX, id));
  }
}
