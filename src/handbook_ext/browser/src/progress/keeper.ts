import type { Engine } from "../client/engine";
import type { VerdictDetail } from "../quiz/handbook-quiz";
import { askDue, now, type PoolEntry, parseNote, readPool } from "./due";
import { joinRules } from "./kept";
import { change, keptNow } from "./store";

/** How many attempts to note an answer: a kernel that died is replaced in between. */
const TRIES = 2;

/** Marks parts of the page whose answers belong to a room, not to a reader. */
export const KEEPS_NOTHING = "[data-keeps-nothing]";

/** Notes each verdict on the page, one after the other, while progress is on. */
export class Keeper {
  readonly #engine: Engine;
  readonly #fail: (form: HTMLFormElement) => void;
  #last: Promise<void> = Promise.resolve();

  /** `fail` is called for an answer that could not be stored. */
  constructor(engine: Engine, fail: (form: HTMLFormElement) => void) {
    this.#engine = engine;
    this.#fail = fail;
  }

  /** Resolves when every answer so far has been noted or has failed. */
  get settled(): Promise<void> {
    return this.#last;
  }

  start(): void {
    document.addEventListener("handbook-verdict", (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.closest(KEEPS_NOTHING)) return;
      const { detail } = event as CustomEvent<VerdictDetail>;
      const at = now();
      this.#last = this.#last.then(() => this.#keep(form, detail, at));
    });
  }

  /** Asks the engine how far the reader has come, and stores that for the marks on all pages. */
  async sumUp(pool: readonly PoolEntry[]): Promise<void> {
    for (let answers = keptNow()?.answers; answers; ) {
      const { rules } = await askDue(this.#engine, answers, pool);
      const before = JSON.stringify(answers);
      answers = keptNow()?.answers;
      // Another tab has noted an answer meanwhile: compute these rules again.
      if (JSON.stringify(answers) !== before) continue;
      change((kept) => ({ ...kept, rules: joinRules(kept.rules, rules) }));
      return;
    }
  }

  async #keep(form: HTMLFormElement, verdict: VerdictDetail, at: number): Promise<void> {
    for (let left = TRIES; keptNow(); ) {
      try {
        if (!(await this.#note(form, verdict, at))) this.#fail(form);
        await this.sumUp(readPool(document));
        return;
      } catch (cause) {
        left -= 1;
        if (left > 0) continue;
        console.warn(cause);
        this.#fail(form);
        return;
      }
    }
  }

  /** Returns whether the answer is stored, or no longer needs to be. */
  async #note(form: HTMLFormElement, verdict: VerdictDetail, at: number): Promise<boolean> {
    const { question, response, score, max, confidence = null } = verdict;
    const { fingerprint } = form.dataset;
    const old = keptNow()?.answers.find((answer) => answer.question === question) ?? null;
    const request = { op: "note", old, question, fingerprint, response, score, max, confidence };
    const noted = await this.#engine.ask({ ...request, now: at }, parseNote);
    if (!keptNow()) return true;
    return change((kept) => {
      const others = kept.answers.filter((answer) => answer.question !== question);
      return { ...kept, answers: [...others, noted] };
    });
  }
}
