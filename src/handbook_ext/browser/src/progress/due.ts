import { isRecord, parseRecord } from "../base/json";
import type { Engine } from "../client/engine";
import { isKeptAnswer, isRuleProgress, type KeptAnswer, type RuleProgress } from "./kept";

/** A question as the engine needs it to tell what is due; printed by the build. */
export interface PoolEntry {
  readonly id: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** The engine's reply on what is due. */
export interface Due {
  readonly due: readonly string[];
  readonly changed: readonly string[];
  readonly later: readonly { readonly question: string; readonly at: number }[];
  readonly rules: readonly RuleProgress[];
}

/** Whole seconds since 1970. */
export function now(): number {
  return Math.max(0, Math.floor(Date.now() / 1000));
}

export function askDue(
  engine: Engine,
  records: readonly KeptAnswer[],
  pool: readonly PoolEntry[],
): Promise<Due> {
  return engine.ask({ op: "due", records, pool, now: now() }, parseDue);
}

/** Parses the engine's reply to `note`; throws an error that quotes anything but a record. */
export function parseNote(reply: string): KeptAnswer {
  const value = parseRecord(reply);
  if (!isKeptAnswer(value)) throw new Error(`The engine gave no record: ${reply}`);
  return value;
}

function parseDue(reply: string): Due {
  const value = parseRecord(reply);
  if (!isDue(value)) throw new Error(`The engine did not say what is due: ${reply}`);
  return value;
}

function isDue(value: unknown): value is Due {
  return (
    isRecord(value) &&
    isList(value.due, (each) => typeof each === "string") &&
    isList(value.changed, (each) => typeof each === "string") &&
    isList(value.later, (each) => isRecord(each) && typeof each.at === "number") &&
    isList(value.rules, isRuleProgress)
  );
}

function isList(value: unknown, fits: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

/** Returns all questions of the rules in a part of the page, including those not shown. */
export function readPool(root: ParentNode): PoolEntry[] {
  const found = new Map<string, PoolEntry>();
  for (const { dataset } of root.querySelectorAll<HTMLElement>("[data-pool]")) {
    for (const entry of parsePool(dataset.pool)) found.set(entry.id, entry);
  }
  return [...found.values()];
}

/** Parses a printed pool. */
export function parsePool(text = "[]"): PoolEntry[] {
  return JSON.parse(text) as PoolEntry[];
}
