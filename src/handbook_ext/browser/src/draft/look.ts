import { isRecord, isTexts, type JsonRecord, parseRecord } from "../base/json";
import type { Engine } from "../client/engine";

/** A place that a check found; both numbers are -1 when it concerns the whole draft. */
export interface Hit {
  readonly check: string;
  readonly start: number;
  readonly end: number;
  /** No list of words has led to it: the sentence is like those of examples. */
  readonly like?: true;
  /** Its check may be asked in vain as well as not. */
  readonly maybe?: true;
}

/** The engine's reply to `look-over`. */
export interface Look {
  readonly hits: readonly Hit[];
  /** How many hits are not among them. */
  readonly left: number;
  /** The checks that found something, by the line they belong to. */
  readonly lines: readonly { readonly id: string; readonly checks: readonly string[] }[];
  /** The rules they rest on, one for each check. */
  readonly rules: readonly string[];
}

/** Parses the engine's reply; throws an error that quotes anything else. */
export function parseLook(reply: string): Look {
  const { hits, left, lines, rules } = parseRecord(reply) ?? {};
  if (areHits(hits) && typeof left === "number" && areLines(lines) && isTexts(rules)) {
    return { hits, left, lines, rules };
  }
  throw new Error(`The engine did not look over the draft: ${reply}`);
}

/**
 * Looks over a draft. The engine keeps the checks that came last, which are many times longer than a
 * draft. They are sent when it has none or others: at first, after it was started anew, and when
 * another form of the page has sent its own. Their fingerprint, which the build makes, tells.
 */
export async function lookOver(
  engine: Engine,
  draft: { readonly text: string; readonly about: object },
  checks: JsonRecord,
): Promise<Look> {
  const request = { op: "look-over", ...draft };
  const fingerprint = String(checks.fingerprint);
  const kept = await engine.ask({ ...request, checks: fingerprint }, (reply) =>
    parseRecord(reply)?.error === "no-checks" ? undefined : parseLook(reply),
  );
  return kept ?? engine.ask({ ...request, checks }, parseLook);
}

/** Gives the engine the checks before a draft is there: to read them takes seconds on a phone. Failures are silent, as the look reports them. */
export async function prepare(engine: Engine, checks: JsonRecord): Promise<void> {
  const about = { role: "", kind: "", channel: "", extras: [] };
  await lookOver(engine, { text: "", about }, checks).catch(() => {});
}

/** Parses the engine's reply to `alike`: ids of questions. */
export function parseAlike(reply: string): readonly string[] {
  const questions = parseRecord(reply)?.questions;
  if (isTexts(questions)) return questions;
  throw new Error(`The engine found no questions: ${reply}`);
}

/**
 * The draft as the engine reads it: one character for each unit of UTF-16, so that its places are the
 * same as the page's. Characters beyond the first plane, such as emoji, are in no word anyway.
 */
export function inUnits(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, "\ufffc");
}

function areHits(value: unknown): value is Hit[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each) =>
        isRecord(each) &&
        typeof each.check === "string" &&
        typeof each.start === "number" &&
        typeof each.end === "number",
    )
  );
}

function areLines(value: unknown): value is { id: string; checks: string[] }[] {
  return (
    Array.isArray(value) &&
    value.every((each) => isRecord(each) && typeof each.id === "string" && isTexts(each.checks))
  );
}
