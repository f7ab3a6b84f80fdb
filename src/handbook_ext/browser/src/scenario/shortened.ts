import { isRecord } from "../base/json";
import type { Written } from "../stencil/written";

/** Lists that only name readers and rules. */
const NAMES = ["roles", "rules", "work"];

/** Returns what has happened in a question, and two rows of each of its lists: enough to see how one writes. */
export function shortened(question: Written): Written {
  const kept = Object.entries(question).filter(
    ([key, value]) => key === "situation" || Array.isArray(value) || isRecord(value),
  );
  return few(kept);
}

function few(entries: readonly (readonly [string, unknown])[]): Written {
  const kept = entries.filter(([key]) => !NAMES.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, fewOf(value)]));
}

function fewOf(value: unknown): unknown {
  if (Array.isArray(value)) return two(value, (row) => row).map(rowOf);
  if (!isRecord(value)) return value;
  const rows = two(Object.entries(value), ([, row]) => row);
  return Object.fromEntries(rows.map(([name, row]) => [name, rowOf(row)]));
}

function rowOf(row: unknown): unknown {
  return isRecord(row) ? few(Object.entries(row)) : row;
}

/** The best one if there is one, and the first that is judged otherwise; as they were ordered. */
function two<Row>(rows: readonly Row[], contentOf: (row: Row) => unknown): readonly Row[] {
  const judged = (row: Row) => judgementOf(contentOf(row));
  const one = rows.find((row) => judged(row) === "best") ?? rows[0];
  const rest = rows.filter((row) => row !== one);
  const other = rest.find((row) => one !== undefined && judged(row) !== judged(one)) ?? rest[0];
  return rows.filter((row) => row === one || row === other);
}

function judgementOf(row: unknown): string {
  if (!isRecord(row)) return "";
  const { verdict, correct, category, fault } = row;
  return String(verdict ?? correct ?? category ?? fault ?? "");
}
