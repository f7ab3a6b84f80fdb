import { isRecord } from "../base/json";

/** Returns all strings in plain data, whatever they are for. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return isRecord(value) || Array.isArray(value) ? Object.values(value).flatMap(stringsIn) : [];
}
