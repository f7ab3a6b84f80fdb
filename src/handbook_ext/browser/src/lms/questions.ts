import { codeOf } from "./code";

/** A printed question. */
export interface Printed {
  readonly form: HTMLFormElement;
  readonly id: string;
  readonly rule: string;
  readonly type: string;
  readonly fingerprint: string;
  readonly code: string;
}

/** The questions printed on the page, by their form, id and code. */
export class Questions {
  readonly all: readonly Printed[];
  readonly #byCode: ReadonlyMap<string, Printed>;
  readonly #byId: ReadonlyMap<string, Printed>;
  /** How many answers a rule's page takes: those that are asked first, or all. */
  readonly wanted: number;

  constructor(page: ParentNode) {
    const forms = [...page.querySelectorAll<HTMLFormElement>("form.handbook-question")];
    this.all = forms.map(readForm);
    this.#byCode = new Map(this.all.map((each) => [each.code, each]));
    this.#byId = new Map(this.all.map((each) => [each.id, each]));
    const first = page.querySelectorAll("handbook-round form.handbook-question").length;
    this.wanted = first || forms.length;
  }

  withCode(code: string): Printed | undefined {
    return this.#byCode.get(code);
  }

  withId(id: string): Printed | undefined {
    return this.#byId.get(id);
  }
}

function readForm(form: HTMLFormElement): Printed {
  const { question: id = form.id, rule = "", type = "", fingerprint = "" } = form.dataset;
  return { form, id, rule, type, fingerprint, code: codeOf(id, fingerprint) };
}
