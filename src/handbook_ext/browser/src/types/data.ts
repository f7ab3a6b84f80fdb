import { part } from "../base/dom";
import { type JsonRecord, parseRecord } from "../base/json";
import type { QuestionData } from "./verdict";

/** Parses a form's data; throws when it is not a question's. */
export function readData(form: HTMLFormElement): QuestionData & JsonRecord {
  const data = parseRecord(part(form, ".handbook-data").textContent ?? "");
  if (typeof data?.id !== "string" || typeof data.type !== "string") {
    throw new Error("handbook-quiz: the question's data is broken");
  }
  return { ...data, id: data.id, type: data.type };
}
