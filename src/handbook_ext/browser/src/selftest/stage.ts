import { part } from "../base/dom";
import { land, landAt } from "../base/land";
import { sayShare } from "../base/patience";
import { fill } from "../base/words";
import type { Pool } from "./pool";
import type { Sum } from "./replies";
import { countText, ResultView } from "./result-view";
import type { Run } from "./run";
import type { Words } from "./words";

/** Where a reader is in a run: at a question, by its index from 0, or at one of its ends. */
export type Place = number | "missing" | "result";

/** The printed panels of a self-check, shown one at a time. */
export class Stage {
  readonly #root: HTMLElement;
  readonly #pool: Pool;
  readonly #words: Words;
  readonly #result: ResultView;
  readonly #plain: HTMLElement;
  readonly #start: HTMLFormElement;
  readonly #status: HTMLElement;
  readonly #progress: HTMLElement;
  readonly #steps: HTMLElement;
  readonly #missing: HTMLElement;
  readonly #end: HTMLElement;
  readonly #receipt: HTMLElement;
  #place: Place | undefined;

  /** Throws, with nothing changed, when a panel is missing. */
  constructor(root: HTMLElement, pool: Pool, words: Words) {
    this.#root = root;
    this.#pool = pool;
    this.#words = words;
    this.#plain = part(root, ".handbook-selftest-plain");
    this.#start = part(root, ".handbook-selftest-start");
    this.#status = part(root, ".handbook-selftest-status");
    this.#progress = part(root, ".handbook-selftest-progress");
    this.#steps = part(root, ".handbook-selftest-steps");
    this.#missing = part(root, ".handbook-selftest-missing");
    this.#end = part(root, ".handbook-selftest-result");
    this.#receipt = part(root, ".handbook-receipt");
    this.#result = new ResultView(root, pool, words);
  }

  /** Where the reader is; undefined outside a run. */
  get place(): Place | undefined {
    return this.#place;
  }

  /** Shows a message. */
  say(text: string, share?: number): void {
    this.#status.removeAttribute("data-heard");
    sayShare(this.#status, text, share);
  }

  /** Shows the start form, and the button back to an unfinished run if there is one, here or kept. */
  showStart(run: Run | undefined, isKept: boolean, isFocused: boolean): void {
    this.#show("start", undefined, [this.#start]);
    this.#pool.put(run?.asked ?? []);
    part<HTMLElement>(this.#start, ".handbook-selftest-running").hidden = !run && !isKept;
    this.say("");
    if (isFocused) land(part(this.#start, "input:checked"));
  }

  /** Shows the start form, and all questions as printed, when none could be drawn. */
  showAll(reported: string): void {
    this.#show("start", undefined, [this.#start]);
    this.#pool.restore();
    this.say(reported);
  }

  /** Hides all panels, until there is something to show. */
  hide(): void {
    this.#show("waiting", undefined, []);
  }

  /** Puts the questions of a run into the page, cleared; none is shown yet. */
  open(run: Run): void {
    this.hide();
    this.#pool.put(run.asked);
    run.open();
  }

  showQuestion({ asked, isDone, draw }: Run, place: number, isFocused: boolean): void {
    const shown = asked[place];
    if (!shown) return;
    const count = asked.length;
    const isLast = place === count - 1;
    const heading = shown.question.heading;
    this.#show("question", place, [this.#progress, this.#steps]);
    this.#pool.show(shown);
    this.#root.dataset.way = draw.way;
    shown.question.title = fill(this.#words.question, { place: place + 1 });
    part(this.#progress, "p").textContent = fill(this.#words.place, { place: place + 1, count });
    const bar = part<HTMLProgressElement>(this.#progress, "progress");
    bar.max = count;
    bar.value = place + 1;
    this.#offer("previous", place > 0);
    this.#offer("next", !isLast);
    this.#offer("finish", isLast || isDone);
    this.#announce(fill(this.#words.position, { place: place + 1, count }));
    if (isFocused) landAt(heading);
  }

  /** Lists the unanswered questions; `look` is called with the position of one. */
  showMissing(run: Run, isFocused: boolean, look: (place: number) => void): void {
    const { missing_one, missing_many, question } = this.#words;
    this.#show("missing", "missing", [this.#missing]);
    const entries = run.unanswered.map((asked) => {
      const place = run.asked.indexOf(asked);
      const entry = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "handbook-selftest-look";
      button.textContent = fill(question, { place: place + 1 });
      button.addEventListener("click", () => look(place));
      entry.append(button);
      return entry;
    });
    const reported = countText(entries, missing_one, missing_many);
    part(this.#missing, "p").textContent = reported;
    part(this.#missing, "ul").replaceChildren(...entries);
    this.#announce(reported);
    if (isFocused) landAt(part(this.#missing, "[tabindex]"));
  }

  showResult(run: Run, sum: Sum, isFocused: boolean, look: (place: number) => void): void {
    this.#show("result", "result", [this.#end, this.#receipt]);
    this.#result.show(run, sum, look);
    part<HTMLElement>(this.#end, "[name=again]").hidden =
      sum.reading.length + run.unanswered.length === 0;
    part<HTMLElement>(this.#end, ".handbook-selftest-link").hidden = true;
    this.say("");
    if (isFocused) landAt(part(this.#end, "[tabindex]"));
  }

  /** Copies a link; where the browser forbids it, selects it for the reader to copy. */
  async copyLink(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.say(this.#words.copied);
    } catch {
      const row = part<HTMLElement>(this.#end, ".handbook-selftest-link");
      const field = part<HTMLInputElement>(row, "input");
      row.hidden = false;
      field.value = address;
      field.select();
      this.say(this.#words.uncopied);
    }
  }

  /** Restores everything as printed. */
  restore(): void {
    this.#show("", undefined, []);
    delete this.#root.dataset.stage;
    this.#pool.restore();
    this.#plain.hidden = false;
    this.say("");
  }

  #show(stage: string, place: Place | undefined, shown: readonly HTMLElement[]): void {
    this.#place = place;
    this.#root.dataset.stage = stage;
    this.#plain.hidden = true;
    this.#pool.show(undefined);
    const panels = [this.#start, this.#progress, this.#steps, this.#missing, this.#end];
    for (const panel of [...panels, this.#receipt]) panel.hidden = !shown.includes(panel);
  }

  /** Announces to screen readers what others see. */
  #announce(text: string): void {
    this.say(text);
    this.#status.toggleAttribute("data-heard", true);
  }

  #offer(name: string, isOffered: boolean): void {
    part<HTMLElement>(this.#steps, `[name=${name}]`).hidden = !isOffered;
  }
}
