import type { VerdictDetail } from "../quiz/handbook-quiz";
import type { QuizResponse } from "../types/verdict";
import type { Printed, Questions } from "./questions";
import type { Entry, State } from "./state";

/** What is known of a visit and of those before it. */
export class Record {
  readonly #questions: Questions;
  readonly #scores = new Map<string, Entry["score"]>();
  readonly #responses = new Map<string, QuizResponse>();
  /** The points of the last verdicts, which a self-check's result is made of. */
  readonly #last = new Map<string, number | null>();
  #isDone = false;
  #result: number | undefined;

  constructor(questions: Questions) {
    this.#questions = questions;
  }

  /** Takes over what was kept of earlier visits, or in another tab; returns how many questions have changed since. */
  take({ isDone, result, entries }: State): number {
    this.#isDone ||= isDone;
    this.#result = best(result, this.#result);
    const known = entries.filter(({ code }) => this.#questions.withCode(code));
    for (const { code, score, response } of known) {
      if (score === "open") continue;
      this.#keep(code, score);
      if (response) this.#responses.set(code, response);
    }
    return entries.length - known.length;
  }

  /** How many questions have been answered. */
  get count(): number {
    return this.#scores.size;
  }

  scoreOf(code: string): Entry["score"] | undefined {
    return this.#scores.get(code);
  }

  /** The answers that can be shown again, each with its question. */
  get answers(): readonly (readonly [Printed, QuizResponse])[] {
    return [...this.#responses].flatMap(([code, response]) => {
      const printed = this.#questions.withCode(code);
      return printed ? [[printed, response] as const] : [];
    });
  }

  /** Notes a verdict. What was written is left out, and the best score stays. */
  note({ code, id, type }: Printed, { score, max, response }: VerdictDetail): void {
    const share = score === null || max <= 0 ? null : score / max;
    const now = share === null ? "none" : Math.round(share * 100);
    this.#last.set(id, share);
    this.#keep(code, now);
    if (!type.isWritten) this.#responses.set(code, response);
  }

  /** Notes that the reader has finished, with the questions of a self-check; what is unanswered has no points. */
  finish(asked: readonly string[]): void {
    this.#isDone = true;
    const scored = asked.filter((id) => !this.#questions.withId(id)?.type.isOwnWords);
    if (scored.length === 0) return;
    const sum = scored.reduce((total, id) => total + this.#shareOf(id), 0);
    const result = Math.round((sum * 100) / scored.length);
    this.#result = best(result, this.#result);
  }

  /** Keeps a score, unless a better one is known. */
  #keep(code: string, score: Entry["score"]): void {
    const before = this.#scores.get(code);
    const isBest = typeof score === "number" && typeof before === "number" && before > score;
    if (!isBest) this.#scores.set(code, score);
  }

  /** The share of the last verdict; of one on an earlier visit, only the best is known. */
  #shareOf(id: string): number {
    const score = this.#scores.get(this.#questions.withId(id)?.code ?? "");
    return this.#last.get(id) ?? (typeof score === "number" ? score / 100 : 0);
  }

  get state(): State {
    const entries = [...this.#scores].map(([code, score]): Entry => {
      const response = this.#responses.get(code);
      return { code, score, ...(response && { response }) };
    });
    const result = this.#result === undefined ? {} : { result: this.#result };
    return { isDone: this.#isDone, ...result, draw: "", entries };
  }
}

function best(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
