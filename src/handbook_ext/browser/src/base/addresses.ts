/**
 * The parameters of addresses, which are English in handbooks of all languages, and what older
 * addresses call them; `addresses.py` has the same.
 */

export const PARAMETERS = [
  "role",
  "work",
  "rules",
  "types",
  "number",
  "minutes",
  "draw",
  "questions",
  "parts",
  "start",
  "size",
  "edition",
  "rule",
  "at",
  "way",
  "found",
] as const;

export type Parameter = (typeof PARAMETERS)[number];

/** What a parameter is called now, by what older addresses call it. */
const OLD_PARAMETERS: ReadonlyMap<string, Parameter> = new Map([
  ["rolle", "role"],
  ["arbeid", "work"],
  ["regler", "rules"],
  ["typer", "types"],
  ["antall", "number"],
  ["minutter", "minutes"],
  ["trekning", "draw"],
  ["spm", "questions"],
  ["deler", "parts"],
  ["skrift", "size"],
  ["utgave", "edition"],
  ["regel", "rule"],
  ["nr", "at"],
  ["slag", "way"],
  ["treff", "found"],
]);

/** The same for words that are values, by today's name of the parameter and the older word. */
const OLD_VALUES: ReadonlyMap<string, string> = new Map([
  ["number=alle", "all"],
  ["way=ov", "practice"],
  ["size=stor", "large"],
  ["parts=oppgaver", "worksheet"],
  ["parts=fasit", "key"],
  ["parts=kort", "cards"],
]);

/** The parameters of an address by name. */
export class Address {
  readonly #asked = new URLSearchParams();

  /** Reads the part of an address from `#` or `?` on, also one in older words. */
  static read(text: string): Address {
    const address = new Address();
    for (const [old, value] of new URLSearchParams(text.replace(/^[#?]/, ""))) {
      const name = OLD_PARAMETERS.get(old) ?? old;
      const words = value.split(",").map((word) => OLD_VALUES.get(`${name}=${word}`) ?? word);
      address.#asked.append(name, words.join(","));
    }
    return address;
  }

  get(name: Parameter): string | undefined {
    return this.#asked.get(name) ?? undefined;
  }

  /** Sets a parameter; an empty one is left out. */
  set(name: Parameter, value: string): this {
    if (value) this.#asked.set(name, value);
    return this;
  }

  /** All parameters, those that no page knows included. */
  entries(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#asked);
  }

  /** Returns the part of an address from `#` on. Lists and times can be read by people. */
  toString(): string {
    return `#${this.#asked}`.replaceAll("%2C", ",").replaceAll("%3A", ":");
  }
}

/** Returns the part of an address from `#` or `?` on in today's words; if it is already, as it is. */
export function renew(text: string): string {
  const names = [...new URLSearchParams(text.replace(/^[#?]/, "")).keys()];
  // The name of a place on the page has no `=`, even if a parameter once had that name.
  const isOld = text.includes("=") && names.some((name) => OLD_PARAMETERS.has(name));
  return isOld ? `${Address.read(text)}`.replace("#", text[0] ?? "#") : text;
}

/**
 * Returns the page's address from `#` on. One in older words is replaced where it is, so that
 * what is copied from now on is in today's.
 */
export function readHash(): string {
  const hash = renew(location.hash);
  if (hash !== location.hash) history.replaceState(history.state, "", hash);
  return hash;
}

/** Returns the place on the page that an address leads to; empty if none, or one that a mail program cut short. */
export function placeIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
