import { part } from "../base/dom";
import { parseRecord } from "../base/json";
import type { Say } from "../base/words";
import { type PoolFile, poolContent } from "../pool/source";
import type { Help } from "../stencil/parts";
import type { Written } from "../stencil/written";
import { fillStencil } from "./stencil";

const ID = "scenario-sporsmal";

/** The living question beside the form, printed from a stencil of its type. */
export class QuestionView {
  readonly #root: HTMLElement;
  readonly #say: Say;
  readonly #known: Readonly<Record<string, unknown>>;
  #stencils: DocumentFragment | undefined;
  #shown = "";

  constructor(root: HTMLElement, say: Say, known: Readonly<Record<string, unknown>>) {
    this.#root = part(root, ".handbook-scenario-shown");
    this.#say = say;
    this.#known = known;
  }

  /** Takes the stencils from the file beside the page. */
  take(file: PoolFile): void {
    this.#stencils = poolContent(file);
  }

  /** Shows the question; it can be answered only when it is whole. */
  show(question: Written, isWhole: boolean): void {
    const form = this.#stencils?.querySelector<HTMLFormElement>(
      `form[data-type="${CSS.escape(String(question.type))}"]`,
    );
    const around = form?.closest<HTMLElement>("handbook-quiz");
    const wanted = JSON.stringify([question, isWhole]);
    if (!form || !around || wanted === this.#shown) return;
    this.#shown = wanted;
    // One that is not whole has no buttons, which the element needs.
    const quiz = document.createElement(isWhole ? "handbook-quiz" : "div");
    quiz.className = around.className;
    quiz.dataset.words = around.dataset.words ?? "";
    const marks = part<HTMLTemplateElement>(around, "template.handbook-marks");
    const filled = fillStencil(form, question, ID, this.#help(marks));
    if (!isWhole) {
      part(filled, ".handbook-actions").remove();
      for (const control of filled.querySelectorAll("input, textarea, button"))
        control.setAttribute("disabled", "");
    }
    quiz.append(marks.cloneNode(true), filled);
    part(this.#root, ".handbook-scenario-question").replaceChildren(quiz);
    const untried = part<HTMLElement>(this.#root, ".handbook-scenario-untried");
    untried.hidden = isWhole;
    untried.textContent = isWhole ? "" : this.#say("untried");
  }

  #help(marks: HTMLTemplateElement): Help {
    const titles = this.#known.titles as Record<string, string> | undefined;
    const addresses = this.#known.addresses as Record<string, string> | undefined;
    const link = (slug: string, words?: string) => {
      const made = document.createElement("a");
      made.className = "reference internal";
      made.href = addresses?.[slug] ?? "#";
      made.textContent = words ?? titles?.[slug] ?? slug;
      return made;
    };
    return { say: this.#say, link, marks: marks.content };
  }
}

export function knownOf(root: HTMLElement): Readonly<Record<string, unknown>> {
  return parseRecord(root.dataset.known ?? "") ?? {};
}
