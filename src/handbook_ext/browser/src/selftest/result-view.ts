import { copy, named, part } from "../base/dom";
import { fill } from "../base/words";
import type { Pool } from "./pool";
import type { Sum, Total } from "./replies";
import { practises, type Run } from "./run";
import type { Words } from "./words";

/** Fills the printed result and receipt. */
export class ResultView {
  readonly #result: HTMLElement;
  readonly #receipt: HTMLElement;
  readonly #pool: Pool;
  readonly #words: Words;
  readonly #number = new Intl.NumberFormat(document.documentElement.lang || undefined, {
    maximumFractionDigits: 1,
  });

  constructor(root: ParentNode, pool: Pool, words: Words) {
    this.#result = part(root, ".handbook-selftest-result");
    this.#receipt = part(root, ".handbook-receipt");
    this.#pool = pool;
    this.#words = words;
  }

  /** Fills in the result of a run; `look` is called with the position of a question to review. */
  show(run: Run, sum: Sum, look: (place: number) => void): void {
    const { total, nothing, uncounted_one, uncounted_many } = this.#words;
    const unanswered = run.unanswered.map(({ id }) => id);
    const sure = sum.reading.filter((id) => run.wasSure(id));
    const below = sum.reading.filter((id) => !run.wasSure(id));
    const reported = sum.total.count > 0 ? this.#fillTotal(total, sum.total) : nothing;
    this.#fill(".handbook-selftest-total", reported);
    this.#lead(run, sum);
    this.#fill(
      ".handbook-selftest-uncounted",
      countText(unanswered, uncounted_one, uncounted_many),
    );
    this.#drawRules(run, sum);
    for (const [name, ids] of Object.entries({ sure, below, unanswered })) {
      const list = part<HTMLElement>(this.#result, named("list", name));
      list.hidden = ids.length === 0;
      part(list, "ul").replaceChildren(...ids.map((id) => this.#entry(run, id, look)));
    }
    const isFull = sum.total.count > 0 && sum.reading.length + unanswered.length === 0;
    part<HTMLElement>(this.#result, ".handbook-selftest-full").hidden = !isFull;
    // For print only: the result need not wait for it.
    setTimeout(() => this.#fillReceipt(run));
  }

  /** Shows what the reader knows, and the one thing to read, before any points. */
  #lead(run: Run, { total, rules, reading }: Sum): void {
    const { lead, known, first } = this.#words;
    const best = total.count - reading.length;
    this.#fill(".handbook-selftest-lead", best > 0 ? fill(lead, { best, count: total.count }) : "");
    const full = this.#pool.rules.filter((rule) => {
      const points = rules.get(rule);
      return points !== undefined && points.score >= points.max;
    });
    this.#link(".handbook-selftest-known", known, full);
    const { rule } = run.asked.find(({ id }) => id === reading[0]) ?? {};
    this.#link(".handbook-selftest-first", first, rule === undefined ? [] : [rule]);
  }

  /** Fills a line of links to rules; it is hidden without any. */
  #link(selector: string, words: string, rules: readonly string[]): void {
    const line = part<HTMLElement>(this.#result, selector);
    const links = rules.flatMap((rule) => [this.#pool.link(rule), ", "]);
    line.replaceChildren(words, " ", ...links.slice(0, -1));
    line.hidden = rules.length === 0;
  }

  /** Makes a row for each rule, with its points as text and as a bar. */
  #drawRules(run: Run, { rules }: Sum): void {
    const { content } = part<HTMLTemplateElement>(this.#result, ".handbook-selftest-row");
    const scored = run.asked.filter(({ type }) => type.isScored);
    const rows = this.#pool.rules
      .filter((rule) => scored.some((asked) => practises(asked, rule)))
      .map((rule) => {
        const row = copy(part(content, "tr"));
        const total = rules.get(rule);
        const words = total ? this.#fillTotal(this.#words.points, total) : this.#words.unanswered;
        const bar = part<HTMLElement>(row, ".handbook-selftest-bar");
        part(row, "th").append(this.#pool.link(rule));
        part(row, "td > span").textContent = words;
        bar.hidden = !total;
        if (total) bar.style.setProperty("--share", String(total.score / total.max));
        return row;
      });
    const table = part<HTMLTableElement>(this.#result, "table");
    table.hidden = rows.length === 0;
    part(table, "tbody").replaceChildren(...rows);
  }

  /** Makes an entry with links to a question's rules, and a button back to the question. */
  #entry(run: Run, id: string, look: (place: number) => void): HTMLElement {
    const place = run.asked.findIndex((asked) => asked.id === id);
    const entry = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "handbook-selftest-look";
    button.textContent = fill(this.#words.look, { place: place + 1 });
    button.addEventListener("click", () => look(place));
    const { rule = "", also = [] } = run.asked[place] ?? {};
    const links = [rule, ...also].flatMap((name) => [this.#pool.link(name), ", "]);
    entry.append(...links.slice(0, -1), " ", button);
    return entry;
  }

  #fillReceipt(run: Run): void {
    const date = new Date().toLocaleDateString(document.documentElement.lang || undefined, {
      dateStyle: "long",
    });
    const rules = this.#pool.rules
      .filter((rule) => run.hasMet(rule))
      .map((rule) => {
        const entry = document.createElement("li");
        entry.textContent = this.#pool.link(rule).textContent;
        return entry;
      });
    part(this.#receipt, ".handbook-receipt-date").textContent = date;
    part(this.#receipt, "ul").replaceChildren(...rules);
  }

  #fillTotal(pattern: string, { score, max, count }: Total): string {
    return fill(pattern, { score: this.#number.format(score), max, count });
  }

  #fill(selector: string, text: string): void {
    const paragraph = part<HTMLElement>(this.#result, selector);
    paragraph.textContent = text;
    paragraph.hidden = text === "";
  }
}

/** Returns a text with the count; empty for none. */
export function countText(all: readonly unknown[], one: string, many: string): string {
  if (all.length === 0) return "";
  return all.length === 1 ? one : fill(many, { count: all.length });
}
