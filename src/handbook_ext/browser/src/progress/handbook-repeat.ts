import { part } from "../base/dom";
import { landAt } from "../base/land";
import type { Engine } from "../client/engine";
import { paragraph } from "../types/verdict-view";
import { askDue, type Due, readPool } from "./due";
import type { Keeper } from "./keeper";
import { showDate } from "./kept-view";
import { Panel } from "./panel";
import { offerReminders } from "./reminders";
import { keptNow, watch } from "./store";

/**
 * `<handbook-repeat>` around all questions: shows those that are due, one at a time, then
 * those that have changed, as the engine finds them. Its texts are in `data-words`.
 */
export class HandbookRepeat extends HTMLElement {
  /** Set by the page's entry script. */
  engine: Engine | undefined;
  keeper: Keeper | undefined;

  #left = new AbortController();
  #panel: Panel | undefined;
  #isOn = false;
  #due: Due | undefined;
  #queue: readonly string[] = [];
  #place = 0;
  /** Asked since the page was opened: even if the answer could not be stored, it is not asked again. */
  readonly #asked = new Set<string>();

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const panel = new Panel(this);
    this.#panel = panel;
    panel.button("next").addEventListener("click", () => void this.#goOn(), { signal });
    panel.button("calendar").addEventListener("click", () => this.#offerCalendar(), { signal });
    this.addEventListener("handbook-verdict", () => this.#judge(), { signal });
    // Progress was turned on or off in another tab; new answers alone change nothing here.
    watch(() => {
      if ((keptNow() !== undefined) !== this.#isOn) void this.#start();
    }, signal);
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#panel?.open(false);
    this.#show(undefined);
    this.#say();
  }

  get #pool(): HTMLElement {
    return part(this, ".handbook-repeat-pool");
  }

  /** Finds what is due and shows the first. */
  async #start(): Promise<void> {
    const panel = this.#panel;
    if (!panel || !this.engine) return;
    this.#isOn = keptNow() !== undefined;
    panel.open(this.#isOn);
    this.#show(undefined);
    this.#say();
    if (!this.#isOn) return;
    this.#say(panel.say("loading"));
    try {
      await this.keeper?.settled;
      const answers = keptNow()?.answers ?? [];
      this.#due = await askDue(this.engine, answers, readPool(this));
      const { due, changed } = this.#due;
      this.#queue = [...due, ...changed].filter((id) => !this.#asked.has(id));
      this.#place = 0;
      if (this.#queue.length > 0) this.#ask();
      else this.#rest(this.#due, answers.length > 0);
    } catch (cause) {
      console.warn(cause);
      this.#say(panel.say("unavailable"));
      this.#offer(panel.say("retry"));
    }
  }

  async #goOn(): Promise<void> {
    if (this.#place + 1 < this.#queue.length) {
      this.#place += 1;
      this.#ask();
    } else {
      await this.#start();
    }
    this.#focus();
  }

  #ask(): void {
    const panel = this.#panel;
    const id = this.#queue[this.#place];
    if (!panel || id === undefined) return;
    this.#asked.add(id);
    this.#show(id);
    const said = panel.say("place", { place: this.#place + 1, count: this.#queue.length });
    const isChanged = this.#due?.changed.includes(id);
    this.#say(said, isChanged ? panel.say("altered") : "");
  }

  /** Offers the next question once this one has its verdict. */
  #judge(): void {
    const isLast = this.#place + 1 >= this.#queue.length;
    this.#offer(this.#panel?.say(isLast ? "finish" : "next") ?? "");
  }

  /** Says when something is due again. */
  #rest({ later }: Due, isAnswered: boolean): void {
    const panel = this.#panel;
    const [first] = later;
    if (!panel) return;
    if (first) this.#say(panel.say("later", { date: showDate(first.at) }));
    else this.#say(panel.say(isAnswered ? "done" : "none"));
    panel.button("calendar").hidden = !first;
  }

  /** Shows one question of the pool, or none. */
  #show(id: string | undefined): void {
    const panel = this.#panel;
    if (!panel) return;
    panel.button("next").hidden = true;
    panel.button("calendar").hidden = true;
    this.#pool.hidden = id === undefined;
    for (const group of this.querySelectorAll<HTMLElement>(".handbook-pool-rule")) {
      let isShown = false;
      for (const form of group.querySelectorAll("form")) {
        form.hidden = form.dataset.question !== id;
        isShown ||= !form.hidden;
      }
      group.hidden = !isShown;
    }
  }

  #say(...lines: string[]): void {
    const said = lines.filter((text) => text !== "");
    const region = part(this, ".handbook-repeat-state");
    region.replaceChildren(...said.map((text) => paragraph("handbook-repeat-line", text)));
  }

  #offer(label: string): void {
    const next = this.#panel?.button("next");
    if (!next) return;
    next.textContent = label;
    next.hidden = false;
  }

  /** Moves focus to the question, or to the message when there is none. */
  #focus(): void {
    const title = this.querySelector<HTMLElement>(
      ".handbook-pool-rule:not([hidden]) form:not([hidden]) .handbook-question-title",
    );
    const target = title ?? part<HTMLElement>(this, ".handbook-repeat-state");
    landAt(target);
  }

  #offerCalendar(): void {
    const panel = this.#panel;
    if (panel && this.#due) offerReminders(panel, this.#due.later);
  }
}
