import { copy, part } from "../base/dom";
import type { EngineRequest } from "../client/engine";
import { HandbookQuiz } from "../quiz/handbook-quiz";
import type { Question } from "../quiz/question";
import { type Audience, audienceOf } from "../reader/audience";
import { typeOf } from "../types/table";
import type { QuestionType } from "../types/type";
import type { Draw } from "./draw";

/** A question of the pool, and its quiz. */
export interface Asked extends Audience {
  readonly id: string;
  readonly rule: string;
  /** The other rules that it practises. */
  readonly also: readonly string[];
  readonly type: QuestionType;
  readonly fingerprint: string;
  readonly question: Question;
  readonly quiz: HandbookQuiz;
}

/**
 * The printed questions, grouped by rule, of which some are shown. Those that are not being asked
 * wait outside the page: with a hundred of them in it, each step would take several times as long.
 */
export class Pool {
  readonly #groups: readonly HTMLElement[];
  readonly #asked: ReadonlyMap<string, Asked>;
  /** The questions outside the page, and where each belongs. */
  readonly #waiting = new Map<Asked, Comment>();
  readonly #titles: ReadonlyMap<Question, string>;

  constructor(root: ParentNode) {
    this.#groups = [...root.querySelectorAll<HTMLElement>(".handbook-pool-rule")];
    this.#asked = new Map(this.#groups.flatMap(readGroup).map((asked) => [asked.id, asked]));
    const questions = this.all.map(({ question }) => question);
    this.#titles = new Map(questions.map((each) => [each, each.heading.textContent ?? ""]));
  }

  get all(): readonly Asked[] {
    return [...this.#asked.values()];
  }

  /** The rules in printed order; then the other rules that questions practise. */
  get rules(): readonly string[] {
    const own = this.#groups.map(({ dataset }) => dataset.rule ?? "");
    return [...new Set([...own, ...this.all.flatMap(({ also }) => also)])];
  }

  /** Returns the questions with these ids; unknown ids are left out. */
  find(ids: readonly string[]): Asked[] {
    return ids.flatMap((id) => this.#asked.get(id) ?? []);
  }

  /** Returns the engine's request for a draw; work that no question comes from is left out. */
  requestFor({ seed, length, work }: Draw, role: string): EngineRequest {
    const pool = this.all.map(({ id, rule, roles, work, question }) => {
      return { id, rule, roles, work, type: question.form.dataset.type ?? "" };
    });
    const isKnown = this.all.some((asked) => asked.work.includes(work));
    const asked = { length: length === "all" ? pool.length : length, work: isKnown ? work : "" };
    return { op: "select", pool, role, seed, ...asked };
  }

  /** Copies the printed link to a rule. */
  link(rule: string): Node {
    const group = this.#groups.find(({ dataset }) => dataset.rule === rule);
    const title = group?.querySelector(":scope > .rubric");
    // In a package it may be words that were a link; the title itself is hidden.
    const link = title?.querySelector(".reference") ?? this.#basis(rule);
    return link ? copy(link) : document.createTextNode(title?.textContent ?? rule);
  }

  /** Finds a link to a rule without its own questions here, in a reason that rests on it. */
  #basis(rule: string): Element | undefined {
    const forms = this.all.map(({ question }) => question.form);
    const links = forms.flatMap((form) => [
      ...form.querySelectorAll<HTMLElement>(".handbook-basis .reference"),
    ]);
    return links.find((link) => {
      const target = link.getAttribute("href") ?? link.dataset.target;
      // The longer one where a heading of the page has the shorter.
      return ["#rule-", "#handbook-rule-"].some((id) => target?.endsWith(`${id}${rule}`));
    });
  }

  /** Puts these questions into the page, where they were printed, and takes the others out. */
  put(wanted: readonly Asked[]): void {
    for (const asked of this.all) {
      const { form } = asked.question;
      const place = this.#waiting.get(asked);
      if (!wanted.includes(asked)) {
        if (place) continue;
        const left = document.createComment("");
        form.replaceWith(left);
        this.#waiting.set(asked, left);
      } else if (place) {
        place.replaceWith(form);
        this.#waiting.delete(asked);
      }
    }
  }

  /** Shows a single question, without its rule's title, which would be a clue. */
  show(shown: Asked | undefined): void {
    for (const { question } of this.all) question.isShown = question === shown?.question;
    for (const group of this.#groups) {
      group.hidden = !shown || !group.contains(shown.question.form);
      part<HTMLElement>(group, ".rubric").hidden = true;
    }
  }

  /** Shows all questions as printed, and cleared. */
  restore(): void {
    this.put(this.all);
    for (const { question } of this.all) {
      // Before it is shown, as clearing a form takes focus.
      question.form.reset();
      question.offer({ verdict: true, key: true });
      question.isShown = true;
    }
    for (const group of this.#groups) {
      group.hidden = false;
      part<HTMLElement>(group, ".rubric").hidden = false;
    }
    for (const [question, title] of this.#titles) question.title = title;
  }
}

function readGroup(group: HTMLElement): Asked[] {
  const quiz = group.querySelector("handbook-quiz");
  if (!(quiz instanceof HandbookQuiz)) return [];
  return quiz.questions.map((question) => {
    const { question: id = "", rule = "", fingerprint = "" } = question.form.dataset;
    const type = typeOf(question.form);
    const audience = audienceOf(question.form);
    const also = question.form.dataset.also?.split(" ") ?? [];
    return { id, rule, also, type, ...audience, fingerprint, question, quiz };
  });
}
