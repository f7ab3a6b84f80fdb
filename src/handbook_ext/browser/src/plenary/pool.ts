import { parseRecord } from "../base/json";
import type { Engine } from "../client/engine";
import { type PoolFile, poolContent } from "../pool/source";
import type { Selection } from "./address";

/** The forms to show, and what in a selection was not found. */
export interface Found {
  readonly forms: readonly HTMLFormElement[];
  readonly unknown: readonly string[];
}

/** All questions of the handbook. They are not on the page, but shown from here one at a time. */
export class Pool {
  readonly #forms: readonly HTMLFormElement[];

  constructor(file: PoolFile) {
    this.#forms = [...poolContent(file).querySelectorAll<HTMLFormElement>("form[data-question]")];
  }

  /** Returns the title of the rule that a question belongs to. */
  titleOf(form: HTMLFormElement): string {
    const title = form.closest(".handbook-pool-rule")?.querySelector(".rubric");
    return title?.textContent?.trim() ?? "";
  }

  /** Finds the selected questions; rejects when the engine cannot draw. */
  async find(selection: Selection, engine: Engine): Promise<Found> {
    if (selection.kind === "rule") {
      const forms = this.#forms.filter(({ dataset }) => dataset.rule === selection.rule);
      return { forms, unknown: forms.length > 0 ? [] : [selection.rule] };
    }
    if (selection.kind === "list") return this.#list(selection.ids);
    const { seed, role } = selection;
    const pool = this.#forms.map(({ dataset }) => ({
      id: dataset.question,
      rule: dataset.rule,
      type: dataset.type,
      // Without a role, the empty one is added to all questions.
      roles: role === "" ? [""] : (dataset.roles ?? "").split(" "),
    }));
    if (!pool.some(({ roles }) => roles.includes(role))) return { forms: [], unknown: [role] };
    const length = selection.length ?? pool.length;
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
