import { part } from "../base/dom";
import type { JsonRecord } from "../base/json";
import type { Body, Pieces, ShownVerdict } from "../types/body";
import { readData } from "../types/data";
import { typeOf } from "../types/table";
import type { QuestionData, QuizResponse, Verdict } from "../types/verdict";
import { paragraph } from "../types/verdict-view";
import { Actions } from "./actions";
import { Confidence } from "./confidence";
import { Region } from "./region";

/**
 * One printed form, and what is changed in it. It decides nothing and knows no kernel.
 * This is the frame that all types share; the answer itself is its body's.
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
  /** A verdict that came while nobody could see it. */
  #pending: Verdict | undefined;
  #isTouched = false;
  #isFinished = false;
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
   * Shows the form, or takes it off the page. What happens to it meanwhile is put into it
   * when it is shown again: at the end of a long self-check most of it never is.
   */
  set isShown(isShown: boolean) {
    this.form.hidden = !isShown;
    if (this.#isShown === isShown) return;
    this.#isShown = isShown;
    if (isShown) this.#catchUp();
  }

  /** An answer is being graded, or has been. */
  get isLocked(): boolean {
    return this.#isLocked;
  }

  /** The verdict on the whole question is shown. */
  get isFinished(): boolean {
    return this.#isFinished;
  }

  /** Nothing was answered; what stands there from the start is an answer once it was touched. */
  get isBlank(): boolean {
    return this.#body.isAnsweredAtOnce ? !this.#isTouched : this.response.length === 0;
  }

  /** The reader may ask for the verdict. */
  get isOpen(): boolean {
    return this.#actions.isOpen;
  }

  get heading(): HTMLElement {
    return part(this.form, ".handbook-question-title");
  }

  /** Names the question anew, where it is asked in another order than printed. */
  set title(title: string) {
    this.heading.textContent = title;
    for (const name of this.form.querySelectorAll(".handbook-called")) name.textContent = title;
  }

  /** Counts the times the form was cleared: a verdict from before is no longer wanted. */
  get turn(): number {
    return this.#turn;
  }

  /** The printed data; throws when it is not that of a question. */
  get data(): QuestionData & JsonRecord {
    return readData(this.form);
  }

  get response(): QuizResponse {
    return this.#body.response;
  }

  /** What to say while the answer cannot be graded; undefined when it can. */
  get gap(): string | undefined {
    return this.#body.gap;
  }

  /** How sure the reader is, when they said so. */
  get confidence(): string | undefined {
    return this.#confidence.value;
  }

  /** Something was answered: what was said before is dealt with. Asks how sure the reader is. */
  noteAnswer(): void {
    if (this.#isLocked) return;
    this.#isTouched = true;
    this.#region.clear();
    this.#confidence.offer();
  }

  /** Says something that is no verdict, and how much has come of what is waited for. */
  say(text: string, share?: number): void {
    this.#region.say(text, share);
  }

  /** Holds the answer still, or lets it go. */
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
   * Shows a verdict and tells whether it ends the question; throws, with nothing
   * changed, when it does not fit the form.
   */
  show(verdict: Verdict): boolean {
    // A scenario goes on from what is told.
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
    const shown = this.#body.show(verdict);
    const { goOn } = shown;
    this.#isFinished = shown.isFinished;
    const reasons = [...this.#confidenceNote(shown), ...shown.reasons];
    // Focus moves there before the button that had it goes.
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

  /** Offers the verdict and the key, or keeps them back. */
  offer({ verdict, key }: { readonly verdict: boolean; readonly key: boolean }): void {
    if (verdict) this.#actions.open();
    else this.#actions.close();
    part<HTMLElement>(this.form, ".handbook-key").hidden = !key;
  }

  /** Puts in an answer that was given before. */
  fill(response: QuizResponse, confidence: string | undefined): void {
    this.#body.fill(response);
    this.noteAnswer();
    this.#confidence.fill(confidence);
  }

  /** Goes on from a verdict in the midst of a question. */
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

  /** Takes verdict and marks away. */
  clear(): void {
    this.#turn += 1;
    this.#isTouched = false;
    this.#isFinished = false;
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

  /** Leaves the form as it was printed. */
  restore(): void {
    this.clear();
    this.#confidence.clear();
    this.#body.restore();
    this.offer({ verdict: false, key: true });
  }

  #goOn(goOn: NonNullable<ShownVerdict["goOn"]>): void {
    this.#onward = undefined;
    // Focus moves in there, before the button that had it goes.
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

  /** Confident errors are mended best when they are shown as such. */
  #confidenceNote({ isFull }: ShownVerdict): Node[] {
    const { sure } = this.#pieces.words;
    if (isFull || sure === "" || this.confidence !== "sure") return [];
    return [paragraph("handbook-sure", sure)];
  }
}
