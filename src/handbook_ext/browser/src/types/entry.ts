/** Finds what a table of types has for a form's question; throws when the type is not in it. */
export function entryOf<Entry>(
  table: Readonly<Record<string, Entry>>,
  { dataset }: HTMLFormElement,
): Entry {
  const name = dataset.type ?? "";
  const entry = table[name];
  if (!entry) throw new Error(`handbook: no type of question "${name}"`);
  return entry;
}
