import { isRecord, parseRecord } from "../base/json";
import type { Path } from "./fields";

/** The check of all that may give somebody away; whether it does, only the writer knows. */
export const RECOGNISED = "recognised";

/** What was found in one place. */
export interface Finding {
  readonly path: Path;
  readonly check: string;
  readonly values: Readonly<Record<string, number | string>>;
  /** Whether the question cannot be delivered with it. */
  readonly isFault: boolean;
}

/** Parses the engine's reply to `lint`; throws when it is none. */
export function parseFindings(reply: string): Finding[] {
  const found = parseRecord(reply)?.found;
  if (!Array.isArray(found)) throw new Error(`handbook-scenario: lint replied ${reply}`);
  return found.filter(isRecord).map(({ path, check, values, fault }) => ({
    path: Array.isArray(path) ? path : [],
    check: String(check),
    values: (isRecord(values) ? values : {}) as Finding["values"],
    isFault: fault === true,
  }));
}
