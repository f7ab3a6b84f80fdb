/**
 * A resumable download. What has arrived is kept: after a failure, or when it was given up,
 * the next attempt requests only the rest.
 */
export class Download {
  readonly #url: string;
  readonly #size: number;
  readonly #note: (came: number) => void;
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #came = 0;
  #isWhole = false;
  #trying = new AbortController();

  /** `size` is in bytes; `note` is called with the number of bytes so far whenever some arrive. */
  constructor(url: string, size: number, note: (came: number) => void) {
    this.#url = url;
    this.#size = size;
    this.#note = note;
  }

  /** Whether all bytes have arrived. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Yields all bytes as they arrive, those of earlier attempts first. Throws when the connection fails. */
  async *stream(): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    // Not `yield*`, which would wait before the request is sent, even for nothing.
    for (const piece of [...this.#pieces]) yield piece;
    if (this.#isWhole) return;
    this.#trying = new AbortController();
    const response = await this.#ask(this.#trying.signal);
    // A server without ranges sends everything again: skip what is here already.
    let passed = response.status === 206 ? this.#came : 0;
    const reader = response.body?.getReader();
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      const fresh = part.value.subarray(Math.max(0, this.#came - passed));
      passed += part.value.length;
      this.#keep(fresh);
      yield fresh;
    }
    // Some browsers take a connection that was cut for a file that has ended.
    if (this.#came < this.#size) throw new Error(`${this.#url} ended too early`);
    this.#isWhole = true;
  }

  /** Returns all bytes. Rejects when the connection fails; called again, it resumes. */
  async read(): Promise<Uint8Array<ArrayBuffer>> {
    for await (const _piece of this.stream());
    return join(this.#pieces, this.#came);
  }

  /** Whether what has arrived so far begins with these bytes. */
  beginsWith(bytes: readonly number[]): boolean {
    const head = join(this.#pieces, this.#came).subarray(0, bytes.length);
    return head.every((byte, at) => byte === bytes[at]);
  }

  /** Drops the connection, so that reading fails. */
  giveUp(): void {
    this.#trying.abort(new Error(`Given up: ${this.#url}`));
  }

  /** Discards what has arrived, as it was corrupt. */
  forget(): void {
    this.#pieces = [];
    this.#came = 0;
    this.#isWhole = false;
  }

  #keep(piece: Uint8Array<ArrayBuffer>): void {
    this.#pieces.push(piece);
    this.#came += piece.length;
    this.#note(this.#came);
  }

  async #ask(signal: AbortSignal): Promise<Response> {
    const from = this.#came;
    if (from > 0) {
      const rest = await fetch(this.#url, { signal, headers: { Range: `bytes=${from}-` } });
      const starts = rest.headers.get("Content-Range")?.startsWith(`bytes ${from}-`);
      if (rest.status === 200 || (rest.status === 206 && starts)) return rest;
      await rest.body?.cancel();
    }
    const whole = await fetch(this.#url, { signal });
    if (whole.ok) return whole;
    throw new Error(`${this.#url} was answered with ${whole.status}`);
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
