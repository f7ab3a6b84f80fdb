import { isRecord, type JsonRecord, parseRecord } from "../base/json";

/** What is kept of one answer; the engine made it (`engine/spacing.py`). */
export interface KeptAnswer extends JsonRecord {
  readonly question: string;
  readonly fingerprint: string;
  readonly response: readonly unknown[];
  readonly score: number | null;
  readonly max: number;
  readonly at: number;
}

/** How far a reader has come with a rule, as the engine told when an answer was noted. */
export interface RuleProgress extends JsonRecord {
  readonly rule: string;
  readonly met: boolean;
  readonly mastered: boolean;
}

/** All that is kept. */
export interface Kept {
  readonly isOn: boolean;
  readonly answers: readonly KeptAnswer[];
  readonly rules: readonly RuleProgress[];
}

const FORMAT = "handbook-progress";
const VERSION = 1;

export const NOTHING: Kept = { isOn: true, answers: [], rules: [] };

/** Writes what is kept as a JSON text: for the storage, and for a file to take along. */
export function printKept({ isOn, answers, rules }: Kept): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, on: isOn, answers, rules });
}

/**
 * Reads what `printKept` wrote; undefined for anything else, also of another version. An
 * answer of another shape is left out: one that was spoilt must not cost the reader the rest.
 */
export function parseKept(text: string): Kept | undefined {
  const data = parseRecord(text);
  if (data?.format !== FORMAT || data.version !== VERSION) return undefined;
  const { on, answers, rules } = data;
  if (typeof on !== "boolean" || !Array.isArray(answers) || !Array.isArray(rules)) return undefined;
  return { isOn: on, answers: answers.filter(isKeptAnswer), rules: rules.filter(isRuleProgress) };
}

/** Reads a file; undefined unless it is whole: half a file would pass for all of it. */
export function parseFile(text: string): Kept | undefined {
  const kept = parseKept(text);
  const whole = parseRecord(text);
  return kept && printKept(kept) === JSON.stringify(whole) ? kept : undefined;
}

/** Joins two, the newest answer to each question counting. */
export function join(one: Kept, other: Kept): Kept {
  const newest = new Map(one.answers.map((answer) => [answer.question, answer]));
  for (const answer of other.answers) {
    if ((newest.get(answer.question)?.at ?? -1) < answer.at) newest.set(answer.question, answer);
  }
  return { ...one, answers: [...newest.values()], rules: joinRules(one.rules, other.rules) };
}

/** Puts what was told later in the place of what was told of the same rules. */
export function joinRules(
  old: readonly RuleProgress[],
  reported: readonly RuleProgress[],
): RuleProgress[] {
  return [...new Map([...old, ...reported].map((entry) => [entry.rule, entry])).values()];
}

export function isKeptAnswer(value: unknown): value is KeptAnswer {
  return (
    isRecord(value) &&
    typeof value.question === "string" &&
    typeof value.fingerprint === "string" &&
    Array.isArray(value.response) &&
    (typeof value.score === "number" || value.score === null) &&
    (value.max === 0 || value.max === 1) &&
    isWhole(value.at) &&
    isWhole(value.step)
  );
}

export function isRuleProgress(value: unknown): value is RuleProgress {
  return (
    isRecord(value) &&
    typeof value.rule === "string" &&
    typeof value.met === "boolean" &&
    typeof value.mastered === "boolean"
  );
}

/** A date can show it, too: more than that is no time. */
function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 8.64e12;
}
