/**
 * A file on its way. What has come is kept: after a failure, or when it was given up,
 * the next try asks for the rest alone.
 */
export class Download {
  readonly #url: string;
  readonly #note: (came: number) => void;
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #came = 0;
  #trying = new AbortController();

  /** `note` is told how many bytes have come each time that some do. */
  constructor(url: string, note: (came: number) => void) {
    this.#url = url;
    this.#note = note;
  }

  /** Gives all bytes. Rejects when the line fails; called again, it goes on from there. */
  async read(): Promise<Uint8Array<ArrayBuffer>> {
    this.#trying = new AbortController();
    const response = await this.#ask(this.#trying.signal);
    // A server that knows no ranges sends all again: what is here already is passed over.
    let passed = response.status === 206 ? this.#came : 0;
    const reader = response.body?.getReader();
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return join(this.#pieces, this.#came);
      const fresh = part.value.subarray(Math.max(0, this.#came - passed));
      passed += part.value.length;
      this.#keep(fresh);
    }
  }

  /** Lets the line go: `read` rejects. */
  giveUp(): void {
    this.#trying.abort(new Error(`Given up: ${this.#url}`));
  }

  /** Drops what has come: it was not what it should be. */
  forget(): void {
    this.#pieces = [];
    this.#came = 0;
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
