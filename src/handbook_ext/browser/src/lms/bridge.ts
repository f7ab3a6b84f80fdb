import type { VerdictDetail } from "../quiz/handbook-quiz";
import type { Api } from "./api";
import { type Answered, Interactions } from "./interaction";
import { isBetter, isDone, pointsOf, statusOf, type Terms } from "./outcome";
import type { Panel } from "./panel";
import { afterPaint, Pause } from "./pause";
import type { Printed, Questions } from "./questions";
import { recallAnswers } from "./recall";
import { Record } from "./record";
import { bringRun, readRun } from "./run";
import { Session } from "./session";
import { NOTHING, parseState, printState, type State } from "./state";
import type { Handover } from "./tabs";

const ONLY_LOOKING = ["browse", "review"];

/**
 * Carries results to the platform: after each verdict, not after each press, and once more when the page
 * is left. What the reader wrote, and who they are, stays in the page.
 */
export class Bridge {
  readonly #panel: Panel;
  readonly #questions: Questions;
  readonly #record: Record;
  readonly #terms: Terms;
  readonly #session: Session;
  readonly #interactions = new Interactions();
  readonly #pause = new Pause();
  /** Answered, and not told of yet. */
  readonly #untold = new Map<string, Answered>();
  #held = "";
  #isReading = false;
  #isYielded = false;

  constructor(api: Api, panel: Panel, questions: Questions) {
    this.#panel = panel;
    this.#questions = questions;
    this.#record = new Record(questions);
    this.#terms = { kind: panel.kind, mastery: panel.mastery, wanted: questions.wanted };
    this.#session = new Session(api, (trouble) => panel.tell(panel.say(trouble)));
  }

  /** Begins, and goes on from where the reader was. */
  open(): void {
    this.#panel.open(this.#questions.wanted);
    if (!this.#begin()) return;
    const kept = this.#session.get("cmi.suspend_data");
    const state = parseState(kept);
    const changed = this.#record.take(state ?? NOTHING);
    const hasRun = bringRun(state ?? NOTHING, this.#questions);
    this.#greet(kept !== "" && !state, changed, hasRun);
    if (this.#isReading) return;
    if (isBetter("incomplete", this.#held)) this.#setStatus("incomplete");
    this.#session.set("cmi.core.exit", "suspend");
    if (!this.#session.commit()) this.#panel.tell(this.#panel.say("unsaved"));
  }

  /** Shows the answers of earlier visits with their verdicts. */
  recall(): Promise<void> {
    return this.#terms.kind === "selftest"
      ? Promise.resolve()
      : recallAnswers(this.#record.answers);
  }

  /** Tells of a verdict, once the reader has seen it: some platforms stop the page meanwhile. */
  note(printed: Printed, verdict: VerdictDetail): void {
    const { id: question, rule, type } = printed;
    const { interaction } = type;
    const { score, max } = verdict;
    const share = score === null || max <= 0 ? null : score / max;
    this.#record.note(printed, verdict);
    this.#untold.set(question, { question, rule, interaction, share });
    this.#soon();
  }

  /** Tells that the reader is done. */
  finish(asked: readonly string[]): void {
    this.#record.finish(asked);
    this.#soon();
  }

  /** Tells what is left, and ends. */
  close(): void {
    this.#pause.cancel();
    this.#send();
    this.#session.finish();
    this.#interactions.clear();
  }

  /** Begins anew on a page that the browser has kept whole, unless another tab has the package. */
  reopen(): void {
    if (!this.#isYielded) this.#begin();
  }

  /** Whether the platform is told anything. */
  get isTelling(): boolean {
    return this.#session.isOpen && !this.#isReading;
  }

  /** Leaves the package to a tab that was opened later; returns what that tab needs to know. */
  yield(): Handover | undefined {
    if (!this.isTelling) return undefined;
    const handover = { state: this.#state, untold: [...this.#untold.values()] };
    this.#isYielded = true;
    this.#pause.cancel();
    this.#session.abandon();
    this.#panel.warn(this.#panel.say("elsewhere"));
    return handover;
  }

  /** Takes over from a tab that was opened earlier. Of two answers to a question, the best score stays. */
  take({ state, untold }: Handover): void {
    if (!this.isTelling || (untold.length === 0 && state === this.#state)) return;
    this.#record.take(parseState(state) ?? NOTHING);
    for (const answered of untold) this.#untold.set(answered.question, answered);
    this.#soon();
    void this.recall();
  }

  #begin(): boolean {
    if (!this.#session.begin()) return false;
    this.#held = this.#session.get("cmi.core.lesson_status");
    this.#isReading = ONLY_LOOKING.includes(this.#session.get("cmi.core.lesson_mode"));
    return true;
  }

  #greet(isDamaged: boolean, changed: number, hasRun: boolean): void {
    const { say, report, kind } = this.#panel;
    const { count } = this.#record;
    const resumed = report === "completion" ? "resumed_counts" : "resumed";
    this.#panel.tell(
      this.#isReading ? say("looking") : "",
      isDamaged ? say("damaged") : "",
      hasRun ? say("resumed_run") : "",
      kind !== "selftest" && count > 0 ? say(resumed, { count }) : "",
      changed > 0 ? say(changed === 1 ? "changed_one" : "changed_many", { count: changed }) : "",
    );
  }

  #soon(): void {
    if (this.isTelling) this.#pause.over(() => afterPaint(() => this.#send()));
  }

  #send(): void {
    if (!this.isTelling) return;
    const began = performance.now();
    const state = this.#state;
    const isTold = this.#tellAnswers();
    this.#tellPoints();
    const status = statusOf(this.#record.state, this.#terms);
    const isNew =
      isBetter(status, this.#held) && this.#session.set("cmi.core.lesson_status", status);
    this.#session.set("cmi.core.exit", "suspend");
    const isKept = this.#session.set("cmi.suspend_data", state);
    const isRemembered = this.#session.get("cmi.suspend_data") === state;
    const isStored = this.#session.commit();
    this.#pause.note(performance.now() - began);
    if (!isTold || !isKept || !isStored) this.#panel.tell(this.#panel.say("unsaved"));
    else if (!isRemembered) this.#panel.tell(this.#panel.say("forgetful"));
    else this.#panel.tell(this.#panel.say(isNew ? status : "") || this.#lasting(status));
    if (isNew && isStored) this.#held = status;
  }

  /** What stays said after it was said once. */
  #lasting(status: string): string {
    return this.#held === status ? this.#panel.say(status) : "";
  }

  #tellAnswers(): boolean {
    if (this.#panel.report === "completion") return true;
    for (const [question, answered] of this.#untold) {
      if (this.#interactions.tell(this.#session, answered)) this.#untold.delete(question);
    }
    return this.#untold.size === 0;
  }

  #tellPoints(): void {
    const points = pointsOf(this.#record.state, this.#terms);
    if (this.#panel.report !== "score" || points === undefined) return;
    this.#session.set("cmi.core.score.raw", String(points));
    this.#session.set("cmi.core.score.min", "0");
    this.#session.set("cmi.core.score.max", "100");
  }

  #setStatus(status: string): void {
    if (this.#session.set("cmi.core.lesson_status", status)) this.#held = status;
  }

  /** What the platform is to keep. */
  get #state(): string {
    const { state } = this.#record;
    const done = { ...state, isDone: isDone(state, this.#terms) };
    if (this.#panel.report === "completion") return printState(withoutAnswers(done, this.#terms));
    if (this.#terms.kind !== "selftest") return printState(done);
    const run = readRun(this.#questions, (code) => this.#record.scoreOf(code));
    return printState({ ...done, ...run });
  }
}

/** Leaves of a state only what it takes to be done. */
function withoutAnswers({ isDone, entries }: State, { kind }: Terms): State {
  const counted =
    kind === "selftest" ? [] : entries.map(({ code }) => ({ code, score: "none" as const }));
  return { isDone, draw: "", entries: counted };
}
