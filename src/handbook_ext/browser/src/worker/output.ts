/** At most one message in this time, so that a long loop of prints cannot flood the page. */
const PAUSE_MS = 50;

/** An endless line is sent in pieces of this size. */
const PIECE_BYTES = 8192;

/**
 * One output stream. MicroPython writes a byte at a time; readers get whole lines.
 */
export class Output {
  readonly #send: (text: string) => void;
  readonly #decoder = new TextDecoder();
  #bytes: number[] = [];
  #sent = 0;

  constructor(send: (text: string) => void) {
    this.#send = send;
  }

  write(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
    const isLine = this.#bytes.at(-1) === 0x0a && performance.now() - this.#sent > PAUSE_MS;
    if (isLine || this.#bytes.length >= PIECE_BYTES) this.flush();
  }

  /** Sends what is left; called before anything else is published. */
  flush(): void {
    if (this.#bytes.length === 0) return;
    // `stream` handles characters whose bytes are split between pieces.
    const text = this.#decoder.decode(new Uint8Array(this.#bytes), { stream: true });
    this.#bytes = [];
    this.#sent = performance.now();
    if (text) this.#send(text);
  }
}
