import { isRecord, isTexts, parseRecord } from "../base/json";
import { Stored } from "../base/storage";
import type { GivenAnswer } from "../quiz/handbook-quiz";
import { type Draw, readDraw, writeDraw } from "./draw";

/** An answer with its question's fingerprint: a changed question is asked again. */
export interface KeptAnswer extends GivenAnswer {
  readonly fingerprint: string;
}

/** A self-check in progress. */
export interface KeptRun {
  /** Distinguishes this run from others of the same draw. */
  readonly key: string;
  readonly draw: Draw;
  readonly ids: readonly string[];
  /** Whether the reader has seen the result. */
  readonly isDone: boolean;
  readonly answers: Readonly<Record<string, KeptAnswer>>;
}

/**
 * The running self-check of this tab and page: it survives a reload, and ends with the tab
 * (docs-dev/decisions/0009). If storage is corrupt, full or forbidden, nothing is stored
 * and nothing fails.
 */
export class Kept {
  readonly #stored = new Stored("handbook-selftest", "tab", location.pathname);

  read(): KeptRun | undefined {
    return readRun(this.#stored.read() ?? "");
  }

  write({ draw, ...run }: KeptRun): void {
    this.#stored.write(JSON.stringify({ ...run, draw: writeDraw(draw) }));
  }

  remove(): void {
    this.#stored.remove();
  }
}

function readRun(text: string): KeptRun | undefined {
  const value = parseRecord(text);
  const draw = readDraw(typeof value?.draw === "string" ? value.draw : "");
  if (!value || !draw || typeof value.key !== "string" || !isTexts(value.ids)) return undefined;
  const answers = Object.entries(isRecord(value.answers) ? value.answers : {});
  return {
    key: value.key,
    draw,
    ids: value.ids,
    isDone: value.isDone === true,
    answers: Object.fromEntries(answers.flatMap(([id, answer]) => readAnswer(id, answer))),
  };
}

function readAnswer(id: string, value: unknown): [string, KeptAnswer][] {
  if (!isRecord(value) || !isResponse(value.response)) return [];
  const { response, confidence } = value;
  const answer = {
    response,
    isChecked: value.isChecked === true,
    fingerprint: String(value.fingerprint),
    ...(typeof confidence === "string" && { confidence }),
  };
  return [[id, answer]];
}

function isResponse(value: unknown): value is GivenAnswer["response"] {
  const isPair = (part: unknown) => isTexts(part) && part.length === 2;
  return Array.isArray(value) && value.every((part) => typeof part === "string" || isPair(part));
}
