import { type JsonRecord, parseRecord } from "../json";
import type { QuestionData } from "./grader";

/** Clones a printed element. Ids stay with the original: a page holds each once. */
export function copy(original: Element): Element {
  const clone = original.cloneNode(true) as Element;
  for (const element of [clone, ...clone.querySelectorAll("[id]")]) element.removeAttribute("id");
  return clone;
}

/** Finds a part that the printed HTML must have. */
export function part<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`handbook-quiz: no ${selector}`);
  return found;
}

/** Finds all parts that a selector names; there must be one. */
export function parts<Kind extends Element>(root: ParentNode, selector: string): Kind[] {
  const found = [...root.querySelectorAll<Kind>(selector)];
  if (found.length === 0) throw new Error(`handbook-quiz: no ${selector}`);
  return found;
}

/** Gives a selector of the element with this value in a `data-*` attribute. */
export function named(attribute: string, value: string): string {
  return `[data-${attribute}="${CSS.escape(value)}"]`;
}

/** The printed words of an element, as one line. */
export function line(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Reads a form's data; throws when it is not that of a question. */
export function readData(form: HTMLFormElement): QuestionData & JsonRecord {
  const data = parseRecord(part(form, ".handbook-data").textContent ?? "");
  if (typeof data?.id !== "string" || typeof data.type !== "string") {
    throw new Error("handbook-quiz: the question's data is broken");
  }
  return { ...data, id: data.id, type: data.type };
}
