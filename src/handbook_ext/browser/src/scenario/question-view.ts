import { make, part } from "../base/dom";
import { parseRecord } from "../base/json";
import type { Say } from "../base/words";
import type { Engine } from "../client/engine";
import { type PoolFile, poolContent } from "../pool/source";
import type { Help } from "../stencil/parts";
import { rowsOf, textOf, type Written } from "../stencil/written";
import type { Press } from "../tool/press";
import { type Attempt, attemptIn, carryOver, focusIn, resume } from "./attempt";
import { mix } from "./mixed";
import { fillStencil } from "./stencil";

const ID = "scenario-question";
const PLACE = "handbook-scenario-question";

/** The living question beside the form, printed from a stencil of its type. */
export class QuestionView {
  readonly #root: HTMLElement;
  readonly #say: Say;
  readonly #known: Readonly<Record<string, unknown>>;
  readonly #press: Press;
  #stencils: DocumentFragment | undefined;
  /** What is shown, as HTML before anybody has answered it. */
  #shown = "";
  /** What was answered last, also while the question cannot be. */
  #attempt: Attempt | undefined;
  /** Counts the questions opened, so that no earlier one is shown. */
  #turn = 0;

  constructor(root: HTMLElement, say: Say, known: Readonly<Record<string, unknown>>, press: Press) {
    this.#root = part(root, ".handbook-scenario-shown");
    this.#say = say;
    this.#known = known;
    this.#press = press;
  }

  /** Takes the stencils from the file beside the page. */
  take(file: PoolFile): void {
    this.#stencils = poolContent(file);
  }

  /** Removes the question, and what was answered in it: another one comes. */
  clear(): void {
    this.#turn += 1;
    this.#shown = "";
    this.#attempt = undefined;
    this.#place.replaceChildren();
  }

  /**
   * Shows the question; it can be answered only when it is whole. What was answered in the one
   * before it is answered again out of sight, and nothing changes while something is pressed.
   */
  async show(question: Written, isWhole: boolean, engine: Engine | undefined): Promise<void> {
    const turn = this.#turn;
    const stencil = this.#stencilOf(question);
    const count = stencil?.querySelector(".handbook-order") ? rowsOf(question, "items").length : 0;
    const places = await mix(count, textOf(question, "id"), engine);
    if (this.#turn !== turn || !stencil) return;
    const quiz = this.#make(question, isWhole, stencil, places);
    const html = quiz?.outerHTML ?? this.#shown;
    if (!quiz || html === this.#shown) return;
    for (;;) {
      const attempt = this.#answered;
      const now = make("div", "handbook-scenario-coming", quiz.cloneNode(true));
      now.hidden = true;
      this.#place.after(now);
      if (isWhole) await resume(part(now, "handbook-quiz"), attempt);
      await this.#press.released();
      if (this.#turn === turn && isSame(attempt, this.#answered)) {
        this.#attempt = attempt;
        this.#shown = html;
        this.#swap(now);
        const untried = part<HTMLElement>(this.#root, ".handbook-scenario-untried");
        untried.hidden = isWhole;
        untried.textContent = isWhole ? "" : this.#say("untried");
        return;
      }
      now.remove();
      if (this.#turn !== turn) return;
    }
  }

  get #place(): HTMLElement {
    return part(this.#root, `.${PLACE}`);
  }

  get #answered(): Attempt | undefined {
    const quiz = this.#place.querySelector("handbook-quiz");
    return quiz ? attemptIn(quiz) : this.#attempt;
  }

  #swap(now: HTMLElement): void {
    const old = this.#place;
    const focus = focusIn(old, now);
    carryOver(old, now);
    old.remove();
    now.className = PLACE;
    now.hidden = false;
    focus();
  }

  #stencilOf({ type }: Written): HTMLFormElement | null | undefined {
    return this.#stencils?.querySelector<HTMLFormElement>(
      `form[data-type="${CSS.escape(String(type))}"]`,
    );
  }

  /** Makes the question; one that is not whole has no buttons, which the element needs. */
  #make(
    question: Written,
    isWhole: boolean,
    form: HTMLFormElement,
    places: readonly number[],
  ): HTMLElement | undefined {
    const around = form.closest<HTMLElement>("handbook-quiz");
    if (!around) return undefined;
    const quiz = document.createElement(isWhole ? "handbook-quiz" : "div");
    quiz.className = around.className;
    quiz.dataset.words = around.dataset.words ?? "";
    const marks = part<HTMLTemplateElement>(around, "template.handbook-marks");
    const filled = fillStencil(form, question, ID, this.#help(marks, places));
    // Nobody asks its writer how sure they are: it would move the button that is pressed next.
    filled.querySelector(".handbook-confidence")?.remove();
    if (!isWhole) {
      part(filled, ".handbook-actions").remove();
      for (const control of filled.querySelectorAll("input, textarea, button"))
        control.setAttribute("disabled", "");
    }
    quiz.append(marks.cloneNode(true), filled);
    return quiz;
  }

  #help(marks: HTMLTemplateElement, places: readonly number[]): Help {
    const titles = this.#known.titles as Record<string, string> | undefined;
    const addresses = this.#known.addresses as Record<string, string> | undefined;
    const link = (slug: string, words?: string) => {
      const made = document.createElement("a");
      made.className = "reference internal";
      made.href = addresses?.[slug] ?? "#";
      made.textContent = words ?? titles?.[slug] ?? slug;
      return made;
    };
    const mixed = (items: readonly Written[]) => places.map((place) => items[place] ?? {});
    return { say: this.#say, link, marks: marks.content, mixed };
  }
}

function isSame(one: Attempt | undefined, other: Attempt | undefined): boolean {
  return JSON.stringify(one?.answer) === JSON.stringify(other?.answer);
}

export function knownOf(root: HTMLElement): Readonly<Record<string, unknown>> {
  return parseRecord(root.dataset.known ?? "") ?? {};
}
