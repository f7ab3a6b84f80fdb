import { isRecord, isTexts, type JsonRecord, parseRecord } from "../base/json";

/** A booklet as `engine/booklet.py` returns it. */
export interface Booklet {
  readonly settings: JsonRecord;
  readonly remarks: readonly Remark[];
  readonly questions: readonly string[];
  readonly gone: readonly string[];
  readonly others: readonly string[];
  readonly minutes: number;
  readonly plan: readonly PlanPart[];
}

/** What in an address was not understood, or is lacking. */
export interface Remark {
  readonly code: string;
  readonly value: string;
}

/** A part of the meeting: `opening`, `closing`, or a question's id. */
export interface PlanPart {
  readonly part: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** Parses the engine's reply; throws for anything else. */
export function parseBooklet(reply: string): Booklet {
  const data = parseRecord(reply) ?? {};
  const { settings, remarks, questions, gone, others, minutes, plan } = data;
  const isWhole =
    isRecord(settings) &&
    isTexts(questions) &&
    isTexts(gone) &&
    isTexts(others) &&
    typeof minutes === "number" &&
    Array.isArray(remarks) &&
    Array.isArray(plan);
  if (!isWhole) throw new Error(`The engine made no booklet: ${reply}`);
  return { settings, remarks, questions, gone, others, minutes, plan };
}
