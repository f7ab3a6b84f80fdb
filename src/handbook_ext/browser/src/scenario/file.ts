/** The file that a question is saved in: YAML as in the handbook's quizzes, with one question. */

import { Document, isScalar, parse, type Scalar, visit } from "yaml";
import { isRecord } from "../base/json";
import type { Written } from "../stencil/written";

export type Read =
  | { readonly state: "damaged" }
  | { readonly state: "whole"; readonly question: Written; readonly count: number };

const FIRST_LINE = "# yaml-language-server: $schema=schema.json\n";
/** The order of keys in a file: those of every question, then those of the types; others before `REASON`. */
const ORDER = [
  "id type roles work rules situation prompt start steps options categories items segments points",
  "ends text verdict correct category fault feedback next discuss",
].flatMap((line) => line.split(" "));
const REASON = "feedback";
/** From here on a text gets lines of its own. */
const LONG = 60;
const WIDTH = 100;
/** Characters that break parsers and mean nothing in a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|[\ud800-\udfff]/gu;

/** Returns the file of a question. */
export function printFile({ rule, ...question }: Written): string {
  const content = { rule: rule ?? "", questions: [sorted(question)] };
  // By 1.1, so that words such as `no` are quoted for parsers of any version.
  const file = new Document(content, { version: "1.1" });
  visit(file, {
    Scalar: (key, scalar) => {
      if (key !== "key") style(scalar);
    },
  });
  return (
    FIRST_LINE +
    file.toString({ lineWidth: WIDTH, flowCollectionPadding: false, directives: false })
  );
}

/** Reads what `printFile` wrote, or any quiz file, also as a mail has it: its first question. */
export function readFile(text: string): Read {
  const read = readYaml(text);
  return read.state === "damaged" ? readYaml(unmailed(text)) : read;
}

/** Takes away what is before the file in a mail, and the hard spaces that some programs indent its lines with. */
function unmailed(mail: string): string {
  const start = Math.max(0, mail.search(/^(?:rule|questions):/m));
  return mail.slice(start).replace(/^[ \u00a0]+/gm, ({ length }) => " ".repeat(length));
}

function readYaml(text: string): Read {
  const found = parsed(text);
  const listed = isRecord(found) && found.questions !== undefined ? found.questions : found;
  const questions = Array.isArray(listed) ? listed : [listed];
  const [first] = questions;
  if (!isRecord(first) || typeof first.type !== "string") return { state: "damaged" };
  const rule = isRecord(found) && typeof found.rule === "string" ? { rule: found.rule } : {};
  const question = withFlags({ ...rule, ...first }) as Written;
  return { state: "whole", question, count: questions.length };
}

/** Returns a text that any file may contain. */
export function clean(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/\t/g, " ");
  return lines
    .replace(CONTROLS, "")
    .replace(/[ \u00a0]+$/gm, "")
    .trim();
}

function parsed(text: string): unknown {
  try {
    // All values as texts: no date, number or word turns into something else.
    return parse(text, { schema: "failsafe", maxAliasCount: 0, logLevel: "silent" });
  } catch {
    return undefined;
  }
}

/** Turns `correct` into a boolean, anywhere. */
function withFlags(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFlags);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === "correct" ? /^(true|yes|on)$/i.test(String(each)) : withFlags(each),
    ]),
  );
}

/** Orders the keys of records, but not the names that authors choose. */
function sorted(value: unknown, isNamed = false): unknown {
  if (Array.isArray(value)) return value.map((each) => sorted(each));
  if (!isRecord(value)) return value;
  const place = (key: string) =>
    ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.indexOf(REASON) - 0.5;
  const keys = Object.keys(value);
  if (!isNamed) keys.sort((a, b) => place(a) - place(b));
  return Object.fromEntries(
    keys.map((key) => [key, sorted(value[key], !isNamed && (key === "steps" || key === "ends"))]),
  );
}

function style(scalar: unknown): void {
  if (!isScalar(scalar) || typeof scalar.value !== "string") return;
  const text = scalar as Scalar<string>;
  if (text.value.includes("\n")) text.type = "BLOCK_LITERAL";
  else if (text.value.length > LONG) text.type = "BLOCK_FOLDED";
}
