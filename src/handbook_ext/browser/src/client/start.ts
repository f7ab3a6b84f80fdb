import type { Loading } from "../base/loading";
import { TooSlow } from "../quiz/grader";
import type { Session } from "./session";

/** The maximum time without a byte. The total time depends on the connection. */
const SILENCE_MS = 10_000;
/** The same once all measurable data has come: the worker's script may still be loading. */
const UNSEEN_MS = 30_000;
/** A silent connection gets a second chance; after that it is considered dead. */
const MOST_SILENCES = 2;

/** A kernel being started. The start continues even if someone gives up waiting. */
export class Start {
  /** Resolves once the kernel answers, or rejects if it cannot. */
  readonly session: Promise<Session>;
  readonly #opening: Promise<Session>;
  readonly #loading: Loading;
  #waiting: Promise<Session> | undefined;
  #silences = 0;
  #isLost = false;

  constructor(opening: Promise<Session>, loading: Loading) {
    this.#opening = opening;
    this.#loading = loading;
    this.session = this.#open();
    // Waiting callers get the rejection; a kernel that is only warmed up has none.
    this.session.catch(() => {});
  }

  /** Whether it has failed or been given up. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Returns the session; rejects with `TooSlow` after a time without data. */
  patiently(): Promise<Session> {
    this.#waiting ??= this.#unlessSilent().finally(() => {
      this.#waiting = undefined;
    });
    return this.#waiting;
  }

  async #open(): Promise<Session> {
    try {
      const session = await this.#opening;
      await session.opened;
      return session;
    } catch (cause) {
      this.#lose();
      throw cause;
    }
  }

  async #unlessSilent(): Promise<Session> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop = () => {};
    const silence = new Promise<never>((_, reject) => {
      const listen = () => {
        clearTimeout(timer);
        const limit = this.#loading.share < 1 ? SILENCE_MS : UNSEEN_MS;
        timer = setTimeout(() => {
          this.#noteSilence();
          reject(new TooSlow(`Nothing has come of the kernel for ${limit} ms`));
        }, limit);
      };
      const hear = () => {
        this.#silences = 0;
        listen();
      };
      stop = this.#loading.watch(hear);
      listen();
    });
    try {
      return await Promise.race([this.session, silence]);
    } finally {
      clearTimeout(timer);
      stop();
    }
  }

  #noteSilence(): void {
    this.#silences += 1;
    if (this.#silences < MOST_SILENCES) return;
    this.#lose();
    this.#loading.reconnect();
  }

  #lose(): void {
    this.#isLost = true;
    this.#opening.then((session) => session.close()).catch(() => {});
  }
}
