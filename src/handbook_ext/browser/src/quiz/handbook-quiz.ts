import { part } from "../base/dom";
import { isHeldPress } from "../base/echo";
import { isHeld } from "../base/hold";
import { patiently } from "../base/patience";
import type { QuizResponse, Verdict } from "../types/verdict";
import { parseWords, type Words } from "../types/words";
import { offerEdit } from "./edit";
import { type Grader, TooSlow } from "./grader";
import { Question } from "./question";

const INTENT = ["focusin", "pointerover", "pointerdown"] as const;
const ACTIONS = ["submit", "reset", "click", "change"] as const;

/** A verdict, what was answered, and how sure the reader was: `unsure`, `fairly` or `sure`, if they said. */
export interface VerdictDetail extends Verdict {
  readonly response: QuizResponse;
  readonly confidence?: string;
}

/** A verdict requested in advance, and the response it is on. */
interface AskedAhead {
  readonly response: string;
  readonly verdict: Promise<Verdict>;
}

/** An answer to restore. */
export interface GivenAnswer {
  readonly response: QuizResponse;
  readonly confidence?: string;
  /** It was submitted, and had a verdict. */
  readonly isChecked: boolean;
}

/**
 * `<handbook-quiz>` around forms that Sphinx printed, complete and readable
 * without it. It sends answers to its grader and shows the verdicts in the forms.
 * The verdict on a whole question is also dispatched as a bubbling event, `handbook-verdict`;
 * its detail is a `VerdictDetail`. So is that on a restored answer, as `handbook-recalled`.
 */
export class HandbookQuiz extends HTMLElement {
  /** Set by the page's entry script. */
  grader: Grader = {
    warm() {},
    grade: () => Promise.reject(new Error("handbook-quiz: no grader was set")),
  };

  #left = new AbortController();
  #isWarm = false;
  #words: Words = parseWords("");
  readonly #questions = new Map<Element, Question>();
  readonly #ahead = new WeakMap<Question, AskedAhead>();

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    for (const type of [...INTENT, ...ACTIONS]) this.addEventListener(type, this, { signal });
    const { edit } = this.dataset;
    const offer = ({ target }: Event) => offerEdit(target, edit, this.#words.edit);
    // It does not bubble.
    if (edit) this.addEventListener("toggle", offer, { signal, capture: true });
    // Capturing, so before the button gets it.
    this.addEventListener("keydown", dropHeldPress, { signal, capture: true });
    // A script without `defer` runs before the parser has reached the forms.
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", this, { signal });
    } else {
      this.#open();
    }
  }

  disconnectedCallback(): void {
    this.#left.abort();
    for (const question of this.#questions.values()) question.restore();
    this.#questions.clear();
    this.#isWarm = false;
  }

  /** The questions that can be answered, in the order printed. */
  get questions(): readonly Question[] {
    return [...this.#questions.values()];
  }

  /**
   * Submits the present answer, as the reader's button does. Returns the verdict on
   * the whole question; undefined when there is none, which the form then reports.
   */
  async check(question: Question): Promise<VerdictDetail | undefined> {
    const verdict = await this.#judge(question);
    if (verdict) question.form.dispatchEvent(bubbling("handbook-verdict", verdict));
    return verdict;
  }

  /**
   * Requests the verdict on the present answer in advance. Shows nothing, and does not lock the
   * answer: the reader may still change it.
   */
  askAhead(question: Question): void {
    const { data, response } = question;
    const verdict = this.grader.grade(data, response);
    // A failure is reported when the verdict is wanted and requested again.
    verdict.catch(() => this.#ahead.delete(question));
    this.#ahead.set(question, { response: JSON.stringify(response), verdict });
  }

  /** Restores an answer and its verdict, graded again. It is not a new answer, so the event is another. */
  async recall(question: Question, answer: GivenAnswer): Promise<VerdictDetail | undefined> {
    const { length } = answer.response;
    // A branch is replayed step by step; other types need one round.
    for (;;) {
      question.fill(answer.response, answer.confidence);
      const answered = question.response.length;
      if (!answer.isChecked && answered >= length) return undefined;
      const verdict = await this.#judge(question);
      if (verdict) question.form.dispatchEvent(bubbling("handbook-recalled", verdict));
      if (verdict || !question.isLocked || answered >= length) return verdict;
      question.goOn();
    }
  }

  handleEvent(event: Event): void {
    // Whatever its state, a form must not be submitted to the server.
    if (event.type === "submit") event.preventDefault();
    if (event.type === "DOMContentLoaded") this.#open();
    const form = event.target instanceof Element && event.target.closest("form");
    const question = form && this.#questions.get(form);
    if (question) this.#act(event, question);
  }

  #act(event: Event, question: Question): void {
    switch (event.type) {
      case "submit":
        if (question.isOpen) void this.check(question);
        break;
      case "reset":
        // The browser clears the form right after this event; until then the answer is there.
        question.clear();
        question.focus();
        break;
      case "click":
        if (changesHeld(event.target as Element)) event.preventDefault();
        break;
      case "change":
        question.noteAnswer();
        break;
      default:
        this.#warm();
    }
  }

  #open(): void {
    this.#words = parseWords(this.dataset.words ?? "");
    for (const form of this.querySelectorAll<HTMLFormElement>("form.handbook-question")) {
      try {
        const { content } = part<HTMLTemplateElement>(this, "template.handbook-marks");
        const { signal } = this.#left;
        const pieces = { form, marks: content, words: this.#words, signal };
        this.#questions.set(form, new Question(pieces));
      } catch (cause) {
        // Left as printed, so that the question and its key can still be read.
        console.warn(cause);
      }
    }
  }

  /** Starts the kernel at the first sign of intent, so that mere reading costs nothing. */
  #warm(): void {
    if (this.#isWarm) return;
    this.#isWarm = true;
    this.grader.warm();
  }

  /** Returns the verdict on the present answer; the one requested in advance if it is on the same. */
  #grade(question: Question): Promise<Verdict> {
    const ahead = this.#ahead.get(question);
    if (ahead?.response === JSON.stringify(question.response)) return ahead.verdict;
    return this.grader.grade(question.data, question.response);
  }

  async #judge(question: Question): Promise<VerdictDetail | undefined> {
    if (question.isLocked) return undefined;
    const { gap } = question;
    if (gap !== undefined) {
      question.say(gap);
      question.focus();
      return undefined;
    }
    const { turn } = question;
    question.lock(true);
    const say = (share?: number) => {
      const { checking, loading } = this.#words;
      if (question.turn === turn) question.say(share === undefined ? checking : loading, share);
    };
    try {
      const verdict = await patiently(this.#grade(question), this.grader.loading, say);
      // Cleared meanwhile: the form was reset or removed.
      if (question.turn !== turn) return undefined;
      return question.show(verdict) ? detailOf(verdict, question) : undefined;
    } catch (cause) {
      if (question.turn !== turn) return undefined;
      console.warn(cause);
      question.say(cause instanceof TooSlow ? this.#words.slow : this.#words.unavailable);
      question.offerRetry(this.#words.retry);
      return undefined;
    }
  }
}

/** Drops key repeats: the first press has replaced the button with one that would remove the verdict again. */
function dropHeldPress(event: KeyboardEvent): void {
  const isButton = (event.target as Element).closest(".handbook-actions button");
  if (!isButton || !isHeldPress(event)) return;
  event.preventDefault();
  event.stopPropagation();
}

function bubbling(name: string, detail: VerdictDetail): Event {
  return new CustomEvent(name, { bubbles: true, detail });
}

function detailOf(verdict: Verdict, { response, confidence }: Question): VerdictDetail {
  const shown = { ...verdict, response };
  return confidence === undefined ? shown : { ...shown, confidence };
}

/** Returns whether a click there would change a locked answer; one on a link in a label would not. */
function changesHeld(target: Element): boolean {
  if (target.closest("a")) return false;
  const control = target.closest("input") ?? target.closest("label")?.control;
  return control ? isHeld(control) : false;
}
