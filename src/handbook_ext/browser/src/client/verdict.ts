import { isRecord, parseRecord } from "../base/json";
import type { Verdict, VerdictItem } from "../types/verdict";

/** Parses the engine's reply; throws an error that quotes anything but a complete verdict. */
export function parseVerdict(reply: string): Verdict {
  const value = parseRecord(reply);
  if (!isVerdict(value)) throw new Error(`The engine gave no verdict: ${reply}`);
  return value;
}

function isVerdict(value: unknown): value is Verdict {
  return (
    isRecord(value) &&
    typeof value.question === "string" &&
    (typeof value.score === "number" || value.score === null) &&
    typeof value.max === "number" &&
    Array.isArray(value.items) &&
    value.items.every(isItem) &&
    (value.path === undefined || isPath(value.path))
  );
}

function isPath(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((step) => typeof step === "string");
}

function isItem(value: unknown): value is VerdictItem {
  return (
    isRecord(value) &&
    typeof value.id === "string" &&
    typeof value.state === "string" &&
    typeof value.chosen === "boolean"
  );
}
