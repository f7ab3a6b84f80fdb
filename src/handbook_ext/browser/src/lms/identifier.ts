import { hash } from "./code";

/** The longest identifier that SCORM 1.2 has. */
const MOST = 255;

/** Returns an identifier of ASCII letters, digits, `_`, `.` and `-`; different texts give different ones. */
export function identifier(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9_.-]/g, "-");
  if (plain === text && text !== "" && text.length <= MOST) return text;
  const mark = `.${hash(text).toString(36)}`;
  return plain.slice(0, MOST - mark.length) + mark;
}
