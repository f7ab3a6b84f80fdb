import { readHash } from "../base/addresses";
import { patiently } from "../base/patience";
import { newSeed } from "../base/seed";
import { type Engine, noEngine } from "../client/engine";
import type { VerdictDetail } from "../quiz/handbook-quiz";
import { ReaderForm } from "../reader/reader-form";
import { chooseDraw, type Draw, isSameDraw, readDraw, writeDraw } from "./draw";
import { Kept, type KeptRun } from "./kept";
import { putMark, readMark } from "./mark";
import { Pool } from "./pool";
import { parseSelection } from "./replies";
import { askTwice, Run } from "./run";
import { type Place, Stage } from "./stage";
import { parseWords, type Words } from "./words";

const INTENT = ["focusin", "pointerover", "pointerdown"] as const;
const ANSWERS = ["input", "change", "reset", "handbook-verdict"] as const;

/**
 * `<handbook-selftest>` around a pool of questions that Sphinx printed. It asks the engine
 * for a draw, shows one question at a time, and has the engine sum up the verdicts. The draw
 * is in the address, the position in the browser's history.
 */
export class HandbookSelftest extends HTMLElement {
  /** Set by the page's entry script. */
  engine: Engine = noEngine("handbook-selftest");

  #left = new AbortController();
  #words: Words = parseWords("");
  #stage: Stage | undefined;
  #pool: Pool | undefined;
  #run: Run | undefined;
  readonly #kept = new Kept();
  #isGrading = false;
  /** The actions of the printed buttons, by name. */
  readonly #presses: Readonly<Record<string, () => unknown>> = {
    previous: () => this.#go(this.#at - 1),
    next: () => this.#go(this.#at + 1),
    finish: () => this.#finish(this.#run?.unanswered.length === 0),
    anyway: () => this.#finish(true),
    again: () => this.#again(),
    new: () => this.#run && this.#begin({ ...this.#run.draw, seed: newSeed() }),
    resume: () => this.#resume(),
    end: () => this.#end(),
    copy: () => this.#stage?.copyLink(location.href),
    print: () => print(),
  };
  /** Counts starts, so that a late reply to an older draw is dropped. */
  #turn = 0;

  /** The script is deferred, so the content has been parsed and its quizzes are ready. */
  connectedCallback(): void {
    try {
      this.#words = parseWords(this.dataset.words ?? "");
      this.#pool = new Pool(this);
      this.#stage = new Stage(this, this.#pool, this.#words);
    } catch (cause) {
      // Left as printed, so that all questions and their keys can be read.
      console.warn(cause);
      return;
    }
    this.#left = new AbortController();
    const { signal } = this.#left;
    for (const type of [...INTENT, ...ANSWERS, "click", "submit"]) {
      this.addEventListener(type, this, { signal });
    }
    addEventListener("popstate", this, { signal });
    new ReaderForm(this, signal);
    void this.#follow(false);
  }

  disconnectedCallback(): void {
    this.#turn += 1;
    this.#left.abort();
    this.#stage?.restore();
    this.#run = undefined;
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case "popstate":
        void this.#follow(true);
        break;
      case "submit":
        this.#submit(event);
        break;
      case "click":
        this.#press(event);
        break;
      case "reset":
        this.#run?.drop(event.target);
        // The browser clears the form right after this event.
        setTimeout(() => this.#keep());
        break;
      case "handbook-verdict":
        this.#run?.note((event as CustomEvent<VerdictDetail>).detail);
        this.#keep();
        break;
      case "input":
      case "change":
        this.#keep();
        break;
      default:
        this.engine.warm();
    }
  }

  #submit(event: Event): void {
    const form = event.target as HTMLFormElement;
    // A question's own form is handled by its quiz.
    if (!form.matches(".handbook-selftest-start")) return;
    event.preventDefault();
    void this.#begin(chooseDraw(form));
  }

  #press(event: Event): void {
    const button = (event.target as Element).closest("button");
    if (button) this.#presses[button.name]?.();
  }

  get #at(): number {
    const place = this.#stage?.place;
    return typeof place === "number" ? place : 0;
  }

  /** Shows the state in the address and the history. */
  async #follow(isFocused: boolean): Promise<void> {
    const draw = readDraw(readHash());
    // A link to another part of the page; a running self-check is left alone.
    if (!draw && location.hash !== "" && this.#run) return;
    if (!draw) {
      this.#showStart(isFocused);
      return;
    }
    const mark = readMark();
    const kept = this.#kept.read();
    const at = mark?.at ?? 0;
    if (this.#run && (mark ? mark.run === this.#run.key : isSameDraw(draw, this.#run.draw))) {
      return this.#show(at, isFocused);
    }
    if (kept && isSameDraw(draw, kept.draw) && (!mark || mark.run === kept.key)) {
      return this.#reopen(kept, at, isFocused);
    }
    // A position in a self-check that has been replaced by another.
    if (mark && (this.#run || kept)) {
      this.#showStart(isFocused);
    } else {
      this.#stage?.hide();
      await this.#begin(draw, at);
    }
  }

  #showStart(isFocused: boolean): void {
    this.#turn += 1;
    this.#stage?.showStart(this.#run, this.#kept.read() !== undefined, isFocused);
  }

  /** Requests a draw and shows its first question, or the one before a reload. */
  async #begin(draw: Draw, at?: Place): Promise<void> {
    const pool = this.#pool;
    if (!pool) return;
    const request = pool.requestFor(draw, this.dataset.role ?? "");
    const turn = ++this.#turn;
    try {
      const asking = askTwice(this.engine, request, parseSelection);
      const ids = await this.#wait(asking, this.#words.drawing);
      if (turn !== this.#turn) return;
      this.#open(new Run(newSeed(), draw, pool.find(ids)), at);
    } catch (cause) {
      if (turn !== this.#turn) return;
      console.warn(cause);
      this.#stage?.showAll(this.#words.undrawn);
    }
  }

  /** Starts a run of what this one leaves to practise. */
  async #again(): Promise<void> {
    const run = this.#run;
    if (!run) return;
    try {
      this.#open(new Run(newSeed(), run.draw, await run.toPractise(this.engine)));
    } catch (cause) {
      this.#reportUngraded(cause);
    }
  }

  /** Replaces the present run. */
  #open(run: Run, at?: Place): void {
    this.#run = run;
    this.#stage?.open(run);
    this.#keep();
    if (at === undefined) {
      this.#go(0);
    } else {
      // The address has it already: a link was followed, or the page reloaded.
      putMark(run, at, "replaceState");
      void this.#show(at, false);
    }
  }

  /** Resumes a stored run. */
  async #reopen(kept: KeptRun, at: Place, isFocused: boolean): Promise<void> {
    const turn = ++this.#turn;
    const run = new Run(kept.key, kept.draw, this.#pool?.find(kept.ids) ?? []);
    this.#stage?.open(run);
    await this.#wait(run.recall(kept), this.#words.grading);
    if (turn !== this.#turn) return;
    this.#run = run;
    putMark(run, at, "replaceState");
    await this.#show(at, isFocused);
  }

  async #resume(): Promise<void> {
    const kept = this.#kept.read();
    if (this.#run) this.#go(0);
    if (this.#run || !kept) return;
    history.pushState(null, "", writeDraw(kept.draw));
    await this.#reopen(kept, 0, true);
  }

  /** Shows the result if nothing is missing, or the reader wants it anyway. */
  async #finish(isReady: boolean): Promise<void> {
    if (!this.#run) return;
    if (!isReady && !this.#run.isDone) this.#go("missing");
    else if (await this.#grade(this.#run)) this.#go("result");
  }

  /** Grades the remaining answers; returns whether all verdicts came. */
  async #grade(run: Run): Promise<boolean> {
    if (run.isDone) return true;
    if (this.#isGrading) return false;
    this.#isGrading = true;
    try {
      await this.#wait(run.grade(this.engine), this.#words.grading);
      run.report(this);
      return true;
    } catch (cause) {
      this.#reportUngraded(cause);
      return false;
    } finally {
      this.#isGrading = false;
      this.#keep();
    }
  }

  async #show(at: Place, isFocused: boolean): Promise<void> {
    const run = this.#run;
    const stage = this.#stage;
    if (!run || !stage) return;
    const last = run.asked.length - 1;
    const look = (place: number) => this.#go(place);
    if (typeof at === "number") {
      stage.showQuestion(run, Math.min(at, last), isFocused);
    } else if (run.isDone) {
      try {
        const sum = await this.#wait(run.sum(this.engine), this.#words.grading);
        if (run === this.#run) stage.showResult(run, sum, isFocused, look);
      } catch (cause) {
        stage.showQuestion(run, last, isFocused);
        this.#reportUngraded(cause);
      }
    } else if (at === "missing" && run.unanswered.length > 0) {
      stage.showMissing(run, isFocused, look);
    } else {
      // Answered after this place in the history was left.
      stage.showQuestion(run, last, isFocused);
    }
  }

  #go(at: Place): void {
    if (typeof this.#stage?.place === "number") this.#run?.leave(this.#stage.place);
    if (this.#run) putMark(this.#run, at, "pushState");
    void this.#show(at, true);
  }

  #end(): void {
    this.#run?.open();
    this.#run = undefined;
    this.#kept.remove();
    history.pushState(null, "", location.pathname + location.search);
    this.#showStart(true);
  }

  #reportUngraded(cause: unknown): void {
    console.warn(cause);
    this.#stage?.say(this.#words.ungraded);
  }

  /** Stores once for all verdicts that come at the end. */
  #keep(): void {
    if (this.#run && !this.#isGrading) this.#kept.write(this.#run.keep());
  }

  /** Shows a message when the work takes a while. */
  #wait<Value>(work: Promise<Value>, words: string): Promise<Value> {
    return patiently(work, this.engine.loading, (share) => this.#stage?.say(words, share));
  }
}
