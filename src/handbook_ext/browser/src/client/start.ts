import type { Loading } from "../base/loading";
import { TooSlow } from "../quiz/grader";
import type { Session } from "./session";

/** Time without a byte. How long the whole takes is the line's business. */
const SILENCE_MS = 10_000;
/** The same when all has come that can be seen to come: the worker's script may still be on its way. */
const UNSEEN_MS = 30_000;
/** A silent line is waited for once more; after that it is taken for dead. */
const MOST_SILENCES = 2;

/** A kernel that is being started. It goes on, whoever gives up waiting. */
export class Start {
  /** Settles when the kernel answers, or cannot. */
  readonly session: Promise<Session>;
  readonly #session: Session;
  readonly #loading: Loading;
  #waiting: Promise<Session> | undefined;
  #silences = 0;
  #isLost = false;

  constructor(session: Session, loading: Loading) {
    this.#session = session;
    this.#loading = loading;
    this.session = session.opened.then(
      () => session,
      (cause) => {
        this.#lose();
        throw cause;
      },
    );
    // Whoever waits is told; one that was only warmed up has nobody waiting yet.
    this.session.catch(() => {});
  }

  /** It failed, or is given up: nothing will come of it. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Gives the session; rejects with `TooSlow` when nothing has come for some time. */
  patiently(): Promise<Session> {
    this.#waiting ??= this.#unlessSilent().finally(() => {
      this.#waiting = undefined;
    });
    return this.#waiting;
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
    this.#session.close();
  }
}
