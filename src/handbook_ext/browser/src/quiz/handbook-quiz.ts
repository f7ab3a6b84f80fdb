import { type Grader, TooSlow } from "./grader";
import { part } from "./printed";
import { Question } from "./question";
import { parseWords, type Words } from "./words";

const INTENT = ["focusin", "pointerover", "pointerdown"] as const;
const ACTIONS = ["submit", "reset", "click"] as const;

/** An answer within this time needs no word of waiting. */
const PATIENCE_MS = 200;

/**
 * `<handbook-quiz>` around forms that Sphinx printed, complete and readable
 * without it. It sends answers to its grader and shows the verdicts in the forms.
 * Each verdict is also told by a bubbling event, `handbook-verdict`.
 */
export class HandbookQuiz extends HTMLElement {
  /** Given by the page's entry; a fake one in tests. */
  grader: Grader = {
    warm() {},
    grade: () => Promise.reject(new Error("handbook-quiz: no grader was set")),
  };

  #left = new AbortController();
  #isWarm = false;
  #words: Words = parseWords("");
  readonly #questions = new Map<Element, Question>();

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    for (const type of [...INTENT, ...ACTIONS]) this.addEventListener(type, this, { signal });
    // A script without `defer` gets here before the parser has reached the forms.
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

  handleEvent(event: Event): void {
    // Whatever state a form is in, it must not leave the page.
    if (event.type === "submit") event.preventDefault();
    if (event.type === "DOMContentLoaded") this.#open();
    const form = event.target instanceof Element && event.target.closest("form");
    const question = form && this.#questions.get(form);
    if (question) this.#act(event, question);
  }

  #act(event: Event, question: Question): void {
    switch (event.type) {
      case "submit":
        void this.#check(question);
        break;
      case "reset":
        // The browser empties the form right after this: until then the answer is known.
        question.clear();
        question.focusInput();
        break;
      case "click":
        if (question.isLocked && changesAnswer(event.target as Element)) event.preventDefault();
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
        const pieces = { form, marks: content, tally: this.#words.tally };
        this.#questions.set(form, new Question(pieces));
      } catch (cause) {
        // Left as printed: the question and its key can still be read.
        console.warn(cause);
      }
    }
  }

  /** Starts the kernel at the first sign of intent: readers who only read pay nothing. */
  #warm(): void {
    if (this.#isWarm) return;
    this.#isWarm = true;
    this.grader.warm();
  }

  async #check(question: Question): Promise<void> {
    if (question.isLocked) return;
    if (question.response.length === 0) {
      question.say(this.#words.unanswered);
      question.focusInput();
      return;
    }
    question.lock(true);
    const waiting = setTimeout(() => question.say(this.#words.checking), PATIENCE_MS);
    try {
      const verdict = await this.grader.grade(question.data, question.response);
      // Unlocked meanwhile: the form was reset or taken off the page.
      if (!question.isLocked) return;
      question.show(verdict);
      const told = new CustomEvent("handbook-verdict", { bubbles: true, detail: verdict });
      question.form.dispatchEvent(told);
    } catch (cause) {
      if (!question.isLocked) return;
      console.warn(cause);
      question.say(cause instanceof TooSlow ? this.#words.slow : this.#words.unavailable);
      question.offerRetry(this.#words.retry);
    } finally {
      clearTimeout(waiting);
    }
  }
}

/** Tells whether a click there would choose an option; a link in one would not. */
function changesAnswer(target: Element): boolean {
  return target.closest("input, label") !== null && target.closest("a") === null;
}
