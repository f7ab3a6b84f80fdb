import type { Engine, EngineRequest } from "../client/engine";
import type { VerdictDetail } from "../quiz/handbook-quiz";
import type { Draw } from "./draw";
import type { KeptAnswer, KeptRun } from "./kept";
import type { Asked } from "./pool";
import { parseSum, type Sum } from "./replies";

/** One run through the questions of a draw, or some of them. */
export class Run {
  readonly key: string;
  readonly draw: Draw;
  readonly asked: readonly Asked[];
  readonly #verdicts = new Map<string, VerdictDetail>();
  #isDone = false;
  #sum: Sum | undefined;

  constructor(key: string, draw: Draw, asked: readonly Asked[]) {
    this.key = key;
    this.draw = draw;
    this.asked = asked;
  }

  /** Whether the result was seen: after that, answers can be read but not changed. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** The questions without a complete answer; reflections are never required. */
  get unanswered(): readonly Asked[] {
    return this.asked.filter(
      (asked) => asked.type.isScored && !this.#verdicts.has(asked.id) && !isAnswered(asked),
    );
  }

  /** Clears the forms, and offers verdicts and keys if the way of asking does. */
  open(): void {
    for (const { question } of this.asked) {
      // Browsers restore forms on reload, but most are empty as printed.
      if (!question.isBlank || question.isLocked) question.form.reset();
    }
    this.#offer();
  }

  /** Restores stored answers, except those to questions that have changed. */
  async recall(kept: KeptRun): Promise<void> {
    const answers = this.asked.map(async ({ id, fingerprint, question, quiz }) => {
      const answer = kept.answers[id];
      if (answer?.fingerprint !== fingerprint) return;
      const verdict = await quiz.recall(question, answer);
      if (verdict) this.#verdicts.set(id, verdict);
    });
    await Promise.all(answers);
    if (kept.isDone) this.#close();
  }

  /** Returns what to store so that it can be restored. */
  keep(): KeptRun {
    const { key, draw, asked, isDone } = this;
    const ids = asked.map(({ id }) => id);
    const answers = asked.filter(({ question }) => !question.isBlank).map(keepAnswer);
    return { key, draw, ids, isDone, answers: Object.fromEntries(answers) };
  }

  note(verdict: VerdictDetail): void {
    if (this.asked.some(({ id }) => id === verdict.question)) {
      this.#verdicts.set(verdict.question, verdict);
    }
  }

  /** Drops a question's verdict, as it is being answered again. */
  drop(form: EventTarget | null): void {
    const found = this.asked.find(({ question }) => question.form === form);
    if (found) this.#verdicts.delete(found.id);
  }

  /** Has an answer graded while the reader goes on, so that the result comes quickly. */
  leave(place: number): void {
    const asked = this.asked[place];
    if (asked && !this.#verdicts.has(asked.id) && isAnswered(asked)) {
      asked.quiz.askAhead(asked.question);
    }
  }

  /** Grades answers without a verdict, and sums up. Throws when a verdict did not come. */
  async grade(engine: Engine): Promise<void> {
    for (const again of [true, false]) {
      const left = this.asked.filter((asked) => !this.#verdicts.has(asked.id) && isAnswered(asked));
      // All at once, so that the kernel need not wait for the page in between.
      const reported = await Promise.all(left.map(({ quiz, question }) => quiz.check(question)));
      for (const verdict of reported) if (verdict) this.note(verdict);
      if (reported.every((verdict) => verdict !== undefined)) break;
      if (!again) throw new Error("handbook-selftest: an answer was not graded");
    }
    // Before anything is drawn, to save a repaint while waiting for the sum.
    this.#sum = await this.#askSum(engine);
    this.#close();
  }

  /** Dispatches the questions of a finished run as a bubbling event, `handbook-finished`. */
  report(from: HTMLElement): void {
    const detail = this.asked.map(({ id }) => id);
    from.dispatchEvent(new CustomEvent("handbook-finished", { bubbles: true, detail }));
  }

  /** Returns the sum of a finished run, whose answers no longer change. */
  async sum(engine: Engine): Promise<Sum> {
    this.#sum ??= await this.#askSum(engine);
    return this.#sum;
  }

  /** Returns the questions that were not answered, or not with the best answer. */
  async toPractise(engine: Engine): Promise<readonly Asked[]> {
    const { reading } = await this.sum(engine);
    const wanted = [...reading, ...this.unanswered.map(({ id }) => id)];
    return this.asked.filter(({ id }) => wanted.includes(id));
  }

  #askSum(engine: Engine): Promise<Sum> {
    const results = this.asked.flatMap(({ id, rule, also }) => {
      const verdict = this.#verdicts.get(id);
      if (!verdict) return [];
      const { score, max, confidence } = verdict;
      const sure = confidence !== undefined && { confidence };
      return [{ question: id, rule, also, score, max, ...sure }];
    });
    return askTwice(engine, { op: "sum", results }, parseSum);
  }

  wasSure(id: string): boolean {
    return this.#verdicts.get(id)?.confidence === "sure";
  }

  /** Returns whether a question on a rule was answered. */
  hasMet(rule: string): boolean {
    return this.asked.some((asked) => practises(asked, rule) && this.#verdicts.has(asked.id));
  }

  #offer(): void {
    const isPractice = this.draw.way === "practice";
    for (const { question, type } of this.asked) {
      // A branch has no next step before the verdict on the present one.
      question.offer({ verdict: isPractice || type.isStepwise, key: isPractice });
    }
  }

  #close(): void {
    this.#isDone = true;
    for (const { question } of this.asked) {
      question.lock(true);
      question.offer({ verdict: false, key: true });
    }
  }
}

/** Returns whether a question practises a rule, its own or another. */
export function practises({ rule, also }: Asked, wanted: string): boolean {
  return rule === wanted || also.includes(wanted);
}

/** Sends a request, and repeats it when the kernel failed: the client has another one by then. */
export async function askTwice<Answer>(
  engine: Engine,
  request: EngineRequest,
  parse: (reply: string) => Answer,
): Promise<Answer> {
  try {
    return await engine.ask(request, parse);
  } catch (cause) {
    console.warn(cause);
    return engine.ask(request, parse);
  }
}

/** Returns whether an answer can be graded. A branch is graded step by step, up to its end. */
function isAnswered({ question, type }: Asked): boolean {
  return !type.isStepwise && !question.isBlank && question.gap === undefined;
}

function keepAnswer({ id, fingerprint, question, type }: Asked): [string, KeptAnswer] {
  const { response, confidence, isLocked, gap } = question;
  // In a branch, an unanswered step comes after steps with a verdict.
  const isChecked = type.isStepwise ? isLocked || gap !== undefined : isLocked && !gap;
  const answer = { fingerprint, response, isChecked };
  return [id, confidence === undefined ? answer : { ...answer, confidence }];
}
