import type { QuizResponse } from "../types/verdict";
import { hash } from "./code";

/** One question, as remembered between visits. */
export interface Entry {
  /** Of the question as it was answered; see `codeOf`. */
  readonly code: string;
  /** The best so far, from 0 to 100; "none" where there are no points, "open" before the verdict. */
  readonly score: number | "none" | "open";
  /** What was chosen last; absent when the platform is not to have it. */
  readonly response?: QuizResponse;
}

/** What a platform keeps of a visit, for the next one. */
export interface State {
  /** Whether the reader is done; that stays. */
  readonly isDone: boolean;
  /** The best finished self-check so far, from 0 to 100. */
  readonly result?: number;
  /** The running self-check, as its address has it. */
  readonly draw: string;
  readonly entries: readonly Entry[];
}

export const NOTHING: State = { isDone: false, draw: "", entries: [] };

/** The longest text that SCORM 1.2 lets a platform keep. */
export const MOST = 4096;

const VERSION = "h1";
const SHORT = /^[A-Za-z0-9]$/;
const ID = /^[A-Za-z0-9]+$/;
const ENTRY = /^([a-z0-9]{5})(\d\d|xx|nn|oo)(?:([-*])([A-Za-z0-9_]*))?$/;
const SCORES = { xx: 100, nn: "none", oo: "open" } as const;

/**
 * Prints a state in a few characters, all of which every platform keeps as they are. When
 * even so there are too many, the oldest answers are left out, but not that they were given.
 */
export function printState(state: State): string {
  for (let bare = 0; ; bare += 1) {
    const text = print(state, bare);
    if (text.length <= MOST || bare > state.entries.length) return text;
  }
}

function print({ isDone, result, draw, entries }: State, bare: number): string {
  const head = [
    VERSION,
    isDone ? "d" : "",
    result ?? "",
    encodeURIComponent(draw).replace(/%/g, "~"),
  ];
  const answers = entries.map((entry, place) => printEntry(entry, place < bare));
  const body = [...head, answers.join(",")].join(";");
  return `${body};${hash(body).toString(36)}`;
}

function printEntry({ code, score, response }: Entry, isBare: boolean): string {
  const answer = response && !isBare ? printResponse(response) : "";
  return code + printScore(score) + answer;
}

function printScore(score: Entry["score"]): string {
  if (score === 100) return "xx";
  if (typeof score === "number") return String(Math.round(score)).padStart(2, "0");
  return score === "none" ? "nn" : "oo";
}

/** Prints ids after `-`, pairs of ids after `*`; nothing when an id has other signs, as texts have. */
function printResponse(response: QuizResponse): string {
  const isPairs = response.some((each) => typeof each !== "string");
  const ids = response.flat();
  if (!ids.every((id) => ID.test(id))) return "";
  const list = ids.every((id) => SHORT.test(id)) ? ids.join("") : `_${ids.join("_")}`;
  return (isPairs ? "*" : "-") + list;
}

/** Parses what `printState` printed; undefined for anything else. */
export function parseState(text: string): State | undefined {
  const end = text.lastIndexOf(";");
  const body = text.slice(0, end);
  if (end < 0 || hash(body).toString(36) !== text.slice(end + 1)) return undefined;
  const [version, done, result = "", draw = "", answers = ""] = body.split(";");
  if (version !== VERSION) return undefined;
  const entries = answers === "" ? [] : answers.split(",").map(parseEntry);
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  return {
    isDone: done === "d",
    ...(result !== "" && { result: Number(result) }),
    draw: decode(draw),
    entries,
  };
}

function parseEntry(text: string): Entry | undefined {
  const [, code, score = "", kind, ids = ""] = ENTRY.exec(text) ?? [];
  if (!code) return undefined;
  const value = score in SCORES ? SCORES[score as keyof typeof SCORES] : Number(score);
  const response = kind && { response: parseResponse(kind, ids) };
  return { code, score: value, ...response };
}

function parseResponse(kind: string, text: string): QuizResponse {
  const ids = text.startsWith("_") ? text.slice(1).split("_") : [...text];
  if (kind === "-") return ids;
  return ids.flatMap((id, at) => (at % 2 ? [] : [[id, ids[at + 1] ?? ""] as const]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/~/g, "%"));
  } catch {
    return "";
  }
}
