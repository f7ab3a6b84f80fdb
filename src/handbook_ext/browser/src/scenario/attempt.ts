/** What has been done in the shown question, so that the next drawing of it can go on from there. */

import type { GivenAnswer, HandbookQuiz } from "../quiz/handbook-quiz";
import type { Question } from "../quiz/question";

/** What can be answered: the text of each row by where it is. */
type Places = ReadonlyMap<string, string>;

/** An answer, and what it was given to. */
export interface Attempt {
  readonly places: Places;
  readonly answer: GivenAnswer;
  /** Whether the reader has gone on from the verdict on the last of it. */
  readonly hasGoneOn: boolean;
}

const ROWS = ".handbook-answer :is([data-option], label:has(input))";
const STOPS = "input, textarea, button, summary, a[href]";

/** Returns what has been answered in a question; undefined when nothing has. */
export function attemptIn(quiz: Element | null): Attempt | undefined {
  const question = questionOf(quiz);
  if (!question || (question.isBlank && !question.isLocked)) return undefined;
  const { form, response, isLocked, isBetween, isFinished, goesOn } = question;
  return {
    places: placesIn(form),
    answer: { response, isChecked: isLocked || isBetween },
    hasGoneOn: isBetween || (isFinished && !goesOn),
  };
}

/** Answers a question again, and has it graded anew if it was; nothing happens when its rows are others. */
export async function resume(quiz: Element, attempt: Attempt | undefined): Promise<void> {
  const question = questionOf(quiz);
  if (!question || !attempt || !canTake(placesIn(question.form), attempt.places)) return;
  await (quiz as HandbookQuiz).recall(question, attempt.answer);
  if (attempt.hasGoneOn) question.goOn();
}

/**
 * Carries over which details are open, what is being written, and where focus is. `now` must be
 * visible.
 */
export function carryOver(old: Element, now: Element): void {
  const folds = now.querySelectorAll("details");
  for (const [place, { open }] of old.querySelectorAll("details").entries()) {
    const fold = folds[place];
    if (fold) fold.open = open;
  }
  const written = now.querySelectorAll("textarea");
  for (const [place, { value }] of old.querySelectorAll("textarea").entries()) {
    const text = written[place];
    // Answers have no spaces around them; a reader who is writing has.
    if (text && text.value === value.trim()) text.value = value;
  }
}

/** Returns what moves focus to where it was, once `old` has been replaced by `now`. */
export function focusIn(old: Element, now: Element): () => void {
  const { activeElement } = document;
  if (!activeElement || !old.contains(activeElement)) return () => {};
  const place = [...old.querySelectorAll(STOPS)].indexOf(activeElement);
  const caret =
    activeElement instanceof HTMLTextAreaElement
      ? ([activeElement.selectionStart, activeElement.selectionEnd] as const)
      : undefined;
  return () => {
    const seen = [...now.querySelectorAll<HTMLElement>(STOPS)];
    const buttons = seen.filter((each) => each.matches(".handbook-actions button"));
    // From a verdict or a heading, focus moves to the button after it.
    const stop = [seen[place], ...buttons].find((each) => each?.getClientRects().length);
    stop?.focus({ preventScroll: true });
    if (stop instanceof HTMLTextAreaElement && caret) stop.setSelectionRange(...caret);
  };
}

function questionOf(quiz: Element | null): Question | undefined {
  // Before its script has run, it is an element without any.
  return (quiz as Partial<HandbookQuiz> | null)?.questions?.[0];
}

function placesIn(form: Element): Places {
  const rows = [...form.querySelectorAll<HTMLElement>(ROWS)];
  return new Map(
    rows.map((row) => {
      const around = row.closest<HTMLElement>("[data-step]")?.dataset.step;
      const option = row.closest<HTMLElement>("[data-option]")?.dataset.option;
      const value = row.matches("label") ? row.querySelector("input")?.value : "";
      return [[around, option, value].join(), row.textContent ?? ""];
    }),
  );
}

/** A text may change, but not which row it belongs to: with more or fewer rows, all texts must be the same. */
function canTake(now: Places, old: Places): boolean {
  const isSameCount = now.size === old.size;
  return [...old].every(([place, text]) =>
    isSameCount ? now.has(place) : now.get(place) === text,
  );
}
