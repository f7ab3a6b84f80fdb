import { isRecord, type JsonRecord, parseRecord } from "../base/json";

/** The stored record of one answer, made by the engine (`engine/spacing.py`). */
export interface KeptAnswer extends JsonRecord {
  readonly question: string;
  readonly fingerprint: string;
  readonly response: readonly unknown[];
  readonly score: number | null;
  readonly max: number;
  readonly at: number;
  readonly step: number;
}

/** How far a reader has come with a rule, as the engine computed it when an answer was noted. */
export interface RuleProgress extends JsonRecord {
  readonly rule: string;
  readonly met: boolean;
  readonly mastered: boolean;
}

/** Everything that is stored. */
export interface Kept {
  readonly isOn: boolean;
  readonly answers: readonly KeptAnswer[];
  readonly rules: readonly RuleProgress[];
}

const FORMAT = "handbook-progress";
const VERSION = 1;

export const NOTHING: Kept = { isOn: true, answers: [], rules: [] };

/** Serializes what is stored: for the storage, and for a file to export. */
export function printKept({ isOn, answers, rules }: Kept): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, on: isOn, answers, rules });
}

/**
 * Parses what `printKept` wrote; undefined for anything else, other versions included. A
 * malformed answer is left out: a corrupt one must not cost the reader the rest.
 */
export function parseKept(text: string): Kept | undefined {
  const data = parseRecord(text);
  if (data?.format !== FORMAT || data.version !== VERSION) return undefined;
  const { on, answers, rules } = data;
  if (typeof on !== "boolean" || !Array.isArray(answers) || !Array.isArray(rules)) return undefined;
  return { isOn: on, answers: answers.filter(isKeptAnswer), rules: rules.filter(isRuleProgress) };
}

/** Parses a file; undefined unless it is complete, lest half a file pass for all of it. */
export function parseFile(text: string): Kept | undefined {
  const kept = parseKept(text);
  const whole = parseRecord(text);
  return kept && printKept(kept) === JSON.stringify(whole) ? kept : undefined;
}

/** Merges two; the newest answer to each question wins. */
export function join(one: Kept, other: Kept): Kept {
  const newest = new Map(one.answers.map((answer) => [answer.question, answer]));
  for (const answer of other.answers) {
    if ((newest.get(answer.question)?.at ?? -1) < answer.at) newest.set(answer.question, answer);
  }
  return { ...one, answers: [...newest.values()], rules: joinRules(one.rules, other.rules) };
}

/** Puts an answer in the place of the one before it to the same question. */
export function withAnswer(kept: Kept, answer: KeptAnswer): Kept {
  const others = kept.answers.filter((each) => each.question !== answer.question);
  return { ...kept, answers: [...others, answer] };
}

/** Replaces the progress of rules with newer values; a rule that is not met has none. */
export function joinRules(
  old: readonly RuleProgress[],
  reported: readonly RuleProgress[],
): RuleProgress[] {
  const newest = new Map([...old, ...reported].map((entry) => [entry.rule, entry]));
  return [...newest.values()].filter((entry) => entry.met);
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

/** Also within the range of dates. */
function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 8.64e12;
}
