import type { Say } from "../base/words";
import { textOf, type Written } from "../stencil/written";

/** The longest address that mail programs take. */
const LONGEST = 1_900;
/** What programs read in the file, and people need not in a mail. */
const COMMENTS = /^#.*\n/gm;

interface Sent {
  readonly address: string;
  readonly question: Written;
  /** The title of the rule. */
  readonly rule: string;
  readonly file: { readonly name: string; readonly text: string };
}

/** A mail to the editors that its reader understands: the question itself is in it when it is short enough. */
export class Mail {
  readonly #sent: Sent;
  readonly #say: Say;

  constructor(sent: Sent, say: Say) {
    this.#sent = sent;
    this.#say = say;
  }

  /** Whether the question is in it; else it must be pasted into it, or attached. */
  get isWhole(): boolean {
    return this.#whole !== undefined;
  }

  /** The address that opens the mail; of one without the question, it says in which way that comes. */
  href(way: "opened" | "paste" | "attach"): string {
    if (way === "opened" && this.#whole) return this.#whole;
    const how = this.#say(way === "paste" ? "mail_here" : "mail_file", {
      file: this.#sent.file.name,
    });
    return (
      this.#shortest([this.#intro, this.#situation, how], [this.#intro, how]) ?? this.#link(how)
    );
  }

  get #whole(): string | undefined {
    const question = [this.#say("mail_question"), this.#sent.file.text.replace(COMMENTS, "")];
    return this.#shortest([this.#intro, this.#situation, ...question], [this.#intro, ...question]);
  }

  get #intro(): string {
    return this.#say("mail_body", { rule: this.#sent.rule });
  }

  get #situation(): string {
    return textOf(this.#sent.question, "situation");
  }

  /** The first of these bodies, each with less in it, that is short enough. */
  #shortest(...bodies: readonly (readonly string[])[]): string | undefined {
    return bodies.map((parts) => this.#link(...parts)).find(({ length }) => length <= LONGEST);
  }

  #link(...parts: readonly string[]): string {
    const { address, question } = this.#sent;
    const subject = this.#say("mail_subject", { id: textOf(question, "id") });
    const body = parts.join("\n\n").trim().replaceAll("\n", "\r\n");
    const fields = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    return `mailto:${encodeURI(address)}?${fields}`;
  }
}
