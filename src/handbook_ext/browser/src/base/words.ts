import { parseRecord } from "./json";

/**
 * Reads the words that Python prints into `data-words`. A word that is missing is empty: nothing
 * on a page stops for it.
 */
export function readWords<Name extends string>(
  text: string | undefined,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const data = parseRecord(text ?? "");
  const entries = names.map((name) => [name, asText(data?.[name])] as const);
  return Object.fromEntries(entries) as Record<Name, string>;
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Fills the places of a pattern such as `"{right} av {rights} riktige"`; numbers as the page's language has them. */
export function fill(pattern: string, values: Readonly<Record<string, number | string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) =>
    (values[name] ?? place).toLocaleString(document.documentElement.lang || undefined),
  );
}

/** Says a word by its name, its places filled; one that is missing is empty. */
export type Say = (name: string, values?: Readonly<Record<string, number | string>>) => string;

/** Gives the words that Python prints into `data-words`, of whatever names. */
export function speaker(text: string | undefined): Say {
  const words = parseRecord(text ?? "") ?? {};
  return (name, values = {}) => fill(asText(words[name]), values);
}
