import { attempt, ownKey, readOwn, removeOwn } from "../base/storage";
import { type Kept, NOTHING, parseKept, printKept } from "./kept";

/** The one key of progress in the browser's storage. */
const NAME = "handbook-progress";
const KEY = ownKey(NAME);
const CHANGED = "handbook-progress-changed";

/** The result of a look: nothing, what is stored, or why that is unknown. */
export type Found =
  | { readonly state: "none" | "forbidden" | "unreadable" }
  | { readonly state: "kept"; readonly kept: Kept };

/** Looks into the storage. Never throws, though browsers may forbid access. */
export function look(): Found {
  let text: string | null;
  try {
    text = readOwn(NAME);
  } catch {
    return { state: "forbidden" };
  }
  if (text === null) return { state: "none" };
  const kept = parseKept(text);
  return kept ? { state: "kept", kept } : { state: "unreadable" };
}

/** What is stored, if progress is on; otherwise undefined. */
export function keptNow(): Kept | undefined {
  const found = look();
  return found.state === "kept" && found.kept.isOn ? found.kept : undefined;
}

/**
 * Changes what is stored, after reading it anew, since another tab may have written. Returns whether
 * it was written; unreadable data is left alone, and nothing is stored while progress is off.
 */
export function change(make: (kept: Kept) => Kept): boolean {
  const kept = keptNow();
  return kept !== undefined && write(make(kept));
}

/** Turns progress on or off. Returns whether that could be written. */
export function turn(isOn: boolean): boolean {
  const found = look();
  if (found.state === "kept") {
    return !isOn && found.kept.answers.length === 0 ? remove() : write({ ...found.kept, isOn });
  }
  return found.state === "none" && isOn && write(NOTHING);
}

/** Replaces what is stored. Returns whether it could be written. */
export function write(kept: Kept): boolean {
  return keep(() => localStorage.setItem(KEY, printKept(kept)));
}

/** Removes everything. Returns whether that could be done. */
export function remove(): boolean {
  return keep(() => removeOwn(NAME));
}

/** Calls back after each change, in this tab or another. */
export function watch(listener: () => void, signal?: AbortSignal): void {
  const options = signal ? { signal } : {};
  addEventListener(CHANGED, listener, options);
  addEventListener(
    "storage",
    ({ key }) => {
      // null: another tab has cleared the whole storage.
      if (key === KEY || key === null) listener();
    },
    options,
  );
  // Restored from the back/forward cache: other pages may have written since.
  addEventListener("pageshow", ({ persisted }) => persisted && listener(), options);
}

/** Writes something, and notifies listeners if that worked. */
function keep(act: () => void): boolean {
  const isKept = attempt(act);
  if (isKept) dispatchEvent(new Event(CHANGED));
  return isKept;
}
