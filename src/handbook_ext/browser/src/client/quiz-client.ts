import { type Loading, NOT_LOADING } from "../base/loading";
import type { Grader } from "../quiz/grader";
import type { QuestionData, QuizResponse, Verdict } from "../types/verdict";
import type { Engine, EngineRequest } from "./engine";
import { within } from "./limit";
import type { Session } from "./session";
import { Start } from "./start";
import { parseVerdict } from "./verdict";

const ANSWER_LIMIT_MS = 5_000;
/** Long texts take longer: 90,000 characters a second on an idle machine, a tenth of that on a busy one. */
const LIMIT_PER_CHARACTER_MS = 0.2;

/** Grades with one kernel, which is started once and replaced when it fails. */
export class QuizClient implements Grader, Engine {
  readonly loading: Loading;
  readonly #openSession: () => Promise<Session>;
  #start: Start | undefined;

  constructor(openSession: () => Promise<Session>, loading: Loading = NOT_LOADING) {
    this.#openSession = openSession;
    this.loading = loading;
  }

  warm(): void {
    this.#open();
  }

  grade(question: QuestionData, response: QuizResponse): Promise<Verdict> {
    return this.ask({ op: "grade", question, response }, parseVerdict);
  }

  async ask<Answer>(request: EngineRequest, parse: (reply: string) => Answer): Promise<Answer> {
    const start = this.#open();
    const session = await start.patiently();
    try {
      const length = JSON.stringify(request).length;
      const limit = ANSWER_LIMIT_MS + LIMIT_PER_CHARACTER_MS * length;
      return parse(await within(limit, "The answer", session.ask(request)));
    } catch (cause) {
      session.close();
      // Another question may have failed in the same session and replaced it already.
      if (this.#start === start) this.#restart();
      throw cause;
    }
  }

  #open(): Start {
    // A failed start must not be reused by the next request.
    if (!this.#start || this.#start.isLost) {
      this.#start = new Start(this.#openSession(), this.loading);
    }
    return this.#start;
  }

  /** Starts the next kernel; the previous one was terminated. */
  #restart(): void {
    this.#start = undefined;
    this.warm();
  }
}
