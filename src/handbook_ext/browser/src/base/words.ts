import { parseRecord } from "./json";

/**
 * Reads the texts that Python prints into `data-words`. A missing text is empty, so that nothing
 * on a page breaks for it.
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

/** Fills the placeholders of a pattern such as `"{right} av {rights} riktige"`; numbers are formatted for the page's language. */
export function fill(pattern: string, values: Readonly<Record<string, number | string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => shown(values[name] ?? place));
}

/**
 * A number of at most three digits is written as the build writes it: the browser's first look at a
 * language's numbers takes longer than everything else that a page of questions does as it opens.
 */
function shown(value: number | string): string {
  const isPlain = typeof value === "string" || (Number.isInteger(value) && Math.abs(value) < 1000);
  return isPlain ? String(value) : value.toLocaleString(document.documentElement.lang || undefined);
}

/** Returns the text for one, or for several: of `name_one` and `name_many`. */
export function counted(
  say: Say,
  name: string,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(`${name}_${count === 1 ? "one" : "many"}`, { ...values, count });
}

/** Returns a text by its key, its placeholders filled; a missing one is empty. */
export type Say = (name: string, values?: Readonly<Record<string, number | string>>) => string;

/** Returns a function for the texts in `data-words`, whatever their keys. */
export function speaker(text: string | undefined): Say {
  const words = parseRecord(text ?? "") ?? {};
  return (name, values = {}) => fill(asText(words[name]), values);
}
