import { copied, named } from "../base/dom";
import { type PoolFile, poolContent } from "../pool/source";
import { type Audience, audienceOf, FOR_NOBODY } from "../reader/audience";

/** All questions of the handbook. They are not on the page, but copied from here one at a time. */
export class Pool {
  readonly #content: DocumentFragment;

  constructor(file: PoolFile) {
    this.#content = poolContent(file);
  }

  has(id: string): boolean {
    return this.#find(id) !== null;
  }

  /** Returns whom a question is for. */
  audienceOf(id: string): Audience {
    const form = this.#find(id);
    return form ? audienceOf(form) : FOR_NOBODY;
  }

  /** Makes a question as printed: below the title of its rule, the only one of its quiz. */
  make(id: string): HTMLElement {
    const form = this.#find(id);
    const quiz = form?.closest("handbook-quiz");
    const group = quiz?.closest<HTMLElement>(".handbook-pool-rule");
    if (!form || !quiz || !group) throw new Error(`handbook: no question ${id}`);
    const made = document.importNode(group, false);
    const its = document.importNode(quiz, false);
    const around = [...quiz.children].filter((each) => each.matches("template"));
    // Complete before it is in the page: then the quiz opens what it finds.
    its.append(...[...around, form].map((each) => document.importNode(each, true)));
    made.append(...copied(group, ":scope > .rubric"), its);
    return made;
  }

  #find(id: string): HTMLFormElement | null {
    return this.#content.querySelector(`form${named("question", id)}`);
  }
}
