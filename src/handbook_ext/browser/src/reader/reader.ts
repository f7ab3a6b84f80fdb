import { parseRecord } from "../base/json";
import { Stored } from "../base/storage";
import { keptNow, watch } from "../progress/store";

/** The reader's stated role and work; empty if not stated. */
export interface Reader {
  /** A key of `handbook_roles`. */
  readonly role: string;
  /** A key of `handbook_work`. */
  readonly work: string;
}

export const NOBODY: Reader = { role: "", work: "" };

const inTab = new Stored("handbook-reader", "tab");
const inBrowser = new Stored("handbook-reader", "browser");
const CHANGED = "handbook-reader-changed";

/**
 * Returns who the reader is. That is stored for the tab, and beyond it only while progress
 * is on. Never throws, though browsers may forbid access.
 */
export function readReader(): Reader {
  const text = inTab.read() ?? (keptNow() ? inBrowser.read() : null);
  const { role, work } = parseRecord(text ?? "") ?? {};
  return { role: asText(role), work: asText(work) };
}

/** Stores who the reader is, and notifies the page. */
export function noteReader(reader: Reader): void {
  const text = JSON.stringify(reader);
  inTab.write(text);
  if (keptNow()) inBrowser.write(text);
  dispatchEvent(new CustomEvent(CHANGED, { detail: reader }));
}

/** Calls back when the reader states another role or work, here or on another page of the tab. */
export function watchReader(listener: (reader: Reader) => void, signal: AbortSignal): void {
  let last = readReader();
  const tell = (reader: Reader) => {
    const isSame = reader.role === last.role && reader.work === last.work;
    last = reader;
    if (!isSame) listener(reader);
  };
  addEventListener(CHANGED, (event) => tell((event as CustomEvent<Reader>).detail), { signal });
  // Back on a page that the browser has kept whole.
  addEventListener("pageshow", ({ persisted }) => persisted && tell(readReader()), { signal });
}

/** Forgets who the reader is when they delete their progress. */
export function forgetWithProgress(): void {
  watch(() => {
    if (!keptNow()) inBrowser.remove();
  });
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
