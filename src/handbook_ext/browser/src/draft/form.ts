import { part } from "../base/dom";
import { isRecord, isTexts } from "../base/json";

/** What the reader wrote and said of it. */
export interface Written {
  readonly text: string;
  readonly role: string;
  readonly kind: string;
  readonly channel: string;
  readonly extras: readonly string[];
}

/** Checks what was stored; another edition may have stored something else. */
export function isWritten(value: unknown): value is Written {
  return (
    isRecord(value) &&
    [value.text, value.role, value.kind, value.channel].every((each) => typeof each === "string") &&
    isTexts(value.extras)
  );
}

/** The printed form. */
export class DraftForm {
  readonly element: HTMLFormElement;

  constructor(root: HTMLElement) {
    this.element = part(root, "form.handbook-draft-form");
  }

  get area(): HTMLTextAreaElement {
    return part(this.element, "textarea");
  }

  get written(): Written {
    const data = new FormData(this.element);
    const one = (name: string) => String(data.get(name) ?? "");
    return {
      // The field's own value: form data has other line breaks.
      text: this.area.value,
      role: one("role"),
      kind: one("kind"),
      channel: one("channel"),
      extras: data.getAll("extras").map(String),
    };
  }

  /** Fills in a draft; choices that this edition lacks stay as they are. */
  fill(written: Written): void {
    this.area.value = written.text;
    for (const name of ["role", "kind", "channel"] as const) {
      const list = this.element.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      const isKnown = [...(list?.options ?? [])].some(({ value }) => value === written[name]);
      if (list && isKnown) list.value = written[name];
    }
    for (const tick of this.element.querySelectorAll<HTMLInputElement>("[name=extras]")) {
      tick.checked = written.extras.includes(tick.value);
    }
  }

  /** Selects a place in the draft, and brings it into view. */
  select(start: number, end: number): void {
    this.area.focus();
    this.area.setSelectionRange(start, end);
  }
}
