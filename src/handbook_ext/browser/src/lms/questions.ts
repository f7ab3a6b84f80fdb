import { codeOf } from "./code";

/** What a package says of each type of question. */
export interface TypeInPackage {
  /** SCORM's word for it. */
  readonly interaction: string;
  /** Whether its answers are the reader's own words, and never scored. */
  readonly isOwnWords: boolean;
  /** Whether readers write their answers, which are never told. */
  readonly isWritten: boolean;
}

/** A printed question. */
export interface Printed {
  readonly form: HTMLFormElement;
  readonly id: string;
  readonly rule: string;
  readonly type: TypeInPackage;
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

  constructor(page: ParentNode, types: ReadonlyMap<string, TypeInPackage>) {
    const forms = [...page.querySelectorAll<HTMLFormElement>("form.handbook-question")];
    this.all = forms.map((form) => readForm(form, types));
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

function readForm(form: HTMLFormElement, types: ReadonlyMap<string, TypeInPackage>): Printed {
  const { question: id = form.id, rule = "", type: name = "", fingerprint = "" } = form.dataset;
  const type = types.get(name);
  if (!type) throw new Error(`handbook-lms: no type of question "${name}"`);
  return { form, id, rule, type, fingerprint, code: codeOf(id, fingerprint) };
}
