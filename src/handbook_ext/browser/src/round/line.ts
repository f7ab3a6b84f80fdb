import { isTexts, parseRecord } from "../base/json";
import type { Engine } from "../client/engine";
import { now } from "../progress/due";
import { keptNow } from "../progress/store";
import type { Question } from "../quiz/question";
import { audienceOf } from "../reader/audience";
import type { Reader } from "../reader/reader";

/** Asks the engine for the order of questions for this reader; returns their ids. */
export function lineUp(
  engine: Engine,
  questions: readonly Question[],
  reader: Reader,
): Promise<readonly string[]> {
  const records = keptNow()?.answers ?? [];
  const request = { op: "practise", pool: questions.map(entry), reader, records, now: now() };
  return engine.ask(request, parseLine);
}

/** A question as `engine/practice.py` takes it. */
function entry({ form }: Question) {
  const { question = "", type = "", fingerprint = "" } = form.dataset;
  return { id: question, type, fingerprint, ...audienceOf(form) };
}

function parseLine(reply: string): readonly string[] {
  const ids = parseRecord(reply)?.questions;
  if (!isTexts(ids)) throw new Error(`The engine lined up no questions: ${reply}`);
  return ids;
}
