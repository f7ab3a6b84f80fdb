import { isRecord, isTexts, parseRecord } from "../base/json";

/** An answer: a text, or the ids of the chosen options. */
export type Answer = string | readonly string[];

/**
 * An answer with its prompt's text and, for chosen options, their texts: a later
 * edition of the form may have neither, and must still be able to show the answer.
 */
export interface KeptAnswer {
  readonly id: string;
  readonly asked: string;
  readonly answer: Answer;
  readonly words?: readonly string[];
}

/** The result of parsing a text. */
export type Read =
  | { readonly state: "damaged" | "foreign" }
  | { readonly state: "whole"; readonly answers: readonly KeptAnswer[] };

const FORMAT = "handbook-tool";
const VERSION = 1;

/** Serializes the answers: for a file, and for the browser's storage. */
export function printAnswers(tool: string, answers: readonly KeptAnswer[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, tool, answers }, null, 1)}\n`;
}

/** Parses what `printAnswers` wrote. Any flaw counts as damage, lest half a text pass for all of it. */
export function readAnswers(text: string, tool: string): Read {
  const data = parseRecord(text);
  if (data?.format !== FORMAT || data.version !== VERSION) return { state: "damaged" };
  if (data.tool !== tool) return { state: "foreign" };
  const { answers } = data;
  if (!Array.isArray(answers) || !answers.every(isKeptAnswer)) return { state: "damaged" };
  return { state: "whole", answers };
}

function isKeptAnswer(value: unknown): value is KeptAnswer {
  return (
    isRecord(value) &&
    typeof value.id === "string" &&
    typeof value.asked === "string" &&
    (typeof value.answer === "string" || isTexts(value.answer)) &&
    (value.words === undefined || isTexts(value.words))
  );
}
