import { Host } from "../base/host";
import { type JsonRecord, parseRecord } from "../base/json";
import { patiently } from "../base/patience";
import type { Engine } from "../client/engine";
import { AdviceView, parseReading, type Reading } from "./advice-view";
import { AnswersView } from "./answers-view";
import { DraftView } from "./draft-view";
import { Form } from "./form";
import { buildOutcomes, type Outcome } from "./outcome";
import { Press } from "./press";

const INTENT = ["focusin", "pointerover", "pointerdown"] as const;

/**
 * Between an answer and the reading of it. A reader who writes is left in peace, and who leaves a
 * field by pressing another finds that one where it was.
 */
const PAUSE_MS = 400;

/** What is at work while the element is on the page. */
interface Work {
  readonly form: Form;
  readonly data: JsonRecord;
  readonly advice: AdviceView;
  readonly answers: AnswersView;
  readonly draft: DraftView;
  readonly outcomes: readonly Outcome[];
  readonly press: Press;
}

/**
 * `<handbook-tool>` around a form that Sphinx printed with all its advice. Shows the advice that
 * the answers call for, what is missing, and what comes out; keeps nothing that is not asked for.
 */
export class HandbookTool extends HTMLElement {
  /** Given by the page's entry. */
  engine: Engine | undefined;

  #left = new AbortController();
  #work: Work | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isWarm = false;
  /** The reader has answered since the draft was last kept or put in. */
  #isAnswered = false;
  #isReading = false;
  #isStale = false;
  /** The engine did not answer; it is not asked again until the reader wants it. */
  #isBroken = false;

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const host = new Host(this);
    const element = host.part<HTMLFormElement>("form.handbook-form");
    const form = new Form(element, signal);
    const name = this.dataset.tool ?? "";
    const changed = () => {
      this.#isAnswered = true;
      this.#note();
    };
    this.#work = {
      form,
      data: parseRecord(host.part(".handbook-data").textContent ?? "") ?? {},
      advice: new AdviceView(this, host, form),
      answers: new AnswersView(host, form, name, signal, changed),
      draft: new DraftView(host, form, name, signal, () => this.#recalled()),
      outcomes: buildOutcomes({ root: this, host, form, name, signal }),
      press: new Press(this, signal),
    };
    for (const type of INTENT) this.addEventListener(type, () => this.#warm(), { signal });
    element.addEventListener("submit", (event) => event.preventDefault(), { signal });
    element.addEventListener("input", () => this.#answer(), { signal });
    // What empties the form is no reader: what they wrote just before is kept first.
    element.addEventListener("reset", () => this.#keep(), { signal });
    host.button("retry").addEventListener("click", () => this.#retry(), { signal });
    addEventListener("pagehide", () => this.#keep(), { signal });
    this.#open(true);
    this.#work.draft.recall();
    // By then a browser that comes back to the page has put in what stood there.
    const looked = () => form.kept.length > 0 && void this.#show();
    addEventListener("pageshow", looked, { signal });
  }

  disconnectedCallback(): void {
    this.#left.abort();
    clearTimeout(this.#pause);
    this.#work?.advice.clear();
    this.#work = undefined;
    this.#isWarm = false;
    this.#isBroken = false;
    this.#open(false);
  }

  /** Shows what scripts can serve, and folds what they show elsewhere; or leaves all as printed. */
  #open(isOpen: boolean): void {
    for (const panel of this.querySelectorAll<HTMLElement>(".handbook-panel")) {
      // What is missing is shown once it is known.
      panel.hidden = !isOpen || panel.matches(".handbook-tool-missing");
    }
    for (const fold of this.querySelectorAll<HTMLDetailsElement>("details.handbook-fold")) {
      fold.open = !isOpen;
    }
  }

  /** Starts the kernel at the first sign of intent: readers who only read pay nothing. */
  #warm(): void {
    if (this.#isWarm) return;
    this.#isWarm = true;
    this.engine?.warm();
    this.#note();
  }

  /** The reader is answering: that is looked at when they pause. */
  #answer(): void {
    this.#isAnswered = true;
    this.#work?.answers.forget();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#note(), PAUSE_MS);
  }

  /** The answers are others than before. */
  #note(): void {
    clearTimeout(this.#pause);
    this.#keep();
    void this.#show();
  }

  /** Keeps what the reader has done. A form that a browser has emptied is no reader's deed. */
  #keep(): void {
    if (this.#isAnswered) this.#work?.draft.keep();
    this.#isAnswered = false;
  }

  /** The draft has put answers in: what stood there is no longer to be kept. */
  #recalled(): void {
    clearTimeout(this.#pause);
    this.#isAnswered = false;
    void this.#show();
  }

  #retry(): void {
    this.#isBroken = false;
    void this.#show();
  }

  /** Shows what there is to say of the answers. One reading at a time, the last of the newest. */
  async #show(): Promise<void> {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#read();
      }
    } finally {
      this.#isReading = false;
    }
  }

  async #read(): Promise<void> {
    const work = this.#work;
    if (!work) return;
    // Nobody has touched the page yet: answers from a draft are no reason to start the kernel.
    const isAsked = this.#isWarm;
    const loading = isAsked ? this.engine?.loading : undefined;
    try {
      const reading = await patiently(this.#showOutcomes(work, isAsked), loading, (share) =>
        work.advice.wait(share),
      );
      if (reading && this.#work === work) work.advice.show(reading);
    } catch (cause) {
      console.warn(cause);
      this.#isBroken = true;
      await work.press.released(); // to take advice away moves what stands below it, as showing it does
      if (this.#work === work) work.advice.fail();
    }
  }

  /** Shows what comes of the answers; gives what the engine says of them, when it is asked. */
  async #showOutcomes(work: Work, isAsked: boolean): Promise<Reading | undefined> {
    const shown = work.outcomes.map(async (outcome) => outcome.show({ ask: this.#ask }));
    const request = { op: "advise", ...work.data, answers: work.form.answers };
    const reading = isAsked ? await this.#ask(request, parseReading) : undefined;
    await Promise.all(shown);
    return reading;
  }

  /** What the engine says, at a moment when it can be shown. */
  readonly #ask: Engine["ask"] = async (request, parse) => {
    if (!this.engine || this.#isBroken) throw new Error("handbook-tool: no engine");
    const answer = await this.engine.ask(request, parse);
    await this.#work?.press.released();
    return answer;
  };
}
