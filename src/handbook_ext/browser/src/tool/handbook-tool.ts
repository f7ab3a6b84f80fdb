import { Host } from "../base/host";
import { type JsonRecord, parseRecord } from "../base/json";
import { patiently } from "../base/patience";
import type { Engine } from "../client/engine";
import { AdviceView, parseReading, type Reading } from "./advice-view";
import { AnswersView } from "./answers-view";
import { DraftView } from "./draft-view";
import type { Field } from "./field";
import { Form } from "./form";
import { buildOutcomes, type Outcome } from "./outcome";
import { Press } from "./press";
import { buildSteps, type Steps } from "./steps";

const INTENT = ["focusin", "pointerover", "pointerdown"] as const;

/**
 * The delay between a change and checking the answers, so that nothing moves while a reader
 * writes, or leaves a field by pressing another one.
 */
const PAUSE_MS = 400;

/** The helpers while the element is on the page. */
interface Work {
  readonly form: Form;
  readonly data: JsonRecord;
  readonly advice: AdviceView;
  readonly answers: AnswersView;
  readonly draft: DraftView;
  readonly outcomes: readonly Outcome[];
  readonly press: Press;
  /** The steps of a divided form. */
  readonly steps: Steps | undefined;
}

/**
 * `<handbook-tool>` around a form that Sphinx printed with all its advice. Shows the advice on the
 * answers, what is missing, and the output; stores nothing unless asked to.
 */
export class HandbookTool extends HTMLElement {
  /** Set by the page's entry script. */
  engine: Engine | undefined;

  #left = new AbortController();
  #work: Work | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isWarm = false;
  /** Whether the reader has answered since the draft was last stored or filled in. */
  #isAnswered = false;
  #isReading = false;
  #isStale = false;
  /** Whether the engine failed; it is not asked again until the reader wants that. */
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
    const steps = buildSteps(this, host, form, signal);
    const lead = (field: Field) => (steps ? steps.lead(field) : field.focus());
    this.#work = {
      form,
      steps,
      data: parseRecord(host.part(".handbook-data").textContent ?? "") ?? {},
      advice: new AdviceView(this, host, form, lead),
      answers: new AnswersView(host, form, name, signal, changed),
      draft: new DraftView(host, form, name, signal, () => this.#recalled()),
      outcomes: buildOutcomes({ root: this, host, form, name, signal }),
      press: new Press(this, signal),
    };
    for (const type of INTENT) this.addEventListener(type, () => this.#warm(), { signal });
    element.addEventListener("submit", (event) => event.preventDefault(), { signal });
    element.addEventListener("input", () => this.#answer(), { signal });
    // Clearing is not an answer: store first what was written just before.
    element.addEventListener("reset", () => this.#keep(), { signal });
    host.button("retry").addEventListener("click", () => this.#retry(), { signal });
    addEventListener("pagehide", () => this.#keep(), { signal });
    this.#open(true);
    this.#work.draft.recall();
    // By then the browser has restored the form on a page returned to.
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

  /** Shows what needs scripts, and folds what they show elsewhere; or restores everything as printed. */
  #open(isOpen: boolean): void {
    for (const panel of this.querySelectorAll<HTMLElement>(".handbook-panel")) {
      // Missing answers are shown once they are known.
      panel.hidden = !isOpen || panel.matches(".handbook-tool-missing, .handbook-tool-checked");
    }
    for (const fold of this.querySelectorAll<HTMLDetailsElement>("details.handbook-fold")) {
      // What follows the last step is shown by itself.
      fold.open = !isOpen || fold.matches(".handbook-tool-result *");
    }
  }

  /** Starts the kernel at the first sign of intent, so that mere reading costs nothing. */
  #warm(): void {
    if (this.#isWarm) return;
    this.#isWarm = true;
    this.engine?.warm();
    this.#note();
  }

  /** The reader is answering: check the answers when they pause. */
  #answer(): void {
    this.#isAnswered = true;
    this.#work?.steps?.count();
    this.#work?.answers.forget();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#note(), PAUSE_MS);
  }

  /** The answers have changed. */
  #note(): void {
    clearTimeout(this.#pause);
    this.#keep();
    void this.#show();
  }

  /** Stores what the reader has answered, but not a form that the browser has cleared. */
  #keep(): void {
    if (this.#isAnswered) this.#work?.draft.keep();
    this.#isAnswered = false;
  }

  /** The draft has filled the form: what was there must no longer be stored. */
  #recalled(): void {
    clearTimeout(this.#pause);
    this.#isAnswered = false;
    void this.#show();
  }

  #retry(): void {
    this.#isBroken = false;
    void this.#show();
  }

  /** Shows advice and output for the answers. One check at a time, the last one for the newest answers. */
  async #show(): Promise<void> {
    this.#work?.steps?.count();
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
      await work.press.released(); // removing advice moves what is below it, just as showing it does
      if (this.#work === work) work.advice.fail();
    }
  }

  /** Shows the output for the answers; returns the engine's reply, if it is asked. */
  async #showOutcomes(work: Work, isAsked: boolean): Promise<Reading | undefined> {
    const shown = work.outcomes.map(async (outcome) => outcome.show({ ask: this.#ask }));
    const request = { op: "advise", ...work.data, answers: work.form.answers };
    const reading = isAsked ? await this.#ask(request, parseReading) : undefined;
    await Promise.all(shown);
    return reading;
  }

  /** Asks the engine, and waits until the reply can be shown. */
  readonly #ask: Engine["ask"] = async (request, parse) => {
    if (!this.engine || this.#isBroken) throw new Error("handbook-tool: no engine");
    const answer = await this.engine.ask(request, parse);
    await this.#work?.press.released();
    return answer;
  };
}
