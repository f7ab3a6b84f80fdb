/** A question as its author writes it: what a quiz file has, as plain data. */

import { isRecord, isTexts, type JsonRecord } from "../base/json";

export type Written = JsonRecord;

export function textOf(owner: unknown, key: string): string {
  const value = isRecord(owner) ? owner[key] : undefined;
  return typeof value === "string" ? value : "";
}

export function textsOf(owner: unknown, key: string): readonly string[] {
  const value = isRecord(owner) ? owner[key] : undefined;
  return isTexts(value) ? value : [];
}

/** The rows of a question or step; one that is only a text becomes a record. */
export function rowsOf(owner: unknown, key: string): readonly JsonRecord[] {
  const value = isRecord(owner) ? owner[key] : undefined;
  if (!Array.isArray(value)) return [];
  return value.map((row) => (isRecord(row) ? row : { text: typeof row === "string" ? row : "" }));
}

/** The named parts of a question, in the order written. */
export function namedOf(owner: unknown, key: string): readonly (readonly [string, JsonRecord])[] {
  const value = isRecord(owner) ? owner[key] : undefined;
  if (!isRecord(value)) return [];
  return Object.entries(value).map(([name, part]) => [name, isRecord(part) ? part : {}]);
}
