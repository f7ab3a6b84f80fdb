import { part } from "../base/dom";
import { fill } from "../base/words";
import type { Grader } from "../quiz/grader";
import { readData } from "../types/data";
import type { QuizResponse } from "../types/verdict";
import { paragraph } from "../types/verdict-view";
import { parseWords, type Words } from "../types/words";
import { KEEPS_NOTHING } from "./keeper";
import type { KeptAnswer } from "./kept";
import { viewAnswer } from "./own-answer";
import { keptNow, watch } from "./store";

/** In a pool, the host decides what is shown: in a self-check, earlier answers would disturb. */
const ELSEWHERE = `.handbook-pool, ${KEEPS_NOTHING}`;

/**
 * Shows in each question when it was last answered and how that went, and on request the
 * answer. The form itself stays empty, so that the reader can try again at once.
 */
export class KeptView {
  readonly #grader: Grader;
  readonly #reported = new Map<HTMLFormElement, string>();
  /** Questions with a visible verdict need not show an earlier one. */
  readonly #judged = new Set<EventTarget>();

  constructor(grader: Grader) {
    this.#grader = grader;
  }

  start(): void {
    document.addEventListener("handbook-verdict", ({ target }) => this.#judge(target, true));
    document.addEventListener("reset", ({ target }) => this.#judge(target, false));
    watch(() => this.#show());
    this.#show();
  }

  /** Reports that an answer could not be stored. */
  fail(form: HTMLFormElement): void {
    this.#clear(form);
    form.append(wrap([paragraph("handbook-unsaved", wordsOf(form).unsaved)], true));
  }

  /** Only this question: checking all of them for each verdict is slow. */
  #judge(form: EventTarget | null, isJudged: boolean): void {
    if (!(form instanceof HTMLFormElement)) return;
    if (isJudged) this.#judged.add(form);
    else this.#judged.delete(form);
    this.#clear(form);
    this.#showIn([form]);
  }

  #show(): void {
    this.#showIn(document.querySelectorAll<HTMLFormElement>("form.handbook-question"));
  }

  #showIn(forms: Iterable<HTMLFormElement>): void {
    const answers = new Map(keptNow()?.answers.map((answer) => [answer.question, answer]));
    for (const form of forms) {
      if (this.#judged.has(form) || form.closest(ELSEWHERE)) continue;
      const answer = answers.get(form.dataset.question ?? "");
      const text = answer ? JSON.stringify(answer) : "";
      // An unchanged note stays: it may be open, or have focus.
      if ((this.#reported.get(form) ?? "") === text) continue;
      this.#clear(form);
      if (answer) this.#report(form, answer, text);
    }
  }

  #clear(form: HTMLFormElement): void {
    this.#reported.delete(form);
    for (const line of form.querySelectorAll(".handbook-kept")) line.remove();
  }

  #report(form: HTMLFormElement, answer: KeptAnswer, text: string): void {
    const words = wordsOf(form);
    const date = showDate(answer.at);
    const percent = Math.round((100 * (answer.score ?? 0)) / (answer.max || 1));
    const isChanged = answer.fingerprint !== form.dataset.fingerprint;
    const said = isChanged ? words.altered : answer.max === 0 ? words.written : words.answered;
    const lines: HTMLElement[] = [paragraph("handbook-kept-line", fill(said, { date, percent }))];
    if (!isChanged && answer.max > 0) lines.push(this.#offer(form, answer, words));
    form.querySelector(".handbook-question-title")?.after(wrap(lines));
    this.#reported.set(form, text);
  }

  /** The answer is graded again on request, as only ids are stored. */
  #offer(form: HTMLFormElement, answer: KeptAnswer, words: Words): HTMLElement {
    const details = document.createElement("details");
    details.className = "handbook-kept-answer";
    const summary = document.createElement("summary");
    summary.textContent = words.own_answer;
    const place = document.createElement("div");
    place.setAttribute("role", "status");
    details.append(summary, place);
    details.addEventListener("toggle", async () => {
      if (!details.open || place.childElementCount > 0) return;
      try {
        const response = answer.response as QuizResponse;
        const verdict = await this.#grader.grade(readData(form), response);
        const quiz = part<HTMLElement>(form.closest("handbook-quiz") ?? form, MARKS);
        place.replaceChildren(
          viewAnswer(form, answer, verdict, (quiz as HTMLTemplateElement).content),
        );
      } catch (cause) {
        console.warn(cause);
        place.textContent = words.unavailable;
      }
    });
    return details;
  }
}

const MARKS = "template.handbook-marks";

function wordsOf(form: HTMLFormElement): Words {
  return parseWords(form.closest<HTMLElement>("handbook-quiz")?.dataset.words ?? "");
}

function wrap(lines: readonly HTMLElement[], isStatus = false): HTMLElement {
  const box = document.createElement("div");
  box.className = "handbook-kept";
  if (isStatus) box.setAttribute("role", "status");
  box.append(...lines);
  return box;
}

/** Formats a date in the page's language. */
export function showDate(seconds: number): string {
  const language = document.documentElement.lang.replace("_", "-") || "nb";
  const form = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  return form.format(new Date(seconds * 1000));
}
