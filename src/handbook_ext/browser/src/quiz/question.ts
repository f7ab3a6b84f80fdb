import { part } from "../base/dom";
import type { JsonRecord } from "../base/json";
import { steadily } from "../base/land";
import type { Body, Pieces, ShownVerdict } from "../types/body";
import { readData } from "../types/data";
import { typeOf } from "../types/table";
import type { QuestionData, QuizResponse, Verdict } from "../types/verdict";
import { paragraph } from "../types/verdict-view";
import { Actions } from "./actions";
import { Confidence } from "./confidence";
import { Region } from "./region";

/**
 * One printed form and its changes. It decides nothing and knows no kernel.
 * It is the frame that all types share; the answer itself belongs to its body.
 */
export class Question {
  readonly form: HTMLFormElement;
  readonly #pieces: Pieces;
  readonly #body: Body;
  readonly #confidence: Confidence;
  readonly #actions: Actions;
  readonly #region: Region;
  #isShown = true;
  #isLocked = false;
  /** A verdict that arrived while the form was hidden. */
  #pending: Verdict | undefined;
  #isTouched = false;
  #isFinished = false;
  #hasGoneOn = false;
  #onward: (() => void) | undefined;
  #turn = 0;

  /** Throws, with nothing changed, when a part of the form is missing. */
  constructor(pieces: Pieces) {
    const { form } = pieces;
    this.form = form;
    this.#pieces = pieces;
    this.#confidence = new Confidence(form);
    this.#actions = new Actions(form);
    this.#region = new Region(form);
    this.#body = typeOf(pieces.form).body(pieces);
    this.#actions.open();
    if (this.#body.isAnsweredAtOnce) this.#confidence.offer();
  }

  /**
   * Shows or hides the form. Changes made while it is hidden are applied when it is shown
   * again: after a long self-check, most forms never are.
   */
  set isShown(isShown: boolean) {
    this.form.hidden = !isShown;
    if (this.#isShown === isShown) return;
    this.#isShown = isShown;
    if (isShown) this.#catchUp();
  }

  /** Whether an answer is being or has been graded. */
  get isLocked(): boolean {
    return this.#isLocked;
  }

  /** Whether the verdict on the whole question is shown. */
  get isFinished(): boolean {
    return this.#isFinished;
  }

  /** Whether the reader is to go on within the question, to its next step or its end. */
  get goesOn(): boolean {
    return this.#onward !== undefined;
  }

  /** Whether the reader has gone on from a verdict to a part that is not answered yet. */
  get isBetween(): boolean {
    return this.#hasGoneOn && this.gap !== undefined;
  }

  /**
   * Whether nothing was answered; an initial state, such as an order, counts once it was touched, or
   * judged as it was.
   */
  get isBlank(): boolean {
    const isUntouched = !this.#isTouched && !this.#isFinished;
    return this.#body.isAnsweredAtOnce ? isUntouched : this.response.length === 0;
  }

  /** Whether the reader may ask for the verdict. */
  get isOpen(): boolean {
    return this.#actions.isOpen;
  }

  get heading(): HTMLElement {
    return part(this.form, ".handbook-question-title");
  }

  /** Renames the question, when it is asked in another order than printed. */
  set title(title: string) {
    this.heading.textContent = title;
    for (const name of this.form.querySelectorAll(".handbook-called")) name.textContent = title;
  }

  /** Counts how often the form was cleared, so that earlier verdicts are dropped. */
  get turn(): number {
    return this.#turn;
  }

  /** The printed data; throws when it is not a question's. */
  get data(): QuestionData & JsonRecord {
    return readData(this.form);
  }

  get response(): QuizResponse {
    return this.#body.response;
  }

  /** The message while the answer cannot be graded; undefined when it can. */
  get gap(): string | undefined {
    return this.#body.gap;
  }

  /** The confidence stated, if any. */
  get confidence(): string | undefined {
    return this.#confidence.value;
  }

  /** Notes a change of the answer: clears messages, and asks how sure the reader is. */
  noteAnswer(): void {
    if (this.#isLocked) return;
    this.#isTouched = true;
    this.#region.clear();
    this.#confidence.offer();
  }

  /** Shows a message that is not a verdict, with the share loaded so far. */
  say(text: string, share?: number): void {
    this.#region.say(text, share);
  }

  /** Locks or unlocks the answer. */
  lock(isLocked: boolean): void {
    this.#isLocked = isLocked;
    if (isLocked) {
      this.#region.noteSender();
      this.#region.stand(this.#body.chosenRow);
    }
    if (this.#isShown || !isLocked) this.#hold(isLocked);
  }

  #hold(isLocked: boolean): void {
    this.#body.lock(isLocked);
    this.#confidence.lock(isLocked);
    this.#actions.lock(isLocked);
  }

  /**
   * Shows a verdict and returns whether it ends the question; throws, with nothing
   * changed, when it does not fit the form.
   */
  show(verdict: Verdict): boolean {
    // A branch continues from the verdict.
    if (this.#isShown || verdict.path) return this.#present(verdict);
    this.#pending = verdict;
    this.#isFinished = true;
    return true;
  }

  #catchUp(): void {
    this.#hold(this.#isLocked);
    const verdict = this.#pending;
    this.#pending = undefined;
    if (!verdict) return;
    try {
      this.#present(verdict);
    } catch (cause) {
      console.warn(cause);
      this.say(this.#pieces.words.unavailable);
    }
  }

  #present(verdict: Verdict): boolean {
    const show = () => this.#showVerdict(verdict);
    if (!this.#region.isAwaited) return show();
    // In its row a verdict opens below what was chosen, which may have been scrolled away.
    const isInRow = this.#body.chosenRow !== undefined;
    // Reasons in many rows open above the button.
    const isFinished = isInRow ? show() : steadily(this.#actions.box, show);
    this.#region.bringInSight({ onlyJudgement: isInRow });
    return isFinished;
  }

  #showVerdict(verdict: Verdict): boolean {
    const { chosenRow } = this.#body;
    const mark = () => this.#body.show(verdict);
    // The best option may be above the chosen one, where the reader waits for the verdict.
    const shown = chosenRow && this.#region.isAwaited ? steadily(chosenRow, mark) : mark();
    const { goOn } = shown;
    this.#isFinished = shown.isFinished;
    const reasons = [...this.#confidenceNote(shown), ...shown.reasons];
    // Focus moves there before its button disappears.
    this.#region.announce({ judgement: shown.judgement, reasons });
    this.#confidence.fold();
    if (goOn) {
      this.#onward = () => this.#goOn(goOn);
      this.#actions.offerOnward(this.#pieces.words.continue, this.#onward);
    } else {
      this.#actions.offerReset();
    }
    return shown.isFinished;
  }

  /** Offers or withholds the verdict and the key. */
  offer({ verdict, key }: { readonly verdict: boolean; readonly key: boolean }): void {
    if (verdict) this.#actions.open();
    else this.#actions.close();
    part<HTMLElement>(this.form, ".handbook-key").hidden = !key;
  }

  /** Restores an earlier answer. */
  fill(response: QuizResponse, confidence: string | undefined): void {
    this.#body.fill(response);
    this.noteAnswer();
    this.#confidence.fill(confidence);
  }

  /** Goes on from a verdict in the middle of a question. */
  goOn(): void {
    this.#onward?.();
  }

  /** Offers to grade again, after a failure. */
  offerRetry(label: string): void {
    this.lock(false);
    this.#actions.offerSubmit(label);
  }

  focus(): void {
    this.#body.focus();
  }

  /** Removes verdict and marks. */
  clear(): void {
    this.#turn += 1;
    this.#isTouched = false;
    this.#isFinished = false;
    this.#hasGoneOn = false;
    this.#pending = undefined;
    this.#onward = undefined;
    this.lock(false);
    this.#body.clear();
    this.#confidence.clear();
    if (this.#body.isAnsweredAtOnce) this.#confidence.offer();
    this.#region.clear();
    this.#region.stand(undefined);
    this.#actions.clear();
  }

  /** Restores the form as it was printed. */
  restore(): void {
    this.clear();
    this.#confidence.clear();
    this.#body.restore();
    this.offer({ verdict: false, key: true });
  }

  #goOn(goOn: NonNullable<ShownVerdict["goOn"]>): void {
    this.#hasGoneOn = true;
    this.#onward = undefined;
    // Focus moves there, before its button disappears.
    const next = goOn(this.#region.take());
    this.#region.stand(undefined);
    this.#confidence.clear();
    if (next) {
      this.#region.announce(next);
      this.#actions.offerReset();
    } else {
      this.lock(false);
      this.#actions.offerSubmit();
    }
  }

  /** Confident errors are corrected best when they are pointed out. */
  #confidenceNote({ isFull }: ShownVerdict): Node[] {
    const { sure } = this.#pieces.words;
    if (isFull || sure === "" || this.confidence !== "sure") return [];
    return [paragraph("handbook-sure", sure)];
  }
}
