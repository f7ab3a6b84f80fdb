import { part } from "../base/dom";
import { landAt } from "../base/land";
import { PoolSource, poolAddress } from "../pool/source";
import { nearestFirst } from "../reader/audience";
import { watchReader } from "../reader/reader";
import { ReaderForm } from "../reader/reader-form";
import { paragraph } from "../types/verdict-view";
import { type Due, parsePool } from "./due";
import type { Keeper } from "./keeper";
import { showDate } from "./kept-view";
import { Panel } from "./panel";
import { Pool } from "./pool";
import { Queue } from "./queue";
import { offerReminders } from "./reminders";
import { keptNow, watch } from "./store";

/**
 * `<handbook-repeat>`: shows the questions that are due, one at a time, then those that have
 * changed, as the engine finds them; questions for the reader come first. Its texts are in
 * `data-words`, what the engine needs of all questions in `data-pool`; a file beside the page has
 * the questions themselves, and is loaded when one is due.
 */
export class HandbookRepeat extends HTMLElement {
  /** Set by the page's entry script. */
  keeper: Keeper | undefined;

  #left = new AbortController();
  #panel: Panel | undefined;
  #source: PoolSource<Pool> | undefined;
  #pool: Pool | undefined;
  #form: ReaderForm | undefined;
  #isOn = false;
  #due: Due | undefined;
  #queue = new Queue();
  /** Counts starts, so that what an older one waited for is dropped. */
  #turn = 0;
  /** Asked since the page was opened: even if the answer could not be stored, it is not asked again. */
  readonly #asked = new Set<string>();

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const address = poolAddress(this);
    // Builders that write one file for many pages print each question once, with its rule.
    if (!address) return;
    this.#source = new PoolSource(address, (file) => new Pool(file));
    const panel = new Panel(this);
    this.#panel = panel;
    panel.button("next").addEventListener("click", () => void this.#goOn(), { signal });
    panel.button("calendar").addEventListener("click", () => this.#offerCalendar(), { signal });
    this.addEventListener("handbook-verdict", () => this.#judge(), { signal });
    this.#form = new ReaderForm(this, signal);
    watchReader(() => this.#lineUpAgain(), signal);
    // Progress was turned on or off in another tab; new answers alone change nothing here.
    watch(() => {
      if ((keptNow() !== undefined) !== this.#isOn) void this.#start();
    }, signal);
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#turn += 1;
    this.#left.abort();
    this.#panel?.open(false);
    this.#show(undefined);
    this.#say();
  }

  /** The place for the question that is asked. */
  get #place(): HTMLElement {
    return part(this, ".handbook-repeat-pool");
  }

  /** Finds what is due and shows the first. */
  async #start(): Promise<void> {
    const panel = this.#panel;
    const { keeper } = this;
    if (!panel || !keeper) return;
    this.#turn += 1;
    const turn = this.#turn;
    this.#isOn = keptNow() !== undefined;
    this.#queue = new Queue();
    panel.open(this.#isOn);
    this.#show(undefined);
    this.#say();
    if (!this.#isOn) return;
    this.#say(panel.say("loading"));
    try {
      await keeper.settled;
      const found = await keeper.sumUp(parsePool(this.dataset.pool));
      if (!found || this.#turn !== turn) return;
      const ids = [...found.due, ...found.changed].filter((id) => !this.#asked.has(id));
      if (ids.length > 0) this.#pool = await this.#source?.load();
      if (this.#turn !== turn) return;
      this.#due = found;
      // A page from before an update may know questions that the file no longer has.
      this.#queue = new Queue(ids.filter((id) => this.#pool?.has(id)));
      this.#queue.arrange((left) => this.#nearestFirst(left));
      if (this.#queue.count > 0) this.#ask();
      else this.#rest(found, (keptNow()?.answers.length ?? 0) > 0);
    } catch (cause) {
      console.warn(cause);
      if (this.#turn !== turn) return;
      this.#say(panel.say("unavailable"));
      this.#offer(panel.say("retry"));
    }
  }

  async #goOn(): Promise<void> {
    if (this.#queue.isLast) {
      await this.#start();
    } else {
      this.#queue.goOn();
      this.#ask();
    }
    this.#focus();
  }

  /** Those for the reader first; what is equally near keeps its order. */
  #nearestFirst(ids: readonly string[]): readonly string[] {
    const reader = this.#form?.reader;
    const pool = this.#pool;
    return reader && pool ? nearestFirst(reader, ids, (id) => pool.audienceOf(id)) : ids;
  }

  /** Lines up what is left for a reader who is somebody else. */
  #lineUpAgain(): void {
    const { current } = this.#queue;
    this.#queue.arrange((ids) => this.#nearestFirst(ids));
    if (current === undefined || current === this.#queue.current) return;
    this.#asked.delete(current);
    this.#ask();
  }

  #ask(): void {
    const panel = this.#panel;
    const { current: id, place, count } = this.#queue;
    if (!panel || id === undefined) return;
    this.#asked.add(id);
    this.#show(id);
    const said = panel.say("place", { place: place + 1, count });
    const isChanged = this.#due?.changed.includes(id);
    this.#say(said, isChanged ? panel.say("altered") : "");
  }

  /** Offers the next question once this one has its verdict. */
  #judge(): void {
    this.#queue.judge();
    this.#offer(this.#panel?.say(this.#queue.isLast ? "finish" : "next") ?? "");
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

  /** Shows a question of the pool, or none. */
  #show(id: string | undefined): void {
    const panel = this.#panel;
    if (!panel) return;
    panel.button("next").hidden = true;
    panel.button("calendar").hidden = true;
    const shown = id === undefined ? undefined : this.#pool?.make(id);
    this.#place.replaceChildren(...(shown ? [shown] : []));
    this.#place.hidden = !shown;
    const asking = this.querySelector<HTMLElement>(".handbook-reader");
    if (asking) asking.hidden = !shown;
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
    const title = this.#place.querySelector<HTMLElement>(".handbook-question-title");
    const target = title ?? part<HTMLElement>(this, ".handbook-repeat-state");
    landAt(target);
  }

  #offerCalendar(): void {
    const panel = this.#panel;
    if (panel && this.#due) offerReminders(panel, this.#due.later);
  }
}
