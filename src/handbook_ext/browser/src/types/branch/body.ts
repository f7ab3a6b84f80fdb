import { placeIn } from "../../base/addresses";
import { copy, named, part, parts } from "../../base/dom";
import { hold } from "../../base/hold";
import { land, landAt } from "../../base/land";
import { fill } from "../../base/words";
import { bestBeside } from "../best";
import type { Body, Pieces, ShownVerdict, VerdictText } from "../body";
import { readData } from "../data";
import type { QuizResponse, Verdict } from "../verdict";
import { markRows, paragraph, result, unmarkRows } from "../verdict-view";
import { Path } from "./path";

/** A branch, played step by step. Only the steps on the path so far are shown. */
export class Branch implements Body {
  readonly isAnsweredAtOnce = false;
  readonly #pieces: Pieces;
  readonly #path: Path;

  constructor(pieces: Pieces) {
    const { form, signal } = pieces;
    const { start } = readData(form);
    this.#pieces = pieces;
    this.#path = new Path(part(form, ".handbook-steps"), String(start), pieces.words.finished);
    form.addEventListener("click", (event) => this.#followKey(event), { signal });
  }

  get response(): string[] {
    return this.#path.steps.flatMap((step) => chosen(step)?.value ?? []);
  }

  get chosenRow(): Element | undefined {
    return chosen(this.#path.current)?.closest(".handbook-option") ?? undefined;
  }

  get gap(): string | undefined {
    return chosen(this.#path.current) ? undefined : this.#pieces.words.unanswered;
  }

  fill(response: QuizResponse): void {
    const wanted = response[this.#path.steps.length - 1];
    for (const input of inputs(this.#path.current)) input.checked = input.value === wanted;
  }

  focus(): void {
    const { current } = this.#path;
    land(chosen(current) ?? part(current, "input"));
  }

  /** The steps before the current one stay locked: they have been answered. */
  lock(isLocked: boolean): void {
    hold(inputs(this.#path.current), isLocked);
  }

  show(verdict: Verdict): ShownVerdict {
    const { form, marks } = this.#pieces;
    const { current } = this.#path;
    const step = current.dataset.step ?? "";
    const [letter, state] = taken(verdict, step);
    const option = part<HTMLElement>(current, `.handbook-option${named("option", letter)}`);
    const id = (option: string) => `${step}.${option}`;
    const row = { id: id(letter), row: option, host: part(option, "label"), state };
    const key = part(form, `.handbook-key-step${named("step", step)}`);
    const reasons = copy(part(key, `${named("option", letter)} .handbook-feedback`));
    const best = bestBeside(letter, { options: current, key }, id, this.#pieces.words);
    const next = this.#path.find(verdict.path?.at(-1) ?? "");
    const { end } = next.dataset;
    const ending = end === undefined ? undefined : this.#viewEnd(verdict, end);
    markRows(best ? [row, best.row] : [row], this.#pieces);
    return {
      judgement: [result("div", state, marks), ...(best?.line ?? [])],
      reasons: [reasons],
      isFull: state === "best",
      isFinished: ending !== undefined,
      goOn: (shown) => {
        this.#path.goOn(shown, option, next);
        return ending;
      },
    };
  }

  clear(): void {
    for (const step of this.#path.steps) {
      hold(inputs(step), false);
      unmarkRows(step.querySelectorAll<HTMLElement>(".handbook-option"));
    }
    this.#path.rewind();
  }

  restore(): void {
    this.#path.restore();
  }

  #viewEnd(verdict: Verdict, end: string): VerdictText {
    const { form, words } = this.#pieces;
    const item = verdict.items.find(({ id }) => id === end);
    if (!item) throw new Error(`handbook-quiz: no verdict on the end ${end}`);
    const entry = part(form, `.handbook-key-end${named("end", end)}`);
    const shown = document.createElement("div");
    shown.className = "handbook-result";
    shown.dataset.state = item.state;
    // An end's mark has its own text: it rates an outcome, not an answer.
    shown.append(copy(part(entry, ".handbook-mark")));
    const percent = Math.round((100 * (verdict.score ?? 0)) / verdict.max);
    return {
      judgement: [shown, paragraph("handbook-tally", fill(words.branch_score, { percent }))],
      reasons: [copy(part(entry, ".handbook-feedback"))],
    };
  }

  /** Links in the key lead to its next entry, as the step itself may be hidden. */
  #followKey(event: Event): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.handbook-next");
    const next = link && this.#path.findById(placeIn(link.hash));
    if (!next) return;
    const { step, end } = next.dataset;
    const key = part(this.#pieces.form, ".handbook-key");
    const entry = step === undefined ? named("end", end ?? "") : named("step", step);
    const target = part<HTMLElement>(key, entry);
    event.preventDefault();
    landAt(target);
  }
}

function inputs(step: Element): HTMLInputElement[] {
  return parts(step, ".handbook-option input");
}

function chosen(step: Element): HTMLInputElement | null {
  return step.querySelector<HTMLInputElement>(".handbook-option input:checked");
}

/** The letter and state of the choice made in a step. */
function taken(verdict: Verdict, step: string): [letter: string, state: string] {
  const item = verdict.items.find(({ id }) => id.startsWith(`${step}.`));
  if (!item) throw new Error(`handbook-quiz: no verdict on the step ${step}`);
  return [item.id.slice(step.length + 1), item.state];
}
