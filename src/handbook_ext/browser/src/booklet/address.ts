import { Address, PARAMETERS } from "../base/addresses";

/** The parameters after `#` by name; the engine interprets them. */
export type Asked = Readonly<Record<string, string>>;

/** Parses the part of an address after `#`; undefined when it asks for nothing, as a place on the page does. */
export function readAsked(hash: string): Asked | undefined {
  const asked = Address.read(hash).entries();
  const isAsking = Object.entries(asked).some(
    ([name, value]) => value !== "" && name !== "edition",
  );
  return isAsking ? asked : undefined;
}

/** Returns the part of an address from `#` on; empty parameters are left out. */
export function writeAsked(asked: Asked): string {
  const written = new Address();
  for (const name of PARAMETERS) written.set(name, asked[name] ?? "");
  return `${written}`;
}

/** Reads a form; values of the same name are joined with commas, as in addresses. */
export function readForm(form: HTMLFormElement): Asked {
  const asked: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (value !== "") asked[name] = asked[name] ? `${asked[name]},${value}` : String(value);
  }
  return asked;
}
