import { placeIn } from "../base/addresses";
import { part } from "../base/dom";
import { bringInSight, landAt } from "../base/land";
import { type Say, speaker } from "../base/words";
import { type Engine, noEngine } from "../client/engine";
import { keptNow } from "../progress/store";
import { HandbookQuiz, type VerdictDetail } from "../quiz/handbook-quiz";
import type { Question } from "../quiz/question";
import { NOBODY, type Reader, watchReader } from "../reader/reader";
import { ReaderForm } from "../reader/reader-form";
import { typeOf } from "../types/table";
import { Homes } from "./homes";
import { lineUp } from "./line";
import { Steps } from "./steps";
import { type Outcome, summarize } from "./summary";

/**
 * `<handbook-round>` in a quiz asks some of its questions, one at a time. Those printed in it are for
 * unknown readers; for others the engine chooses. The rest is folded below it.
 *
 * `data-stage`, `data-answered` and `data-count` say how far the reader has come; whenever they may have
 * changed, the element dispatches `handbook-round`.
 */
export class HandbookRound extends HTMLElement {
  /** Set by the page's entry script. */
  engine: Engine = noEngine("handbook-round");

  #left = new AbortController();
  #say: Say = speaker("");
  #steps: Steps | undefined;
  #homes: Homes | undefined;
  #form: ReaderForm | undefined;
  #all: readonly Question[] = [];
  #printed: readonly Question[] = [];
  #asked: readonly Question[] = [];
  #best = new Set<Question>();
  /** Answered on an earlier visit, and shown again with the answer. */
  readonly #resumed = new Set<Question>();
  #place = 0;
  #turn = 0;

  connectedCallback(): void {
    const quiz = this.closest("handbook-quiz");
    if (!(quiz instanceof HandbookQuiz)) return;
    this.#left = new AbortController();
    try {
      this.#open(quiz);
    } catch (cause) {
      // Left as printed, so that every question can still be read and answered.
      console.warn(cause);
    }
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#turn += 1;
    for (const question of this.#all) question.isShown = true;
    delete this.dataset.stage;
  }

  #open(quiz: HandbookQuiz): void {
    const { signal } = this.#left;
    this.#say = speaker(this.dataset.words);
    const folded = quiz.querySelector<HTMLDetailsElement>(".handbook-more");
    const steps = new Steps(this);
    this.#all = quiz.questions;
    this.#printed = this.#all.filter((question) => this.contains(question.form));
    this.#homes = folded ? new Homes(folded, this.#all) : undefined;
    this.#steps = steps;
    this.#form = new ReaderForm(this, signal);
    quiz.addEventListener("handbook-verdict", (event) => this.#note(event), { signal });
    quiz.addEventListener("handbook-recalled", (event) => this.#resume(event), { signal });
    quiz.addEventListener("reset", () => queueMicrotask(() => this.#offer()), { signal });
    this.addEventListener("click", (event) => this.#press(event.target as Element), { signal });
    addEventListener("hashchange", () => this.#lead(), { signal });
    watchReader(() => this.#beginAnew(), signal);
    void this.#begin();
  }

  /** Asks what suits another reader, whatever was answered before. */
  #beginAnew(): void {
    this.#resumed.clear();
    void this.#begin();
  }

  /** Asks the engine what this reader should be asked first. */
  async #begin(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const size = this.#printed.length;
    let asked = this.#printed;
    const { role, work } = this.#form?.reader ?? NOBODY;
    const isKnown = work || (!this.dataset.role && role);
    if (this.#homes && (isKnown || keptNow()?.answers.length)) {
      // Show nothing that would be removed again.
      if (this.#asked.length === 0) this.dataset.stage = "waiting";
      asked = (await this.#lined()).slice(0, size);
      if (this.#turn !== turn) return;
    }
    this.#lay(asked);
    this.#lead();
  }

  /**
   * Asks these questions, and goes on after those that were answered on an earlier visit. Where such
   * a question was not to be asked, it takes the place of the last one that would be.
   */
  #lay(chosen: readonly Question[]): void {
    const missing = [...this.#resumed].filter((question) => !chosen.includes(question));
    const fresh = chosen.filter((question) => !this.#resumed.has(question));
    const dropped = fresh.slice(Math.max(0, fresh.length - missing.length));
    const asked = [...missing, ...chosen.filter((question) => !dropped.includes(question))];
    for (const question of [...this.#asked, ...this.#printed]) {
      if (!asked.includes(question)) this.#takeOut(question);
    }
    this.#asked = [];
    this.#ask(asked);
    const next = asked.findIndex((question) => !this.#resumed.has(question));
    this.#show(next < 0 ? asked.length : next, false);
  }

  /** Who is asked: a page for one role is for that role, whatever the reader stated. */
  get #reader(): Reader {
    const { role, work } = this.#form?.reader ?? NOBODY;
    return { role: this.dataset.role || role, work };
  }

  /** All questions in the engine's order; in printed order when it fails. */
  async #lined(): Promise<readonly Question[]> {
    try {
      const ids = await lineUp(this.engine, this.#all, this.#reader);
      const byId = new Map(this.#all.map((question) => [question.form.id, question]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    } catch (cause) {
      console.warn(cause);
      return this.#all;
    }
  }

  /** Adds questions after those already asked. */
  #ask(questions: readonly Question[]): void {
    this.#asked = [...this.#asked, ...questions];
    part(this, ".handbook-round-forms").append(...this.#asked.map(({ form }) => form));
    this.#homes?.summarize((count) => this.#say("more", { count }));
  }

  #takeOut(question: Question): void {
    question.title = this.#say("printed", { number: this.#all.indexOf(question) + 1 });
    this.#homes?.bring(question);
  }

  /** Shows only the question at a position, or the end when there is none. */
  #show(place: number, isFocused: boolean): void {
    this.#place = place;
    const count = this.#asked.length;
    const shown = this.#asked[place];
    this.dataset.stage = shown ? "question" : "end";
    for (const question of this.#asked) question.isShown = question === shown;
    this.#asked.forEach((question, at) => {
      question.title = this.#say("question", { place: at + 1, count });
    });
    this.#offer();
    if (shown && isFocused) landAt(shown.heading);
    if (!shown) this.#end(isFocused);
  }

  #offer(): void {
    const shown = this.#asked[this.#place];
    this.#steps?.offer({
      isFirst: this.#place === 0,
      isLast: this.#place === this.#asked.length - 1,
      isFinished: (shown?.isFinished ?? false) && shown?.goesOn === false,
      isOpen: shown !== undefined,
    });
    const { answered, count } = summarize(this.#outcomes).values;
    this.dataset.answered = String(answered);
    this.dataset.count = String(count);
    this.dispatchEvent(new Event("handbook-round", { bubbles: true }));
  }

  get #outcomes(): Outcome[] {
    return this.#asked.map((question) => {
      const { isScored } = typeOf(question.form);
      const isAnswered = question.isFinished && (isScored || !question.isBlank);
      return { isAnswered, isScored, isBest: this.#best.has(question) };
    });
  }

  #end(isFocused: boolean): void {
    const { name, values } = summarize(this.#outcomes);
    this.#steps?.end(this.#say(name, values), this.#asked.length < this.#all.length, isFocused);
  }

  /** Goes on from an answer of an earlier visit, unless the reader is answering already. */
  #resume(event: Event): void {
    const found = this.#note(event);
    if (!found) return;
    this.#resumed.add(found);
    const shown = this.#asked[this.#place];
    const isAnswering = shown && !shown.isBlank && !shown.isFinished;
    if (!isAnswering && this.dataset.stage !== "waiting") this.#lay(this.#asked);
  }

  /** Returns the question that has had a verdict. */
  #note(event: Event): Question | undefined {
    const { score, max } = (event as CustomEvent<VerdictDetail>).detail;
    const found = this.#all.find(({ form }) => form === event.target);
    if (!found) return undefined;
    if (score !== null && score >= max) this.#best.add(found);
    else this.#best.delete(found);
    this.#offer();
    return found;
  }

  #press(target: Element): void {
    const pressed = target.closest<HTMLButtonElement>("button[name]")?.name;
    switch (pressed) {
      case "next":
      case "skip":
      case "finish":
        this.#show(this.#place + 1, true);
        break;
      case "previous":
        this.#show(this.#place - 1, true);
        break;
      case "back":
        this.#show(0, true);
        break;
      case "another":
        void this.#another();
        break;
      default:
        this.#offer(); // a branch may have gone on to its end
    }
  }

  async #another(): Promise<void> {
    const { length } = this.#asked;
    const lined = await this.#lined();
    const left = lined.filter((question) => !this.#asked.includes(question));
    this.#ask(left.slice(0, Math.max(this.#printed.length, 1)));
    this.#show(length, true);
  }

  /** Opens the question named in the page's address. */
  #lead(): void {
    const id = placeIn(location.hash);
    const target = id ? document.getElementById(id) : null;
    const question = this.#all.find(({ form }) => target && form.contains(target));
    if (!target || !question) return;
    const place = this.#asked.indexOf(question);
    if (place >= 0) this.#show(place, false);
    else this.#homes?.open();
    bringInSight(target, "start");
  }
}
