import { isRecord, isTexts, parseRecord } from "../base/json";

/** Score, maximum, and number of questions. */
export interface Total {
  readonly score: number;
  readonly max: number;
  readonly count: number;
}

/** The engine's sum of a self-check. */
export interface Sum {
  readonly total: Total;
  readonly rules: ReadonlyMap<string, Total>;
  /** The questions not answered best; those the reader was sure of come first. */
  readonly reading: readonly string[];
}

/** Parses the ids of the questions drawn; throws an error that quotes anything else. */
export function parseSelection(reply: string): readonly string[] {
  const value = parseRecord(reply)?.questions;
  if (!isTexts(value)) throw new Error(`The engine drew no questions: ${reply}`);
  return value;
}

/** Parses a sum; throws an error that quotes anything else. */
export function parseSum(reply: string): Sum {
  const value = parseRecord(reply);
  const rules = value?.rules;
  if (!isTotal(value?.total) || !Array.isArray(rules) || !isTexts(value.reading)) {
    throw new Error(`The engine gave no sum: ${reply}`);
  }
  const found = rules.filter((rule) => isTotal(rule) && "rule" in rule);
  return {
    total: value.total,
    rules: new Map(found.map((rule) => [String(rule.rule), rule])),
    reading: value.reading,
  };
}

function isTotal(value: unknown): value is Total {
  return isRecord(value) && [value.score, value.max, value.count].every(Number.isFinite);
}
