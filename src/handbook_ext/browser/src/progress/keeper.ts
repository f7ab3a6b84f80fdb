import type { Engine } from "../client/engine";
import type { VerdictDetail } from "../quiz/handbook-quiz";
import { askDue, type Due, now, type PoolEntry, parseNote, readPool } from "./due";
import { joinRules, type Kept, type KeptAnswer, withAnswer } from "./kept";
import { change, keptNow } from "./store";

/** How many attempts to note an answer: a kernel that died is replaced in between. */
const TRIES = 2;

/** Marks parts of the page whose answers belong to a room, not to a reader. */
export const KEEPS_NOTHING = "[data-keeps-nothing]";

/**
 * Stores each verdict on the page while progress is on: at once as if the question had not been
 * due, since the reader may leave, and then as the engine notes it.
 */
export class Keeper {
  readonly #engine: Engine;
  readonly #fail: (form: HTMLFormElement) => void;
  #last: Promise<void> = Promise.resolve();
  /** By question. An answer that came before the one to it was noted has seen it only as if it had not been due. */
  readonly #noted = new Map<string, KeptAnswer>();

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
      const kept = keptNow();
      if (!kept || !(form instanceof HTMLFormElement) || form.closest(KEEPS_NOTHING)) return;
      const { detail } = event as CustomEvent<VerdictDetail>;
      const old = kept.answers.find((each) => each.question === detail.question);
      const answer = recordOf(form, detail, old);
      if (answer && change((found) => withAnswer(found, answer))) {
        this.#last = this.#last.then(() => this.#keep(form, answer, old));
      } else {
        this.#fail(form);
      }
    });
  }

  /**
   * Asks the engine what is due and how far the reader has come, and stores the latter for the
   * marks on all pages. Undefined while progress is off.
   */
  async sumUp(pool: readonly PoolEntry[]): Promise<Due | undefined> {
    for (let answers = keptNow()?.answers; answers; ) {
      const found = await askDue(this.#engine, answers, pool);
      const before = JSON.stringify(answers);
      const kept = keptNow();
      answers = kept?.answers;
      // Another tab has noted an answer meanwhile: compute these rules again.
      if (!kept || JSON.stringify(answers) !== before) continue;
      const rules = joinRules(kept.rules, found.rules);
      // Whoever listens for changes may have asked.
      if (JSON.stringify(rules) !== JSON.stringify(kept.rules)) {
        change((latest) => ({ ...latest, rules }));
      }
      return found;
    }
    return undefined;
  }

  async #keep(
    form: HTMLFormElement,
    answer: KeptAnswer,
    old: KeptAnswer | undefined,
  ): Promise<void> {
    for (let left = TRIES; keptNow(); ) {
      try {
        if (!(await this.#note(answer, old))) this.#fail(form);
        await this.sumUp(readPool(document));
        return;
      } catch (cause) {
        left -= 1;
        if (left > 0) continue;
        console.warn(cause);
        return;
      }
    }
  }

  /** Returns whether the answer is stored, or no longer needs to be. */
  async #note(answer: KeptAnswer, old: KeptAnswer | undefined): Promise<boolean> {
    const { step: _, at, ...given } = answer;
    const last = this.#noted.get(answer.question);
    const before = last && old?.at === last.at ? last : old;
    const request = { op: "note", old: before ?? null, ...given, now: at };
    const noted = await this.#engine.ask(request, parseNote);
    this.#noted.set(answer.question, noted);
    return !keptNow() || change((kept) => (hasNewer(kept, noted) ? kept : withAnswer(kept, noted)));
  }
}

/** Whether the question was answered again meanwhile, here or in another tab. */
function hasNewer({ answers }: Kept, noted: KeptAnswer): boolean {
  const found = answers.find((each) => each.question === noted.question);
  return found !== undefined && found.at > noted.at;
}

/** The record of a verdict on a question that was not due; what was written freely is left out. */
function recordOf(
  form: HTMLFormElement,
  { question, response, score, max, confidence }: VerdictDetail,
  old: KeptAnswer | undefined,
): KeptAnswer | undefined {
  const { fingerprint } = form.dataset;
  if (question === null || fingerprint === undefined) return undefined;
  const isAsGood = score === max && old?.fingerprint === fingerprint;
  return {
    question,
    fingerprint,
    response: max === 0 ? [] : response,
    score,
    max,
    confidence: confidence ?? null,
    at: now(),
    step: isAsGood ? old.step : 0,
  };
}
