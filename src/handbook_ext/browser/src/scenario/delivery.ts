import { download, readChosen } from "../base/download";
import type { Host } from "../base/host";
import type { Written } from "../stencil/written";
import { printFile, readFile } from "./file";
import type { Form } from "./form";

/** The maximum file size in bytes; a question is a few thousand. */
const LARGEST = 1_000_000;
/** The longest address that mail programs take. */
const LONGEST_MAIL = 1_900;

/** Takes the question out of the page, and into it again: by file, by mail, copied. */
export class Delivery {
  readonly #host: Host;
  readonly #form: Form;
  readonly #mail: string;
  readonly #open: (question: Written) => void;
  /** The file as it was when it last left the page. */
  #delivered = "";

  /** Calls `open` with a question from a file. */
  constructor(
    root: HTMLElement,
    host: Host,
    form: Form,
    signal: AbortSignal,
    open: (question: Written) => void,
  ) {
    this.#host = host;
    this.#form = form;
    this.#mail = root.dataset.mail ?? "";
    this.#open = open;
    const on = (name: string, act: () => void) =>
      host.button(name).addEventListener("click", act, { signal });
    on("save", () => this.#save());
    on("copy", () => void this.#copy());
    on("open", () => this.#file.click());
    if (this.#mail !== "") on("mail", () => this.#send());
    this.#file.addEventListener("change", () => void this.#read(), { signal });
  }

  /** Shows the file as it would be; what was said of an earlier one no longer holds. */
  show(): void {
    const text = this.#text;
    this.#host.part(".handbook-scenario-file pre").textContent = text;
    if (text !== this.#delivered) this.#host.part("[data-status=delivered]").textContent = "";
  }

  get #text(): string {
    return printFile(this.#form.question);
  }

  get #name(): string {
    const { id } = this.#form.question;
    return `${typeof id === "string" && /^[a-z0-9-]+$/.test(id) ? id : this.#host.say("file")}.yaml`;
  }

  get #file(): HTMLInputElement {
    return this.#host.part("input[type=file]");
  }

  #save(): void {
    download(this.#name, "text/yaml", this.#text);
    this.#report("saved", { file: this.#name });
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#report("copied");
    } catch {
      this.#report("uncopied");
    }
  }

  /** Opens a mail to the editors; a question too long for that goes as a file. */
  #send(): void {
    const { id } = this.#form.question;
    const subject = encodeURIComponent(this.#host.say("mail_subject", { id: String(id ?? "") }));
    const address = `${this.#mail}?subject=${subject}`;
    const whole = `${address}&body=${encodeURIComponent(this.#text.replaceAll("\n", "\r\n"))}`;
    const isLong = whole.length > LONGEST_MAIL;
    if (isLong) this.#save();
    this.#report(isLong ? "mail_long" : "", { file: this.#name });
    const link = document.createElement("a");
    link.href = isLong ? address : whole;
    link.click();
  }

  async #read(): Promise<void> {
    if (!this.#file.files?.length) return;
    const read = readFile(await readChosen(this.#file, LARGEST));
    if (read.state === "damaged") return this.#tell("damaged");
    this.#open(read.question);
    const now = this.#form.question;
    const unknown = Object.keys(read.question).filter((key) => !(key in now));
    if (unknown.length > 0) this.#tell("foreign", { keys: unknown.slice(0, 5).join(", ") });
    else if (read.count > 1) this.#tell("several", { count: read.count });
    else this.#tell("opened", { id: String(now.id ?? "") });
  }

  #tell(name: string, values: Readonly<Record<string, number | string>> = {}): void {
    this.#host.part("[data-status=opened]").textContent = this.#host.say(name, values);
  }

  #report(name: string, values: Readonly<Record<string, number | string>> = {}): void {
    this.#delivered = this.#text;
    this.#host.part("[data-status=delivered]").textContent = this.#host.say(name, values);
  }
}
