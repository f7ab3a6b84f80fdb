import { download } from "../base/download";
import { type Host, settle } from "../base/host";
import { land } from "../base/land";
import { counted } from "../base/words";
import { textOf } from "../stencil/written";
import { printFile } from "./file";
import type { Finding } from "./finding";
import type { Form } from "./form";
import type { FoundView } from "./found";
import { Held } from "./held";
import { Mail } from "./mail";
import { nameOf } from "./places";
import { knownOf } from "./question-view";
import { isAsked } from "./waved";

/** How many of the fields that lack something are named. */
const MOST_NAMES = 3;

/** Takes the question out of the page: by file, by mail, copied. Says first what it lacks, and keeps back what tells who it is. */
export class Delivery {
  readonly #host: Host;
  readonly #form: Form;
  readonly #found: FoundView;
  readonly #titles: Readonly<Record<string, string>>;
  readonly #mail: string;
  readonly #held: Held;
  readonly #looked: () => Promise<void>;
  /** The file as it was when it last left the page. */
  #delivered = "";
  /** What is listed at the buttons. */
  #keeps: "telling" | "missing" = "missing";

  /** Calls `looked` for a promise that what is written now has been looked over. */
  constructor(
    root: HTMLElement,
    { host, form, found }: { host: Host; form: Form; found: FoundView },
    signal: AbortSignal,
    looked: () => Promise<void>,
  ) {
    this.#host = host;
    this.#form = form;
    this.#found = found;
    this.#looked = looked;
    this.#titles = knownOf(root).titles as Readonly<Record<string, string>>;
    this.#mail = root.dataset.mail ?? "";
    this.#held = new Held(host.part(".handbook-scenario-held"), (each) => found.item(each));
    // Who takes the question out of the page thinks that it is finished, also when nothing is written.
    const on = (name: string, act: () => void) =>
      host.button(name).addEventListener(
        "click",
        () => {
          found.askForAll();
          act();
        },
        { signal },
      );
    on("save", () => void this.#save());
    on("copy", () => void this.#copy());
    on("anyway", () => void this.#send(true));
    if (this.#mail !== "") on("mail", () => void this.#send(false));
    this.#tick.addEventListener("change", () => this.refresh(), { signal });
  }

  /** Whether the writer has said that nobody can be recognised; nobody asks of the handbook's own questions. */
  get isDisguised(): boolean {
    return this.#tick.checked || this.#tick.closest("label")?.hidden === true;
  }

  /** Fills in what the tab has kept; `own` is whether the question is the handbook's. */
  begin(isDisguised: boolean, own: boolean): void {
    this.#tick.checked = isDisguised;
    const label = this.#tick.closest("label");
    if (label) label.hidden = own;
    this.#held.hide();
  }

  /** Shows the file as it would be; what was said of an earlier one no longer holds. */
  show(): void {
    const text = this.#text;
    this.#host.part(".handbook-scenario-file pre").textContent = text;
    if (text !== this.#delivered) this.#status.textContent = "";
  }

  /** Says in one line what is left, and lists what kept the question back as long as it does. */
  refresh(): void {
    const left = this.#missing.map(({ path }) => this.#form.find(path));
    const names = [...new Set(left.map((field) => (field ? `«${nameOf(field)}»` : "")))];
    if (!this.#found.isLookedOver) names.push(this.#host.say("looking"));
    if (!this.isDisguised) names.push(this.#host.say("disguised"));
    const shown = names.slice(0, MOST_NAMES).join(", ");
    const count = names.length - MOST_NAMES;
    const line = names.length === 0 ? "ready" : count > 0 ? "left_more" : "left";
    settle(
      this.#host.part(".handbook-scenario-ready"),
      this.#form.isBlank && !this.#found.isAsked
        ? ""
        : this.#host.say(line, { names: shown, count }),
    );
    if (!this.#held.isShown) return;
    const kept = this.#keeps === "telling" ? this.#telling : this.#missing;
    if (kept.length > 0) {
      this.#held.list(kept);
    } else {
      this.#held.hide();
      if (this.#found.isLookedOver) settle(this.#status, this.#host.say("released"));
    }
  }

  get #tick(): HTMLInputElement {
    return this.#host.part("input[name=disguised]");
  }

  get #missing(): readonly Finding[] {
    return this.#found.remaining.filter(({ isFault }) => isFault);
  }

  /** What may tell who somebody is, until the writer has said that it is made up. */
  get #telling(): readonly Finding[] {
    return this.#found.remaining.filter(isAsked);
  }

  get #status(): Element {
    return this.#host.part("[data-status=delivered]");
  }

  get #text(): string {
    return printFile(this.#form.question);
  }

  get #name(): string {
    const { id } = this.#form.question;
    return `${typeof id === "string" && /^[a-z0-9-]+$/.test(id) ? id : this.#host.say("file")}.yaml`;
  }

  /** Saves the file at once, finished or not, and says what it lacks. */
  async #save(): Promise<void> {
    const file = this.#name;
    download(file, "text/yaml", this.#text);
    await this.#tell("saved", { file });
  }

  /** Copies at once, since browsers allow it only right after a press, and says what it lacks. */
  async #copy(): Promise<void> {
    if (await this.#copies()) await this.#tell("copied", {});
    else this.#report(this.#host.say("uncopied"));
  }

  /** Says how the question has left the page, what it lacks, and whether it may tell who somebody is. */
  async #tell(way: "saved" | "copied", values: Readonly<Record<string, string>>): Promise<void> {
    await this.#newest();
    const { say } = this.#host;
    const missing = this.#missing;
    const count = missing.length;
    const words = [count > 0 ? counted(say, `${way}_missing`, count, values) : say(way, values)];
    if (!this.#found.isLookedOver) words.push(say("unlooked"));
    else if (this.#telling.length > 0) words.push(say("telling"));
    this.#report(words.join(" "));
    if (count === 0) return this.#held.hide();
    this.#keeps = "missing";
    this.#held.show(missing, "", false);
  }

  /** Opens a mail to the editors, unless it would tell of somebody, or lacks something that its writer may have forgotten. */
  async #send(isAnyway: boolean): Promise<void> {
    await this.#newest();
    const { say } = this.#host;
    const telling = this.#telling;
    const missing = this.#missing;
    if (!this.#found.isLookedOver) return this.#report(say("held_unlooked"));
    if (telling.length > 0) return this.#keep("telling", telling, say("held_telling"));
    if (!this.isDisguised) {
      this.#report(say("untold"));
      return land(this.#tick);
    }
    if (missing.length > 0 && !isAnyway) {
      return this.#keep("missing", missing, counted(say, "held_missing", missing.length));
    }
    this.#held.hide();
    await this.#openMail();
  }

  #keep(kind: "telling" | "missing", found: readonly Finding[], words: string): void {
    this.#report("");
    this.#keeps = kind;
    this.#held.show(found, words, kind === "missing");
  }

  /** A question too long for a mail is pasted into it, or goes as a file beside it where nothing can be copied. */
  async #openMail(): Promise<void> {
    const { question } = this.#form;
    const file = { name: this.#name, text: this.#text };
    const slug = textOf(question, "rule");
    const rule = this.#titles[slug] ?? slug;
    const mail = new Mail({ address: this.#mail, question, rule, file }, this.#host.say);
    const way = mail.isWhole ? "opened" : (await this.#copies()) ? "paste" : "attach";
    if (way === "attach") download(file.name, "text/yaml", file.text);
    this.#report(this.#host.say(`mail_${way}`, { file: file.name, address: this.#mail }));
    const link = document.createElement("a");
    link.href = mail.href(way);
    link.click();
  }

  /** Puts the question on the clipboard; returns whether the browser let us. */
  async #copies(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.#text);
      return true;
    } catch {
      return false;
    }
  }

  /** Waits until what is written has been looked over, also what is written meanwhile, and says so. */
  async #newest(): Promise<void> {
    for (let before = ""; before !== this.#text; ) {
      before = this.#text;
      settle(this.#status, this.#host.say("checking"));
      await this.#looked();
    }
  }

  #report(words: string): void {
    this.#delivered = this.#text;
    this.#status.textContent = words;
  }
}
