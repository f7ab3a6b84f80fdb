import type { JsonRecord } from "../json";
import { Actions } from "./actions";
import { buildBody } from "./bodies";
import type { Body, Pieces, Told } from "./body";
import { Confidence } from "./confidence";
import type { QuestionData, QuizResponse, Verdict } from "./grader";
import { part, readData } from "./printed";
import { paragraph } from "./verdict-view";

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
  readonly #region: HTMLElement;
  #isLocked = false;
  #turn = 0;

  /** Throws, with nothing changed, when a part of the form is missing. */
  constructor(pieces: Pieces) {
    const { form } = pieces;
    this.form = form;
    this.#pieces = pieces;
    this.#confidence = new Confidence(form);
    this.#actions = new Actions(form);
    this.#region = part(form, ".handbook-verdict");
    this.#body = buildBody(pieces);
    this.#actions.open();
    if (this.#body.isAnsweredAtOnce) this.#confidence.offer();
  }

  /** An answer is being graded, or has been. */
  get isLocked(): boolean {
    return this.#isLocked;
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
    this.#region.replaceChildren();
    this.#confidence.offer();
  }

  /** Says something that is no verdict. */
  say(text: string): void {
    this.#region.textContent = text;
  }

  /** Holds the answer still, or lets it go. */
  lock(isLocked: boolean): void {
    this.#isLocked = isLocked;
    this.#body.lock(isLocked);
    this.#confidence.lock(isLocked);
    this.#actions.lock(isLocked);
  }

  /**
   * Shows a verdict and tells whether it ends the question; throws, with nothing
   * changed, when it does not fit the form.
   */
  show(verdict: Verdict): boolean {
    const told = this.#body.show(verdict);
    const { goOn } = told;
    if (goOn) {
      this.#actions.offerOnward(this.#pieces.words.continue, () => this.#goOn(goOn));
    } else {
      this.#actions.offerReset();
    }
    this.#region.replaceChildren(...this.#tellSure(told), ...told.content);
    return told.isFinished;
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
    this.lock(false);
    this.#body.clear();
    this.#confidence.clear();
    if (this.#body.isAnsweredAtOnce) this.#confidence.offer();
    this.#region.replaceChildren();
    this.#actions.clear();
  }

  /** Leaves the form as it was printed. */
  restore(): void {
    this.clear();
    this.#confidence.clear();
    this.#body.restore();
    this.#actions.close();
  }

  #goOn(goOn: NonNullable<Told["goOn"]>): void {
    // Focus moves in there, before the button that had it goes.
    const told = goOn([...this.#region.childNodes]);
    this.#confidence.clear();
    this.#region.replaceChildren(...told);
    if (told.length > 0) {
      this.#actions.offerReset();
    } else {
      this.lock(false);
      this.#actions.offerSubmit();
    }
  }

  /** Confident errors are mended best when they are shown as such. */
  #tellSure({ isFull }: Told): Node[] {
    const { sure } = this.#pieces.words;
    if (isFull || sure === "" || this.confidence !== "sure") return [];
    return [paragraph("handbook-sure", sure)];
  }
}
