import type { KernelSpecs } from "@jupyterlite/services";
import type { Grader, QuestionData, QuizResponse, Verdict } from "../quiz/grader";
import type { Engine, EngineRequest } from "./engine";
import { within } from "./limit";
import { Session } from "./session";
import { parseVerdict } from "./verdict";

const START_LIMIT_MS = 10_000;
const ANSWER_LIMIT_MS = 5_000;

/** Grades through one kernel: started once, kept, and replaced when it fails. */
export class QuizClient implements Grader, Engine {
  readonly #createKernel: KernelSpecs.KernelFactory;
  #session: Promise<Session> | undefined;

  constructor(createKernel: KernelSpecs.KernelFactory) {
    this.#createKernel = createKernel;
  }

  warm(): void {
    this.#open().catch(() => {});
  }

  grade(question: QuestionData, response: QuizResponse): Promise<Verdict> {
    return this.ask({ op: "grade", question, response }, parseVerdict);
  }

  async ask<Answer>(request: EngineRequest, parse: (reply: string) => Answer): Promise<Answer> {
    const opening = this.#open();
    const session = await opening;
    try {
      const reply = session.ask(request);
      return parse(await within(ANSWER_LIMIT_MS, "The answer", reply));
    } catch (cause) {
      session.close();
      // Another question may have failed on the same session and replaced it already.
      if (this.#session === opening) this.#restart();
      throw cause;
    }
  }

  #open(): Promise<Session> {
    this.#session ??= this.#start();
    return this.#session;
  }

  async #start(): Promise<Session> {
    const session = new Session(this.#createKernel);
    try {
      await within(START_LIMIT_MS, "The start of the kernel", session.opened);
      return session;
    } catch (cause) {
      session.close();
      // Not kept: whoever asks next gets a fresh start, not this old failure.
      this.#session = undefined;
      throw cause;
    }
  }

  /** Gets the next kernel ready; the one before it was terminated. */
  #restart(): void {
    this.#session = undefined;
    this.warm();
  }
}
