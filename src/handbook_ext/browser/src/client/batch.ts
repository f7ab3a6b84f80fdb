import { isRecord } from "../base/json";
import type { EngineRequest } from "./engine";

interface Asking {
  readonly request: EngineRequest;
  readonly resolve: (reply: string) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Combines the requests of one task into a single message, and splits the replies.
 * A message costs more than most requests: the result of a self-check makes many at once.
 */
export class Batch {
  readonly #send: (request: EngineRequest) => Promise<string>;
  #gathered: Asking[] = [];

  constructor(send: (request: EngineRequest) => Promise<string>) {
    this.#send = send;
  }

  ask(request: EngineRequest): Promise<string> {
    return new Promise((resolve, reject) => {
      const asking = { request, resolve, reject };
      // Runs after everything in this task has made its requests.
      if (this.#gathered.push(asking) === 1) queueMicrotask(() => void this.#sendAll());
    });
  }

  async #sendAll(): Promise<void> {
    const gathered = this.#gathered;
    this.#gathered = [];
    try {
      const replies = await this.#repliesTo(gathered.map(({ request }) => request));
      for (const [place, reply] of replies.entries()) gathered[place]?.resolve(reply);
    } catch (cause) {
      for (const { reject } of gathered) reject(cause);
    }
  }

  async #repliesTo(requests: readonly EngineRequest[]): Promise<readonly string[]> {
    const [only] = requests;
    if (only !== undefined && requests.length === 1) return [await this.#send(only)];
    const reply = await this.#send({ op: "all", requests });
    return parseReplies(reply, requests.length);
  }
}

/** Parses one reply per request; throws an error that quotes anything else. */
function parseReplies(reply: string, count: number): readonly string[] {
  const value: unknown = JSON.parse(reply);
  const replies = isRecord(value) ? value.replies : undefined;
  if (Array.isArray(replies) && replies.length === count && replies.every(isText)) return replies;
  throw new Error(`The engine did not answer all: ${reply}`);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
