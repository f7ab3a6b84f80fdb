import { readChosen } from "../base/download";
import type { Host } from "../base/host";
import type { Written } from "../stencil/written";
import { readFile } from "./file";
import type { Form } from "./form";

/** The maximum file size in bytes; a question is a few thousand. */
const LARGEST = 1_000_000;

/** Opens a question from a file, and says what came of it. */
export class Opening {
  readonly #host: Host;
  readonly #form: Form;
  readonly #open: (question: Written) => void;

  /** Calls `open` with a question from a file. */
  constructor(host: Host, form: Form, signal: AbortSignal, open: (question: Written) => void) {
    this.#host = host;
    this.#form = form;
    this.#open = open;
    host.button("open").addEventListener("click", () => this.#file.click(), { signal });
    this.#file.addEventListener("change", () => void this.#read(), { signal });
  }

  get #file(): HTMLInputElement {
    return this.#host.part("input[type=file]");
  }

  async #read(): Promise<void> {
    if (!this.#file.files?.length) return;
    const read = readFile(await readChosen(this.#file, LARGEST));
    if (read.state === "damaged") return this.#tell("damaged");
    this.#open(read.question);
    const foreign = this.#form.foreign(read.question);
    if (foreign.length > 0) this.#tell("foreign", { keys: foreign.slice(0, 5).join(", ") });
    else if (read.count > 1) this.#tell("several", { count: read.count });
    else this.#tell("opened", { id: String(this.#form.question.id ?? "") });
  }

  #tell(name: string, values: Readonly<Record<string, number | string>> = {}): void {
    this.#host.part("[data-status=opened]").textContent = this.#host.say(name, values);
  }
}
