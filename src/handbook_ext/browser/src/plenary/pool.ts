import { parseRecord } from "../base/json";
import type { Engine } from "../client/engine";
import type { Wish } from "./address";

/** The forms to show, and what of a wish was not found. */
export interface Found {
  readonly forms: readonly HTMLFormElement[];
  readonly unknown: readonly string[];
}

/** All printed questions of the page, taken off it: they are shown one at a time. */
export class Pool {
  readonly #box: HTMLElement;
  readonly #home: ParentNode;
  readonly #forms: readonly HTMLFormElement[];

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#home = box.parentElement ?? document.body;
    this.#forms = [...box.querySelectorAll<HTMLFormElement>("form.handbook-question")];
    box.remove();
  }

  /** Puts the questions back where they were printed. */
  restore(): void {
    this.#home.append(this.#box);
  }

  /** The title of the rule that a question belongs to. */
  titleOf(form: HTMLFormElement): string {
    const title = form.closest(".handbook-pool-rule")?.querySelector(".rubric");
    return title?.textContent?.trim() ?? "";
  }

  /** Finds what is wished for; rejects when the engine cannot draw. */
  async find(wish: Wish, engine: Engine): Promise<Found> {
    if (wish.kind === "rule") {
      const forms = this.#forms.filter(({ dataset }) => dataset.rule === wish.rule);
      return { forms, unknown: forms.length > 0 ? [] : [wish.rule] };
    }
    if (wish.kind === "list") return this.#list(wish.ids);
    const { seed, role } = wish;
    const pool = this.#forms.map(({ dataset }) => ({
      id: dataset.question,
      rule: dataset.rule,
      type: dataset.type,
      // No role is asked for: all questions have that one.
      roles: role === "" ? [""] : (dataset.roles ?? "").split(" "),
    }));
    if (!pool.some(({ roles }) => roles.includes(role))) return { forms: [], unknown: [role] };
    const length = wish.length ?? pool.length;
    return this.#list(await engine.ask({ op: "select", pool, role, length, seed }, parseIds));
  }

  #list(ids: readonly string[]): Found {
    const byId = new Map(this.#forms.map((form) => [form.dataset.question ?? "", form]));
    return {
      forms: ids.flatMap((id) => byId.get(id) ?? []),
      unknown: ids.filter((id) => !byId.has(id)),
    };
  }
}

function parseIds(reply: string): string[] {
  const ids = parseRecord(reply)?.questions;
  if (!Array.isArray(ids)) throw new Error(`The engine drew nothing: ${reply}`);
  return ids.map(String);
}
