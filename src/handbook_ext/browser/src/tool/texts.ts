import { named, part, parts } from "../base/dom";
import { Host, settle } from "../base/host";
import { isRecord, type JsonRecord, parseRecord } from "../base/json";
import type { Engine } from "../client/engine";
import type { Form } from "./form";
import type { Outcome, Pieces } from "./outcome";

/** A text composed by the engine: the points it covers, its length, and by how much it is too long. */
interface Made {
  readonly id: string;
  readonly text: string;
  readonly points: readonly string[];
  readonly length: number;
  /** The excess over each limit, in printed order. */
  readonly over: readonly number[];
}

/** Parses the engine's reply to `compose`; throws an error that quotes anything else. */
function parseTexts(reply: string): readonly Made[] {
  const texts = parseRecord(reply)?.texts;
  if (areMade(texts)) return texts;
  throw new Error(`The engine did not write the texts: ${reply.slice(0, 200)}`);
}

function areMade(value: unknown): value is Made[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each) =>
        isRecord(each) &&
        typeof each.id === "string" &&
        typeof each.text === "string" &&
        typeof each.length === "number" &&
        Array.isArray(each.points) &&
        Array.isArray(each.over),
    )
  );
}

/** The texts composed from the answers: first printed from the samples, then from the reader's own. */
export class ComposedTexts implements Outcome {
  /** The section, which has its own texts. */
  readonly #host: Host;
  readonly #form: Form;
  readonly #data: JsonRecord;
  readonly #example: readonly Made[];
  readonly #root: HTMLElement;
  readonly #signal: AbortSignal;

  constructor({ root, form, signal }: Pieces) {
    this.#root = part(root, ".handbook-texts");
    this.#host = new Host(this.#root);
    this.#form = form;
    this.#signal = signal;
    const { example, ...data } =
      parseRecord(this.#host.part(".handbook-data").textContent ?? "") ?? {};
    this.#data = data;
    this.#example = areMade(example) ? example : [];
    for (const section of this.#sections) {
      part(section, "button").addEventListener("click", () => void this.#copy(section), { signal });
    }
    this.#note("texts_example");
    signal.addEventListener("abort", () => this.#write(this.#example, "texts_example"));
  }

  /** Shows the texts composed from the answers; before there are any, those from the samples. */
  async show({ ask }: Pick<Engine, "ask">): Promise<void> {
    if (this.#form.fields.every(({ kept }) => !kept))
      return this.#write(this.#example, "texts_example");
    try {
      const request = { op: "compose", ...this.#data, answers: this.#form.answers };
      const made = await ask(request, parseTexts);
      if (!this.#signal.aborted) this.#write(made, "texts_own");
    } catch (cause) {
      // Texts from outdated answers would be taken for current ones.
      console.warn(cause);
      this.#write(this.#example, "texts_unavailable");
    }
  }

  get #sections(): HTMLElement[] {
    return parts(this.#root, ".handbook-composed");
  }

  #write(texts: readonly Made[], note: string): void {
    this.#note(note);
    for (const made of texts) {
      const section = part<HTMLElement>(this.#root, named("text", made.id));
      this.#writeOne(section, made);
    }
  }

  /** Shows what the texts are composed from. */
  #note(name: string): void {
    settle(this.#host.part(".handbook-texts-note"), this.#host.say(name));
  }

  #writeOne(section: HTMLElement, made: Made): void {
    const paragraphs = made.text.split("\n\n").map((text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      return paragraph;
    });
    part(section, ".handbook-composed-body").replaceChildren(...paragraphs);
    part(section, ".handbook-length").textContent = this.#host.say("length", {
      count: made.length,
    });
    part(section, ".handbook-status").textContent = "";
    this.#mark(section, "points", (id) =>
      made.points.includes(id) ? ["good", "held", 0] : ["poor", "lacking", 0],
    );
    this.#mark(section, "limits", (_id, index) => {
      const count = made.over[index] ?? 0;
      return count === 0 ? ["good", "fits", 0] : ["poor", "over", count];
    });
  }

  /** Shows for each point or limit whether it is met, by sign and text, and sums up. */
  #mark(
    section: HTMLElement,
    about: "points" | "limits",
    look: (id: string, index: number) => [sign: "good" | "poor", word: string, count: number],
  ): void {
    const list = section.querySelector<HTMLElement>(`.handbook-marked${named("about", about)}`);
    if (!list) return;
    let some = 0;
    const items = parts<HTMLElement>(list, "li");
    items.forEach((item, index) => {
      const [sign, word, count] = look(item.dataset.item ?? "", index);
      if (sign === "good") some += 1;
      part(item, ".handbook-sign").textContent = this.#host.say(sign);
      part(item, ".handbook-state").textContent = this.#host.say(word, { count });
    });
    part(list, "summary").textContent = this.#host.say(about, { some, all: items.length });
  }

  async #copy(section: HTMLElement): Promise<void> {
    const body = part(section, ".handbook-composed-body");
    const shown = part(section, ".handbook-status");
    try {
      const text = parts(body, "p").map(({ textContent }) => textContent ?? "");
      await navigator.clipboard.writeText(text.join("\n\n"));
      shown.textContent = this.#host.say("text_copied");
    } catch (cause) {
      console.warn(cause); // not allowed, or not supported
      getSelection()?.selectAllChildren(body);
      shown.textContent = this.#host.say("text_uncopied");
    }
  }
}
