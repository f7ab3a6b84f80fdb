import { isRecord, isTexts, parseRecord } from "../base/json";

/** An answer: what is written, or the ids of what is chosen. */
export type Answer = string | readonly string[];

/**
 * An answer with the words it was asked by and, for what was chosen, the words of that: a later
 * edition of the form may have neither, and must still be able to show them.
 */
export interface KeptAnswer {
  readonly id: string;
  readonly asked: string;
  readonly answer: Answer;
  readonly words?: readonly string[];
}

/** What a text turned out to be. */
export type Read =
  | { readonly state: "damaged" | "foreign" }
  | { readonly state: "whole"; readonly answers: readonly KeptAnswer[] };

const FORMAT = "handbook-tool";
const VERSION = 1;

/** Writes the answers as JSON: for a file to take along, and for the browser's storage. */
export function printAnswers(tool: string, answers: readonly KeptAnswer[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, tool, answers }, null, 1)}\n`;
}

/** Reads what `printAnswers` wrote. Half a text would pass for all of it: any flaw is damage. */
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
