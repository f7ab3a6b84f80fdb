import { parseRecord } from "../base/json";
import { attempt, ownKey, removeOwn } from "../base/storage";
import { keptNow, watch } from "../progress/store";

/** Who the reader has said they are; empty where nothing was said. */
export interface Reader {
  /** A key of `handbook_roles`. */
  readonly role: string;
  /** A key of `handbook_work`. */
  readonly work: string;
}

export const NOBODY: Reader = { role: "", work: "" };

const NAME = "handbook-reader";
const KEY = ownKey(NAME);
const CHANGED = "handbook-reader-changed";

/**
 * Gives who the reader is. That is kept in the tab, and beyond it only while the reader wants
 * their progress kept. Never throws: browsers may forbid even to ask.
 */
export function readReader(): Reader {
  let text: string | null = null;
  attempt(() => {
    text = sessionStorage.getItem(KEY) ?? (keptNow() ? localStorage.getItem(KEY) : null);
  });
  const { role, work } = parseRecord(text ?? "") ?? {};
  return { role: asText(role), work: asText(work) };
}

/** Notes who the reader is, and tells the page. */
export function noteReader(reader: Reader): void {
  const text = JSON.stringify(reader);
  attempt(() => sessionStorage.setItem(KEY, text));
  if (keptNow()) attempt(() => localStorage.setItem(KEY, text));
  dispatchEvent(new CustomEvent(CHANGED, { detail: reader }));
}

/** Calls back when the reader says that they are somebody else. */
export function watchReader(listener: (reader: Reader) => void, signal: AbortSignal): void {
  addEventListener(CHANGED, (event) => listener((event as CustomEvent<Reader>).detail), { signal });
}

/** Forgets who the reader is together with their progress, when they want it forgotten. */
export function forgetWithProgress(): void {
  watch(() => {
    if (!keptNow()) attempt(() => removeOwn(NAME));
  });
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
